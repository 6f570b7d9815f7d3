// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/circle_name_places.h"
#include "src/cartography/inner_label.h"
#include "src/cartography/label_lines.h"
#include "src/cartography/map_scene.h"
#include "src/cartography/outer_label.h"
#include "src/cartography/placed_boxes.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace diaban {

/// A unit of a frame that is to be named.
struct CircleSubject {
    std::uint32_t unit = 0;
    const SceneCircle* circle = nullptr; ///< none where it has no value
    const gis::Polygons* shapes = nullptr;
    std::size_t part = 0;         ///< of the shapes: the name of a unit without a circle stands in it
    std::vector<LabelLines> ways; ///< to set its name, the best first
    std::size_t preferred = 0;    ///< so many of them, the first, say the name as the map does
};

/// Where a name has found room.
struct CircleNameFit {
    CircleNamePlace place;
    std::optional<Segment> leader;
};

/// Places the names of the circles of one frame.
class FrameCircleNames {
public:
    /// `room`: what names have to lie in. All circles of the frame are obstacles.
    FrameCircleNames(const Frame& frame, const gis::Box& room, const LabelSizes& sizes, bool rings);

    /// What else names may not meet.
    void addObstacle(const gis::Box& box) { (void)take(turnedBox(box), {}); }

    /// A place for each subject or nothing. The first subjects choose first. One that finds no room has others move
    /// that can, then is written smaller; `leaders` of those that still have none, the first ones, stand away from
    /// their circle with a line of at most `reach` points, preferably off the land. Only then a name stands where
    /// it might be taken for another circle's.
    [[nodiscard]] std::vector<std::optional<CircleNameFit>> place(std::vector<CircleSubject> subjects,
                                                                  std::size_t leaders, double reach);

private:
    /// Whose a placed box is: a circle's, a name's, or nobody's.
    struct Owner {
        std::optional<std::size_t> circle, name;
    };
    struct Taken {
        CircleNameFit fit;
        std::vector<std::uint32_t> boxes;
    };

    std::uint32_t take(const TurnedBox& box, const Owner& owner);
    void putName(std::size_t name, CircleNameFit fit);
    void takeAway(std::size_t name);
    [[nodiscard]] std::vector<CircleNamePlace> choicesOf(const CircleSubject& subject, double size) const;
    [[nodiscard]] std::optional<std::vector<std::size_t>> namesInTheWay(const CircleSubject& subject,
                                                                        const CircleNamePlace& place) const;
    [[nodiscard]] bool isClaimed(const CircleSubject& subject, const CircleNamePlace& place) const;
    [[nodiscard]] double smaller() const noexcept;
    [[nodiscard]] bool putFirstFree(std::size_t name);
    [[nodiscard]] bool putSomehow(std::size_t name, double size);
    [[nodiscard]] bool putOnCircle(std::size_t name);
    void putWithLeaders(std::vector<std::size_t>& without, std::size_t leaders, double reach);
    [[nodiscard]] bool putByMoving(std::size_t name);
    [[nodiscard]] bool moveAside(std::size_t name, const CircleNamePlace& place,
                                 const std::vector<std::size_t>& others);
    [[nodiscard]] bool putWithLeader(std::size_t name, const OuterPlaces& outside);

    const Frame& m_frame;
    LabelSizes m_sizes;
    bool m_rings;
    bool m_claimedToo = false; ///< places that might be another circle's will do
    PlacedBoxes m_placed;
    std::vector<Owner> m_owners; ///< of each placed box
    std::vector<CircleSubject> m_subjects;
    std::vector<std::vector<CircleNamePlace>> m_choices; ///< of each subject
    std::vector<std::optional<Taken>> m_taken;           ///< the same
};

} // namespace diaban
