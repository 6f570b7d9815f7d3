// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/unit/known_unit_lists.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// How well the codes and names of a layer or table fit one list.
struct ListFit {
    const UnitList* list = nullptr;
    std::size_t codes = 0;    ///< different codes that were looked for
    std::size_t found = 0;    ///< of these in the list
    std::size_t named = 0;    ///< of these with a name
    std::size_t sameName = 0; ///< and it is the list's (bareName)
    std::size_t sameKind = 0; ///< with its word for the kind, or without any
    double complete = 0;      ///< how much of the list under the same parents is there, 0 to 1
    bool wholeTells = false;  ///< whether that decides beside names too: of a list of few units, each named once

    /// Codes that are not in the list, or under another name.
    [[nodiscard]] std::size_t misfits() const noexcept { return codes - found + (named - sameName); }
};

/// Of which list some units are, as far as their codes and names tell.
struct VintageGuess {
    std::vector<ListFit> fits;            ///< of every list
    std::vector<std::size_t> best;        ///< those that fit best, all equally; none where no list fits
    std::vector<std::size_t> notExcluded; ///< those and the ones that fit hardly worse

    /// The one list that fits best; null where there is none, or several.
    [[nodiscard]] const ListFit* only() const noexcept { return best.size() == 1 ? &fits[best.front()] : nullptr; }
    [[nodiscard]] bool mayBe(const UnitList& list) const noexcept;
};

/// True where texts look like codes of communes of Viet Nam, at least `most` of them, and are enough to tell by:
/// nothing else is looked up. Costs no list.
[[nodiscard]] bool lookLikeCommuneCodes(std::span<const std::string> codes, double most = 0.9);

/// Compares units with the lists. `names` is empty, or has a text for each code that may be empty. Names decide where
/// they are there: a list fits where nine in ten codes are in it, eight in ten of them under its names. Codes alone do
/// where they are the whole of what a list has under their parents, or where other lists lack many of them.
[[nodiscard]] VintageGuess guessVintage(std::span<const std::string> codes, std::span<const std::string> names,
                                        const UnitLists& lists);

/// The same of units without codes, by how many of their names a list has. `names` with their words for the kind count
/// as such. Of provinces, whose names stand once, five names are enough, and the whole of one list is more than a part
/// of the other: the names of the 34 are all among those of the 63.
[[nodiscard]] VintageGuess guessVintageByNames(std::span<const std::string> names, const UnitLists& lists);

} // namespace diaban
