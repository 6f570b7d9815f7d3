// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/circle_labels.h"

#include "src/cartography/label_colour.h"
#include "src/cartography/scene_circles.h"

#include <algorithm>
#include <array>
#include <utility>

namespace diaban {

namespace {

constexpr const char* kFamily = "Roboto Condensed";
constexpr double kInside = 1.7;  ///< radii: width of a name that stands on its circle
constexpr double kCorner = 0.75; ///< of a circle's radius: half the side of the square that stands for it
constexpr double kApart = 1.2;   ///< points between a circle and its name
constexpr double kHalo = 0.16;   ///< of the size

/// From the middle of a circle to that of its name: signs of the two directions, the best first.
constexpr std::array<std::pair<double, double>, 8> kSides{
    {{0, 1}, {0, -1}, {1, 0}, {-1, 0}, {0.8, 0.8}, {-0.8, 0.8}, {0.8, -0.8}, {-0.8, -0.8}}};

gis::Box square(const gis::Point& at, double half) {
    return {{at.x - half, at.y - half}, {at.x + half, at.y + half}};
}

/// The names of one scene in the making.
class CircleNames {
public:
    CircleNames(MapScene& scene, const LabelSubjects& subjects, const PageMeasures& measures)
        : m_scene(scene), m_subjects(subjects), m_size(labelSizes(subjects, measures).usual),
          m_placed({{measures.margin / 2, measures.margin / 2},
                    {scene.page.width - measures.margin / 2, scene.page.height - measures.margin / 2}}),
          m_ink({kFamily, false}), m_circleOf(scene.units.size(), nullptr) {
        addObstacles();
    }

    void add(const LabelPlace& place) {
        const SceneCircle* circle = m_circleOf[place.unit];
        const std::string value = m_subjects.values.empty() ? std::string{} : m_subjects.values[place.unit];
        const auto ways = labelLines(m_subjects.names[place.unit].in(NameForm::Short), value, m_ink);
        if (ways.empty()) {
            return;
        }
        const LabelLines& lines = ways.front();
        const gis::Point at = circle != nullptr ? circle->at : place.shapes->boxOfPart(place.part).centre();
        const double radius = circle != nullptr ? circle->radius : 0;
        const LabelRoom room(lines);
        const double width = room.width * m_size;
        const double height = room.height * m_size;
        if (circle != nullptr && width <= kInside * radius && height <= radius) {
            m_scene.labels.push_back(labelOf(place, lines, at, circleFill(m_scene)));
            return;
        }
        for (const auto& [across, down] : kSides) {
            const gis::Point middle{at.x + across * (radius + kApart + width / 2),
                                    at.y + down * (radius + kApart + height / 2)};
            const TurnedBox box{middle, width, height, 0};
            if (m_placed.isFree(box)) {
                m_placed.add(box);
                SceneLabel label = labelOf(place, lines, middle, m_scene.style.background);
                label.haloWidth = kHalo * m_size;
                m_scene.labels.push_back(std::move(label));
                return;
            }
        }
    }

private:
    void addObstacles() {
        for (const SceneText& text : m_scene.texts) {
            m_placed.add(turnedBox(text.box()));
        }
        m_placed.add(turnedBox(m_scene.legendBox));
        for (const ScaleBar& bar : m_scene.scaleBars) {
            m_placed.add(turnedBox(bar.bar));
        }
        if (m_scene.northArrow) {
            const auto& [at, height] = *m_scene.northArrow;
            m_placed.add(turnedBox(gis::Box{{at.x - height / 3, at.y - height}, {at.x + height / 3, at.y}}));
        }
        for (const Frame& frame : m_scene.frames) {
            for (const SceneCircle& circle : frame.circles) {
                m_placed.add(turnedBox(square(circle.at, kCorner * circle.radius)));
                m_circleOf[circle.unit] = &circle;
            }
            if (frame.inset) {
                m_placed.add(turnedBox(frame.page));
            }
        }
    }

    [[nodiscard]] SceneLabel labelOf(const LabelPlace& place, const LabelLines& lines, const gis::Point& middle,
                                     const Colour& ground) const {
        const LabelRoom room(lines);
        SceneLabel label;
        label.unit = place.unit;
        label.frame = place.frame;
        label.middle = middle;
        label.width = room.width * m_size;
        label.height = room.height * m_size;
        label.halo = ground;
        for (std::size_t i = 0; i < lines.lines.size(); ++i) {
            SceneText text;
            text.at = {middle.x, middle.y + (lines.baselines[i] - lines.height / 2) * m_size};
            text.text = lines.lines[i];
            text.size = m_size;
            text.colour = readableOn(ground, m_scene.style.ink);
            text.family = kFamily;
            text.anchor = Anchor::Middle;
            text.width = lines.widths[i] * m_size;
            label.lines.push_back(std::move(text));
        }
        return label;
    }

    MapScene& m_scene;
    const LabelSubjects& m_subjects;
    double m_size;
    PlacedBoxes m_placed;
    TextInk m_ink;
    std::vector<const SceneCircle*> m_circleOf;
};

} // namespace

void addCircleLabels(MapScene& scene, const LabelSubjects& subjects, const PageMeasures& measures) {
    CircleNames names(scene, subjects, measures);
    for (const LabelPlace& place : subjects.places) {
        if (!scene.frames[place.frame].inset) { // an inset's caption names its units, or how many they are
            names.add(place);
        }
    }
}

} // namespace diaban
