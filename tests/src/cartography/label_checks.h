// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/placed_boxes.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

namespace diaban::test {

/// Points all along the sides of a label's box, `share` of its size.
[[nodiscard]] inline std::vector<gis::Point> rimOf(const SceneLabel& label, double share) {
    const double turn = label.degrees * std::numbers::pi / 180;
    std::vector<gis::Point> rim;
    const auto add = [&](double across, double down) {
        const double x = across * label.width * share / 2;
        const double y = down * label.height * share / 2;
        rim.push_back({label.middle.x + x * std::cos(turn) - y * std::sin(turn),
                       label.middle.y + x * std::sin(turn) + y * std::cos(turn)});
    };
    for (double at = -1; at <= 1.001; at += 0.1) {
        add(at, -1);
        add(at, 1);
        add(-1, at);
        add(1, at);
    }
    return rim;
}

[[nodiscard]] inline bool isWithin(const gis::Polygons& shapes, std::size_t shape, const gis::Point& p) {
    bool inside = false;
    const auto rings = shapes.ringsOfUnit(shape);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const auto ring = shapes.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            const gis::Point& a = ring[i];
            const gis::Point& b = ring[i + 1];
            if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) * (b.x - a.x) / (b.y - a.y)) {
                inside = !inside;
            }
        }
    }
    return inside;
}

/// The shapes of a scene with their boxes, which are worked out once.
class Land {
public:
    explicit Land(const MapScene& scene) : m_scene(scene) {
        for (const Frame& frame : scene.frames) {
            std::vector<gis::Box>& boxes = m_boxes.emplace_back();
            for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
                boxes.push_back(frame.shapes.boxOf(shape));
            }
        }
    }

    /// Whether a point lies in the unit's shape in the label's frame, or with `any` in that of any unit.
    [[nodiscard]] bool has(const SceneLabel& label, const gis::Point& p, bool any) const {
        const Frame& frame = m_scene.frames[label.frame];
        for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
            const std::uint32_t unit = frame.units[shape];
            const bool own = label.ofParent ? m_scene.units[unit].parent == label.unit : unit == label.unit;
            if ((any || own) && m_boxes[label.frame][shape].contains(p) && isWithin(frame.shapes, shape, p)) {
                return true;
            }
        }
        return false;
    }

private:
    const MapScene& m_scene;
    std::vector<std::vector<gis::Box>> m_boxes; ///< of each frame and shape
};

/// The contrast of WCAG 2, by the book.
[[nodiscard]] inline double contrastOf(const Colour& a, const Colour& b) {
    const auto light = [](const Colour& c) {
        const auto linear = [](int part) {
            const double v = part / 255.0;
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(c.red) + 0.7152 * linear(c.green) + 0.0722 * linear(c.blue) + 0.05;
    };
    return std::max(light(a), light(b)) / std::min(light(a), light(b));
}

[[nodiscard]] inline std::string wordsOf(const SceneLabel& label) {
    std::string words;
    for (const SceneText& line : label.lines) {
        words += (words.empty() ? "" : " / ") + line.text;
    }
    return words;
}

[[nodiscard]] inline TurnedBox boxOf(const SceneLabel& label) {
    return {label.middle, label.width, label.height, label.degrees};
}

inline void expectApart(const MapScene& scene) {
    std::vector<gis::Box> others{scene.legendBox};
    for (const SceneText& text : scene.texts) {
        others.push_back(text.box());
    }
    for (const ScaleBar& bar : scene.scaleBars) {
        others.push_back(bar.bar);
    }
    for (std::size_t a = 0; a < scene.labels.size(); ++a) {
        const SceneLabel& label = scene.labels[a];
        for (std::size_t b = 0; b < scene.labels.size(); ++b) {
            const SceneLabel& other = scene.labels[b];
            EXPECT_FALSE(b > a && boxOf(label).meets(boxOf(other))) << wordsOf(label) << " | " << wordsOf(other);
            EXPECT_FALSE(b != a && label.leader &&
                         turnedBox(label.leader->from, label.leader->to, 0.5).meets(boxOf(other)))
                << "leader of " << wordsOf(label) << " over " << wordsOf(other);
        }
        for (const gis::Box& other : others) {
            EXPECT_FALSE(boxOf(label).meets(turnedBox(other))) << wordsOf(label);
        }
        for (std::size_t f = 0; f < scene.frames.size(); ++f) {
            EXPECT_FALSE(f != label.frame && scene.frames[f].inset &&
                         boxOf(label).meets(turnedBox(scene.frames[f].page)))
                << wordsOf(label);
        }
    }
}

inline void expectInPlace(const MapScene& scene, const Land& land, const SceneLabel& label) {
    for (const gis::Point& p : rimOf(label, 0.999)) {
        EXPECT_TRUE(p.x >= 0 && p.x <= scene.page.width && p.y >= 0 && p.y <= scene.page.height) << wordsOf(label);
        EXPECT_EQ(land.has(label, p, label.leader.has_value()), !label.leader) << wordsOf(label);
    }
    if (label.leader) {
        EXPECT_TRUE(land.has(label, label.leader->from, false)) << wordsOf(label);
        EXPECT_TRUE(std::ranges::any_of(std::vector<gis::Box>{boxOf(label).bounds()}, [&](const gis::Box& box) {
            const gis::Point& to = label.leader->to;
            return to.x >= box.min.x - 1e-6 && to.x <= box.max.x + 1e-6 && to.y >= box.min.y - 1e-6 &&
                   to.y <= box.max.y + 1e-6;
        })) << wordsOf(label);
    }
}

/// What must hold of the labels of any map. Leaders of dots start beside the shape and are not for this check.
inline void expectSoundLabels(const MapScene& scene) {
    expectApart(scene);
    const Land land(scene);
    for (const SceneLabel& label : scene.labels) {
        expectInPlace(scene, land, label);
        const Colour ground = label.leader || label.ofParent ? colourOf(0xffffff) : scene.units[label.unit].fill;
        EXPECT_EQ(label.halo, ground);
        EXPECT_LE(std::fabs(label.degrees), 60);
        for (const SceneText& line : label.lines) {
            EXPECT_GE(line.size, 6) << line.text;
            EXPECT_GE(contrastOf(line.colour, ground), 4.5) << line.text;
            EXPECT_LE(line.width, label.width);
        }
    }
}

} // namespace diaban::test
