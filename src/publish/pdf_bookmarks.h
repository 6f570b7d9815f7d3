// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// A line of the table of contents that readers of a PDF show beside its pages.
struct PdfBookmark {
    std::string title;
    std::size_t page = 0; ///< 0 is the first
    bool under = false;   ///< below the last one that is not
};

/// The objects of bookmarks, to be added behind a PDF.
struct BookmarkObjects {
    std::string text;                 ///< all of them
    std::vector<std::size_t> offsets; ///< of each within `text`; the first is the outline that the catalog names
};

/// `pages`: the object of each page; `first`: the number that the first object gets.
[[nodiscard]] BookmarkObjects bookmarkObjects(const std::vector<PdfBookmark>& bookmarks,
                                              const std::vector<std::size_t>& pages, std::size_t first);

/// The objects of the pages, from the text of a page tree's node: "/Kids [3 0 R 9 0 R]".
[[nodiscard]] std::vector<std::size_t> kidsOf(std::string_view node);

} // namespace diaban
