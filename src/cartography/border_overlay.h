// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// A border between two units of a map.
struct MappedBorder {
    std::uint32_t left = 0, right = 0;
    double metres = 0;
    std::uint32_t rank = 0; ///< of one that nobody looks after: 1 is the most urgent; 0: somebody does
};

/// Units that look after the borders between them together.
struct BorderGroup {
    std::string id, name;
    std::vector<std::uint32_t> units;
};

/// The first borders that nobody looks after, in words.
struct ListedBorder {
    std::string names;  ///< "Xã A – Xã B: 12,3 km"
    std::string reason; ///< may be empty
};

/// What a map shows of borders over its units: who looks after them, and which nobody does. Words of the legend are
/// made from it; nothing of it is drawn unless MapRequest::kind is Borders.
struct BorderOverlay {
    std::vector<MappedBorder> borders;
    gis::Polygons near;              ///< unit i: the lines of border i that its units do not share exactly; or empty
    std::vector<BorderGroup> groups; ///< those that count
    gis::Polygons strips;            ///< unit g: the ground along the borders of group g; empty where none was made
    double stripMetres = 0;          ///< its width on either side
    std::vector<BorderGroup> proposals;
    std::optional<std::size_t> numbers; ///< of the most urgent ones, at most; nothing: as many as the page has room for
    std::vector<ListedBorder> listed;   ///< by rank
    std::size_t groupsInAll = 0;
    std::vector<std::pair<std::string, std::size_t>> notCounted; ///< ids of why groups do not count, and how many
    std::string day;                                             ///< as written; empty: validity was not looked at
    bool plainGround = false;                                    ///< no figure lies beneath: values mean nothing

    /// Ranks of the classes: a tenth, three tenths, six tenths of all and the last, the most urgent first; fewer where
    /// there are few.
    [[nodiscard]] std::vector<std::uint32_t> lastRanks() const;
};

/// How many of `count` ranked things the first tenth, three and six tenths, and all are; rounded up, each once.
[[nodiscard]] std::vector<std::uint32_t> rankClasses(std::size_t count);

} // namespace diaban
