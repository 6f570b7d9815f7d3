// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/detail_pieces.h"

#include "gis/base/two_threads.h"
#include "gis/geometry/bounds.h"

#include <algorithm>

namespace gis {

DetailPieces::DetailPieces(const Coverage& coverage, const DetailLevel& level) {
    m_pieces.reserve(level.kept.size());
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        const std::span<const std::uint32_t> kept = level.of(arc);
        for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
            m_pieces.push_back({arc, kept[i], kept[i + 1], {}});
        }
    }
    const auto measure = [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i) {
            Piece& piece = m_pieces[i];
            piece.box = boundsOf(&coverage.points[piece.first], piece.last - piece.first + 1).box;
        }
    };
    const std::size_t half = m_pieces.size() / 2;
    inTwoThreads([&] { measure(0, half); }, [&] { measure(half, m_pieces.size()); });
    m_runBoxes.resize(runCount());
    for (std::uint32_t i = 0; i < runCount(); ++i) {
        for (const Piece& piece : run(i)) {
            m_runBoxes[i].add(piece.box);
        }
    }
    m_tree.emplace(m_runBoxes);
}

std::uint32_t DetailPieces::runCount() const noexcept {
    return static_cast<std::uint32_t>((m_pieces.size() + kRun - 1) / kRun);
}

std::span<const Piece> DetailPieces::run(std::uint32_t run) const noexcept {
    const std::size_t first = std::size_t{run} * kRun;
    return {m_pieces.data() + first, std::min<std::size_t>(kRun, m_pieces.size() - first)};
}

} // namespace gis
