// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/box.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace gis {

/// Finds the boxes that meet a box: an R-tree (Boost.Geometry), packed when it is made.
class BoxTree {
public:
    /// Empty boxes are never found.
    explicit BoxTree(std::span<const Box> boxes);
    ~BoxTree();
    BoxTree(BoxTree&&) noexcept;
    BoxTree& operator=(BoxTree&&) noexcept;

    /// Indexes of the boxes that meet a box, touching it included, ascending; `found` is emptied first.
    void meeting(const Box& box, std::vector<std::uint32_t>& found) const;

private:
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

} // namespace gis
