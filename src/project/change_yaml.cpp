// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/change_yaml.h"

#include "src/project/entry_chunks.h"
#include "src/project/match_items.h"
#include "src/project/reorder_yaml.h"
#include "src/project/scan_yaml.h"
#include "src/project/text_edits.h"
#include "src/project/write_yaml.h"

#include <algorithm>

namespace diaban {

namespace {

/// A value of the text with what stands around it.
struct Spot {
    const YamlPlace& place;
    std::size_t behind;   ///< the byte behind its dash or colon; 0 where there is none
    std::size_t entryEnd; ///< of the entry it belongs to
    std::size_t column;   ///< of its dash or key
    bool dash;            ///< an item of a list
    bool flow;            ///< inside brackets
};

Spot childOf(const Spot& parent, std::size_t i) {
    const YamlPlace& place = parent.place;
    return {place.items[i],
            place.behind[i],
            place.entries[i].end,
            place.column,
            place.kind == YamlPlace::Kind::List,
            parent.flow || place.flow};
}

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

/// Written bare, so that a number in the place of a number stays bare too.
bool isDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos && text.front() != '.';
}

/// Finds the edits that turn one value of a text into another.
class Changer {
public:
    Changer(std::string_view text, const YamlPlace& document) : m_text(text), m_document(document) {
        const std::size_t lineBreak = text.find('\n');
        m_newLine = lineBreak != std::string_view::npos && lineBreak > 0 && text[lineBreak - 1] == '\r' ? "\r\n" : "\n";
    }

    void change(const Spot& spot, const YamlValue& before, const YamlValue& after) {
        if (before == after) {
            return;
        }
        if (spot.place.kind == YamlPlace::Kind::Map && after.kind == YamlValue::Kind::Map && !after.empty()) {
            changeMap(spot, before.kind == YamlValue::Kind::Map ? before : valueAt(spot.place, m_document), after);
        } else if (spot.place.kind == YamlPlace::Kind::List && after.kind == YamlValue::Kind::List && !after.empty()) {
            const bool known = before.kind == YamlValue::Kind::List && before.items.size() == spot.place.items.size();
            changeList(spot, known ? before : valueAt(spot.place, m_document), after);
        } else {
            replace(spot, after);
        }
    }

    [[nodiscard]] std::string result() const { return m_edits.appliedTo(m_text); }

private:
    void changeMap(const Spot& spot, const YamlValue& before, const YamlValue& after) {
        const YamlPlace& place = spot.place;
        std::vector<bool> stays(place.keys.size());
        for (std::size_t i = 0; i < stays.size(); ++i) {
            stays[i] = after.find(place.keys[i]) != nullptr || before.find(place.keys[i]) == nullptr;
        }
        if (std::ranges::find(stays, true) == stays.end()) {
            replace(spot, after);
            return;
        }
        cut(place, stays);
        std::size_t anchor = place.keys.size();
        for (const YamlValue::Entry& entry : after.entries) {
            const YamlValue* was = before.find(entry.key);
            const std::size_t i = place.indexOf(entry.key);
            if (i < place.keys.size()) {
                anchor = i;
                change(childOf(spot, i), was == nullptr ? valueAt(place.items[i], m_document) : *was, entry.value);
            } else if (!entry.usual && (was == nullptr || !(*was == entry.value))) {
                insert(spot, anchor, stays, mapEntry(spot, entry));
            }
        }
    }

    void changeList(const Spot& spot, const YamlValue& before, const YamlValue& after) {
        const YamlPlace& place = spot.place;
        const auto matches = matchItems(before.items, after.items);
        std::vector<bool> stays(place.items.size());
        for (const auto& match : matches) {
            if (match) {
                stays[*match] = true;
            }
        }
        if (std::ranges::find(stays, true) == stays.end()) {
            replace(spot, after);
            return;
        }
        cut(place, stays);
        std::size_t anchor = place.items.size();
        for (std::size_t j = 0; j < after.items.size(); ++j) {
            if (matches[j]) {
                anchor = *matches[j];
                change(childOf(spot, anchor), before.items[anchor], after.items[j]);
            } else {
                insert(spot, anchor, stays, listEntry(spot, after.items[j]));
            }
        }
    }

    void cut(const YamlPlace& place, const std::vector<bool>& stays) {
        for (const TextRange& range : cutsToKeep(m_text, place, stays)) {
            m_edits.remove(range);
        }
    }

    /// Puts a new entry behind entry `anchor`; before the first that stays where there is no such entry.
    void insert(const Spot& spot, std::size_t anchor, const std::vector<bool>& stays, const std::string& entry) {
        const YamlPlace& place = spot.place;
        const bool flow = spot.flow || place.flow;
        const std::string between = flow ? ", " : m_newLine + std::string(place.column, ' ');
        if (anchor < stays.size()) {
            m_edits.insert(entryChunk(m_text, place, anchor).end, between + entry);
        } else {
            const auto first = static_cast<std::size_t>(std::ranges::find(stays, true) - stays.begin());
            m_edits.insert(entryChunk(m_text, place, first).begin, entry + between);
        }
    }

    [[nodiscard]] std::string mapEntry(const Spot& spot, const YamlValue::Entry& entry) const {
        const bool flow = spot.flow || spot.place.flow;
        return yamlScalar(entry.key) + ':' +
               lines(flow ? ' ' + flowYaml(entry.value) : yamlBehindKey(entry.value, spot.place.column));
    }

