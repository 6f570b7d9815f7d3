// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/entry_chunks.h"

#include "src/project/scan_yaml.h"

#include <algorithm>

namespace diaban {

namespace {

std::size_t nextLine(std::string_view text, std::size_t at) {
    const std::size_t found = text.find('\n', at);
    return found == std::string_view::npos ? text.size() : found + 1;
}

bool isBlankLine(std::string_view text, std::size_t begin) {
    return begin < text.size() && firstInLine(text, begin) == lineEnd(text, begin);
}

/// The first of the comment lines that stand right above a line, in the same column; the column's byte of the line
/// itself where there is none.
std::size_t commentsAbove(std::string_view text, std::size_t at) {
    const std::size_t column = at - lineBegin(text, at);
    std::size_t begin = at;
    for (std::size_t line = lineBegin(text, at); line > 0;) {
        line = lineBegin(text, line - 1);
        const std::size_t first = firstInLine(text, line);
        if (first - line != column || first >= text.size() || text[first] != '#') {
            break;
        }
        begin = first;
    }
    return begin;
}

/// Comments above the first entry mostly speak of the whole collection; they are its own where each entry has some.
bool ownsComments(std::string_view text, const YamlPlace& collection, std::size_t i) {
    if (i > 0) {
        return true;
    }
    const auto& entries = collection.entries;
    return entries.size() > 1 && std::all_of(entries.begin() + 1, entries.end(), [&](const TextRange& entry) {
               return commentsAbove(text, entry.begin) != entry.begin;
           });
}

/// The end of the comment behind a value and of the comment lines below it that are indented deeper than its entry.
std::size_t commentsBelow(std::string_view text, std::size_t end, std::size_t column) {
    const std::size_t behind = firstInLine(text, end);
    if (behind < text.size() && text[behind] == '#') {
        end = lineEnd(text, behind);
    }
    for (std::size_t line = nextLine(text, end); line < text.size(); line = nextLine(text, line)) {
        const std::size_t first = firstInLine(text, line);
        if (text[std::min(first, text.size() - 1)] != '#' || first - line <= column) {
            break;
        }
        end = lineEnd(text, first);
    }
    return end;
}

/// The lines of a chunk with the line break before them, so that what is put behind the chunk still has its place; and
/// one of two blank lines that would meet.
TextRange wholeLines(std::string_view text, TextRange chunk) {
    std::size_t begin = lineBegin(text, chunk.begin);
    if (begin == 0) {
        return {0, nextLine(text, chunk.end)};
    }
    const std::size_t above = lineBegin(text, begin - 1);
    if (above > 0 && isBlankLine(text, above) && isBlankLine(text, nextLine(text, chunk.end))) {
        begin = above;
    }
    return {lineEnd(text, lineBegin(text, begin - 1)), chunk.end};
}

std::vector<TextRange> blockCuts(std::string_view text, const YamlPlace& collection, const std::vector<bool>& stays) {
    std::vector<TextRange> cuts;
    const auto first = static_cast<std::size_t>(std::ranges::find(stays, true) - stays.begin());
    const std::size_t begin = collection.entries.front().begin;
    std::size_t i = 0;
    if (first > 0 && !onlySpaces(text, lineBegin(text, begin), begin)) {
        // The first stands behind a dash; what stays moves up to it.
        cuts.push_back({begin, entryChunk(text, collection, first).begin});
        i = first;
    }
    for (; i < stays.size(); ++i) {
        if (!stays[i]) {
            TextRange cut = wholeLines(text, entryChunk(text, collection, i));
            cut.begin = std::max(cut.begin, cuts.empty() ? 0 : cuts.back().end);
            cuts.push_back(cut);
        }
    }
    return cuts;
}

/// Widens a cut that leaves nothing but a comment on its line to the whole line.
TextRange withLine(std::string_view text, TextRange cut) {
    const std::size_t begin = lineBegin(text, cut.begin);
    const std::size_t rest = firstInLine(text, cut.end);
    const bool nothingBehind = rest >= lineEnd(text, rest) || text[rest] == '#';
    return begin > 0 && nothingBehind && onlySpaces(text, begin, cut.begin) ? TextRange{begin, nextLine(text, rest)}
                                                                            : cut;
}

std::vector<TextRange> flowCuts(std::string_view text, const YamlPlace& collection, const std::vector<bool>& stays) {
    std::vector<TextRange> cuts;
    const auto& entries = collection.entries;
    std::size_t last = stays.size() - 1;
    while (!stays[last]) {
        --last;
    }
    for (std::size_t i = 0; i < last; ++i) {
        if (!stays[i]) {
            const std::size_t comma = skipBlank(text, entries[i].end);
            const TextRange cut = withLine(text, {entries[i].begin, firstInLine(text, comma + 1)});
            cuts.push_back({std::max(cut.begin, cuts.empty() ? 0 : cuts.back().end), cut.end});
        }
    }
    if (last + 1 < stays.size()) {
        const std::string_view between = text.substr(entries[last].end, entries[last + 1].begin - entries[last].end);
        if (between.find('#') == std::string_view::npos) {
            cuts.push_back({entries[last].end, entries.back().end});
        } else {
            cuts.push_back(withLine(text, {entries[last + 1].begin, entries.back().end}));
        }
    }
    return cuts;
}

} // namespace

TextRange entryChunk(std::string_view text, const YamlPlace& collection, std::size_t i) {
    TextRange chunk = collection.entries[i];
    if (collection.flow) {
        return chunk;
    }
    const bool ownLine = onlySpaces(text, lineBegin(text, chunk.begin), chunk.begin);
    if (ownLine && ownsComments(text, collection, i)) {
        chunk.begin = commentsAbove(text, chunk.begin);
    }
    chunk.end = commentsBelow(text, chunk.end, collection.column);
    return chunk;
}

bool beginsBelow(std::string_view text, const YamlPlace& value, std::size_t behind) {
    return value.isCollection() && !value.flow && value.range.begin > lineEnd(text, behind);
}

std::vector<TextRange> cutsToKeep(std::string_view text, const YamlPlace& collection, const std::vector<bool>& stays) {
    return collection.flow ? flowCuts(text, collection, stays) : blockCuts(text, collection, stays);
}

} // namespace diaban
