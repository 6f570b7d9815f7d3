// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "src/cartography/scene_legend.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Two units whose border has a look: an index into SceneOverlay::looks.
struct PairLook {
    std::uint32_t first = 0, second = 0; ///< units, the lower one first
    std::uint32_t look = 0;
    std::uint32_t border = 0; ///< index into the request's
};

/// A group of units whose borders a map shows as strips in one colour.
struct SceneGroup {
    std::string id, name;
    Colour colour;
    std::vector<std::uint32_t> units;
};

/// The strip of a group in a frame: true to scale, or where that would not be seen lines as wide as `width`.
struct SceneStrip {
    std::uint32_t group = 0; ///< index into SceneOverlay::groups
    gis::Polygons area;      ///< one unit, or none
    std::vector<Segment> lines;
    double width = 0;
};

/// The line of a border that the shapes of a frame do not share.
struct AddedLine {
    std::uint32_t look = 0;
    std::uint32_t border = 0;
    std::vector<Segment> segments;
};

/// What lies over the units of a frame. Lines by look; each drawn as wide as its look times `scale`.
struct FrameOverlay {
    std::vector<SceneStrip> strips;
    std::vector<std::vector<Segment>> lines; ///< along borders that the frame's shapes share, and around proposals
    std::vector<AddedLine> added;
    double scale = 1;
};

/// A number, or a letter, in a disc. The letters are among the scene's texts.
struct SceneDisc {
    gis::Point at;
    double radius = 0;
    Colour rim;
    double rimWidth = 1;
    std::uint32_t number = 0;        ///< what it refers to; 0: a letter
    std::optional<Segment> leader{}; ///< from what it is of, where it stands beside it
};

/// Borders of a map and who looks after them; all empty on maps of other kinds. Strips lie over the fills, lines over
/// the borders of units and their parents in the order of looks, but those around proposals first; discs over all
/// frames.
struct SceneOverlay {
    std::vector<LineLook> looks; ///< looked after; then nobody's, the least urgent first; around proposals last
    Colour proposalRim;          ///< of the discs with their letters
    std::vector<PairLook> pairs; ///< by their units
    std::vector<SceneGroup> groups;
    std::vector<SceneGroup> proposals;
    double opacity = 0.5; ///< of strips
    std::vector<SceneDisc> discs;
    double haloWidth = 1.2;  ///< around discs, points
    bool wideStrips = false; ///< in the main frame strips are wider than they are
    gis::Box listBox;        ///< of the list of the most urgent ones; empty: none
    bool plainGround = false;

    [[nodiscard]] bool any() const noexcept { return !looks.empty(); }
};

} // namespace diaban
