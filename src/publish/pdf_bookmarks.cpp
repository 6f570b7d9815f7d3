// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pdf_bookmarks.h"

#include "src/publish/pdf_facts.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace diaban {

namespace {

/// Where a bookmark stands among the others, as places in their list.
struct Links {
    std::optional<std::size_t> parent, before, after, firstUnder, lastUnder;
    std::size_t under = 0;
};

std::vector<Links> linksOf(const std::vector<PdfBookmark>& bookmarks) {
    std::vector<Links> links(bookmarks.size());
    std::optional<std::size_t> top;
    for (std::size_t i = 0; i < bookmarks.size(); ++i) {
        const bool under = bookmarks[i].under && top;
        std::optional<std::size_t> before = under ? links[*top].lastUnder : top;
        if (before) {
            links[i].before = before;
            links[*before].after = i;
        }
        if (under) {
            Links& above = links[*top];
            links[i].parent = top;
            above.firstUnder = above.firstUnder.value_or(i);
            above.lastUnder = i;
            ++above.under;
        } else {
            top = i;
        }
    }
    return links;
}

std::string reference(std::size_t object) {
    return std::to_string(object) + " 0 R";
}

} // namespace

BookmarkObjects bookmarkObjects(const std::vector<PdfBookmark>& bookmarks, const std::vector<std::size_t>& pages,
                                std::size_t first) {
    const std::vector<Links> links = linksOf(bookmarks);
    BookmarkObjects made;
    const auto begin = [&] {
        made.offsets.push_back(made.text.size());
        made.text += std::to_string(first + made.offsets.size() - 1) + " 0 obj\n<<\n";
    };
    const auto link = [&](const char* key, const std::optional<std::size_t>& to) {
        made.text += to ? std::string(key) + ' ' + reference(first + 1 + *to) + '\n' : std::string();
    };
    std::optional<std::size_t> top, last;
    std::size_t count = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (!links[i].parent) {
            top = top.value_or(i);
            last = i;
            ++count;
        }
    }
    begin();
    made.text += "/Type /Outlines\n";
    link("/First", top);
    link("/Last", last);
    made.text += "/Count " + std::to_string(count) + "\n>>\nendobj\n";
    for (std::size_t i = 0; i < links.size(); ++i) {
        begin();
        made.text += "/Title " + pdfText(bookmarks[i].title) + "\n/Parent " +
                     reference(links[i].parent ? first + 1 + *links[i].parent : first) + '\n';
        link("/Prev", links[i].before);
        link("/Next", links[i].after);
        link("/First", links[i].firstUnder);
        link("/Last", links[i].lastUnder);
        if (links[i].under > 0) {
            made.text += "/Count -" + std::to_string(links[i].under) + '\n'; // closed
        }
        made.text += "/Dest [" + reference(pages.at(bookmarks[i].page)) + " /Fit]\n>>\nendobj\n";
    }
    return made;
}

std::vector<std::size_t> kidsOf(std::string_view node) {
    std::vector<std::size_t> kids;
    const std::size_t from = node.find('[', std::min(node.find("/Kids"), node.size()));
    const std::size_t to = node.find(']', std::min(from, node.size()));
    if (to == std::string_view::npos) {
        return kids;
    }
    const char* at = node.data() + from + 1;
    const char* end = node.data() + to;
    while (at < end) {
        std::size_t number = 0;
        const auto read = std::from_chars(at, end, number);
        if (read.ec != std::errc{}) {
            ++at;
            continue;
        }
        kids.push_back(number);
        const std::string_view rest(read.ptr, static_cast<std::size_t>(end - read.ptr));
        at = read.ptr + std::min(rest.find('R'), rest.size());
    }
    return kids;
}

} // namespace diaban
