// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour_difference.h"
#include "src/cartography/palette_check.h"
#include "tests/src/cartography/label_checks.h"

#include <string>
#include <utility>
#include <vector>

namespace diaban::test {

/// Finds what no map may show, whatever it is of: things beyond the page, over units or over one another, texts that
/// cannot be read, classes that look alike. Labels have checks of their own, expectSoundLabels.
class SceneFaults {
public:
    explicit SceneFaults(const MapScene& scene) : m_scene(scene) {
        collect();
        checkThings();
        checkTexts();
        checkClasses();
    }

    std::vector<std::string> list;

private:
    using Thing = std::pair<std::string, gis::Box>;

    /// Legend, insets and all else that has a box and stands beside the map.
    void collect() {
        m_things.emplace_back("legend", m_scene.legendBox);
        if (!m_scene.overlay.listBox.empty()) {
            m_things.emplace_back("list", m_scene.overlay.listBox);
        }
        for (std::size_t i = 0; i < m_scene.frames.size(); ++i) {
            if (m_scene.frames[i].inset) {
                m_things.emplace_back("inset " + std::to_string(i), m_scene.frames[i].page);
            }
        }
        const std::size_t insets = m_things.size();
        for (const ScaleBar& bar : m_scene.scaleBars) {
            const bool ofInset =
                std::any_of(m_things.begin() + 1, m_things.begin() + static_cast<std::ptrdiff_t>(insets),
                            [&](const Thing& thing) { return thing.second.contains(bar.bar.centre()); });
            if (!ofInset) {
                m_things.emplace_back("scale bar", bar.bar);
            }
        }
        if (m_scene.northArrow) {
            const auto& [at, height] = *m_scene.northArrow;
            m_things.push_back({"north arrow", {{at.x - height / 4, at.y - height}, {at.x + height / 4, at.y}}});
        }
        if (m_scene.around.locator) {
            m_things.emplace_back("locator map", m_scene.around.locator->page);
        }
        if (m_scene.around.logo) {
            m_things.emplace_back("logo", m_scene.around.logo->page);
        }
    }

    void checkThings() {
        for (std::size_t i = 0; i < m_things.size(); ++i) {
            checkPage(m_things[i].first, m_things[i].second);
            for (std::size_t j = i + 1; j < m_things.size(); ++j) {
                if (m_things[i].second.intersects(m_things[j].second)) {
                    list.push_back(m_things[i].first + " over " + m_things[j].first);
                }
            }
            for (const Frame& frame : m_scene.frames) {
                if (!frame.inset) {
                    checkUnits(m_things[i], frame);
                }
            }
        }
    }

    void checkPage(const std::string& what, const gis::Box& box) {
        if (box.min.x < -1e-6 || box.min.y < -1e-6 || box.max.x > m_scene.page.width + 1e-6 ||
            box.max.y > m_scene.page.height + 1e-6) {
            list.push_back(what + " beyond the page");
        }
    }

    void checkUnits(const Thing& thing, const Frame& frame) {
        const auto& [what, box] = thing;
        for (std::size_t shape = 0; shape < frame.units.size(); ++shape) {
            if (frame.shapes.boxOf(shape).intersects(box) &&
                (isWithin(frame.shapes, shape, box.centre()) || anySideMeets(frame.shapes, shape, box))) {
                list.push_back(what + " over unit " + m_scene.units[frame.units[shape]].code);
            }
        }
    }

    static bool anySideMeets(const gis::Polygons& shapes, std::size_t shape, const gis::Box& box) {
        const auto rings = shapes.ringsOfUnit(shape);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const auto ring = shapes.ring(r);
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                if (turnedBox(ring[i], ring[i + 1], 1e-6).meets(turnedBox(box))) {
                    return true;
                }
            }
        }
        return false;
    }

    void checkTexts() {
        for (std::size_t i = 0; i < m_scene.texts.size(); ++i) {
            const SceneText& text = m_scene.texts[i];
            checkPage(text.text, text.box());
            for (const Colour& ground : {m_scene.style.background, m_scene.style.insetGround}) {
                if (contrastOf(text.colour, ground) < 4.5) {
                    list.push_back("too pale: " + text.text);
                }
            }
            for (std::size_t j = i + 1; j < m_scene.texts.size(); ++j) {
                if (inkOf(text).intersects(inkOf(m_scene.texts[j]))) {
                    list.push_back(text.text + " over " + m_scene.texts[j].text);
                }
            }
        }
    }

    /// Boxes of lines may touch; letters may not.
    static gis::Box inkOf(const SceneText& text) {
        gis::Box box = text.box();
        box.min.y += 0.3 * text.size;
        return box;
    }

    void checkClasses() {
        for (std::size_t i = 0; i + 1 < m_scene.classFills.size(); ++i) {
            if (colourDifference(m_scene.classFills[i], m_scene.classFills[i + 1]) < kLeastDifference) {
                list.push_back("class " + std::to_string(i + 1) + " looks like the next");
            }
        }
    }

    const MapScene& m_scene;
    std::vector<Thing> m_things;
};

} // namespace diaban::test
