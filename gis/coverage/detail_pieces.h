// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/coverage/detail_level.h"
#include "gis/geometry/box_tree.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace gis {

/// A stretch of an arc that one straight segment stands for: from one kept point to the next.
struct Piece {
    std::uint32_t arc = 0;
    std::uint32_t first = 0, last = 0; ///< points of the coverage
    Box box;                           ///< of all points of the stretch

    [[nodiscard]] bool dropsPoints() const noexcept { return last - first > 1; }
};

/// The pieces of all arcs at a level of detail, arc by arc, with an index of their boxes.
class DetailPieces {
public:
    DetailPieces(const Coverage& coverage, const DetailLevel& level);

    [[nodiscard]] std::span<const Piece> pieces() const noexcept { return m_pieces; }

    /// Runs of pieces that follow each other, for which the index answers together.
    static constexpr std::uint32_t kRun = 8;
    [[nodiscard]] std::uint32_t runCount() const noexcept;
    [[nodiscard]] std::span<const Piece> run(std::uint32_t run) const noexcept;
    [[nodiscard]] const Box& boxOfRun(std::uint32_t run) const noexcept { return m_runBoxes[run]; }
    /// Runs whose boxes meet that of a run, itself too, ascending; `found` is emptied first.
    void meeting(std::uint32_t run, std::vector<std::uint32_t>& found) const {
        m_tree->meeting(m_runBoxes[run], found);
    }

private:
    std::vector<Piece> m_pieces;
    std::vector<Box> m_runBoxes;
    std::optional<BoxTree> m_tree;
};

} // namespace gis