    /// A new item looks as its neighbours do: in brackets or an entry a line.
    [[nodiscard]] std::string listEntry(const Spot& spot, const YamlValue& item) const {
        const YamlPlace& place = spot.place;
        if (spot.flow || place.flow) {
            return flowYaml(item);
        }
        const bool likeFlow = std::ranges::all_of(place.items, [](const YamlPlace& other) { return other.flow; });
        return '-' + lines(likeFlow ? ' ' + flowYaml(item) : yamlBehindDash(item, place.column));
    }

    [[nodiscard]] std::string lines(std::string text) const {
        for (std::size_t at = m_newLine.size() == 1 ? std::string::npos : text.find('\n'); at != std::string::npos;
             at = text.find('\n', at + 2)) {
            text.replace(at, 1, m_newLine);
        }
        return text;
    }

    void replace(const Spot& spot, const YamlValue& after) {
        const YamlPlace& place = spot.place;
        if (after.isScalar() && place.kind == YamlPlace::Kind::Scalar) {
            replaceScalar(spot, after);
            return;
        }
        if (&place == &m_document) {
            m_edits.replace(place.range, lines(place.flow ? flowYaml(after) : yamlDocument(after)));
            return;
        }
        const std::string text =
            spot.flow ? ' ' + flowYaml(after)
                      : lines(spot.dash ? yamlBehindDash(after, spot.column) : yamlBehindKey(after, spot.column));
        if (spot.behind == 0) {
            m_edits.insert(spot.entryEnd, ':' + text);
        } else if (text.front() != ' ') {
            replaceByLines(spot, text);
        } else if (beginsBelow(m_text, place, spot.behind)) {
            m_edits.insert(spot.behind, text);
            m_edits.remove({lineEnd(m_text, spot.behind), lastChunkEnd(place)});
        } else if (place.range.size() == 0) {
            m_edits.insert(spot.behind, text);
        } else {
            replaceInLine(spot, text.substr(1));
        }
    }

    /// Many lines in place of a value; a comment behind the key stays there.
    void replaceByLines(const Spot& spot, const std::string& text) {
        if (beginsBelow(m_text, spot.place, spot.behind)) {
            m_edits.replace({lineEnd(m_text, spot.behind), lastChunkEnd(spot.place)}, text);
            return;
        }
        const std::size_t valueEnd = std::max(spot.place.range.end, spot.behind);
        m_edits.remove({spot.behind, valueEnd});
        m_edits.insert(lineEnd(m_text, valueEnd), text);
    }

    /// In the quotes that it had.
    void replaceScalar(const Spot& spot, const YamlValue& after) {
        const TextRange& range = spot.place.range;
        const std::string_view old = m_text.substr(range.begin, range.size());
        const bool number = after.kind == YamlValue::Kind::Number || (isDigits(old) && isDigits(after.text));
        std::string text = number ? after.text : old.front() == '"' ? yamlQuoted(after.text) : yamlScalar(after.text);
        if (old.front() == '\'' && text.front() != '"') {
            text = '\'' + text + '\'';
        }
        replaceInLine(spot, text);
    }

    /// A comment behind what is replaced stays in its column where there is room.
    void replaceInLine(const Spot& spot, const std::string& text) {
        const TextRange& range = spot.place.range;
        const std::string_view old = m_text.substr(range.begin, range.size());
        const std::size_t rest = firstInLine(m_text, range.end);
        const std::size_t gap = rest - range.end;
        const bool comment = !spot.flow && rest < m_text.size() && m_text[rest] == '#' && gap > 1;
        if (!comment || old.find('\n') != std::string_view::npos || text.find('\n') != std::string::npos) {
            m_edits.replace(range, text);
            return;
        }
        const std::size_t room = letters(old) + gap;
        const std::size_t needed = letters(text);
        m_edits.replace({range.begin, rest}, text + std::string(room > needed + 1 ? room - needed : 2, ' '));
    }

    [[nodiscard]] std::size_t lastChunkEnd(const YamlPlace& place) const {
        return entryChunk(m_text, place, place.entries.size() - 1).end;
    }

    std::string_view m_text;
    const YamlPlace& m_document;
    std::string m_newLine;
    TextEdits m_edits;
};

void writeOutAliases(const YamlPlace& place, const YamlPlace& document, TextEdits& edits) {
    if (place.kind == YamlPlace::Kind::Alias) {
        edits.replace(place.range, flowYaml(valueAt(place, document)));
    }
    for (const YamlPlace& item : place.items) {
        writeOutAliases(item, document, edits);
    }
}

} // namespace

std::string changedYaml(std::string_view text, const YamlValue& before, const YamlValue& after) {
    if (before == after) {
        return std::string(text);
    }
    YamlValue known = before;
    const std::string ordered = reorderedYaml(text, known, after);
    const YamlPlace document = yamlPlaces(ordered);
    Changer changer(ordered, document);
    changer.change({document, document.range.begin, document.range.end, 0, false, document.flow}, known, after);
    return changer.result();
}

std::string withoutAliases(std::string_view text) {
    const YamlPlace document = yamlPlaces(text);
    TextEdits edits;
    writeOutAliases(document, document, edits);
    return edits.appliedTo(text);
}

} // namespace diaban
