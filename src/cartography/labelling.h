// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/inner_label.h"
#include "src/cartography/label_places.h"
#include "src/cartography/outer_label.h"
#include "src/cartography/page_measures.h"
#include "src/cartography/placed_boxes.h"
#include "src/cartography/scene_style.h"
#include "src/cartography/unit_names.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What is to be named on a scene.
struct LabelSubjects {
    std::vector<LabelPlace> places;  ///< the most important first
    std::vector<NameForms> names;    ///< of each unit, or parent
    std::vector<std::string> values; ///< of the same, or empty
    bool parents = false;            ///< their names stand on the fills of many units
};

/// The sizes in which subjects are written on a page: by the room that the mean one has.
[[nodiscard]] LabelSizes labelSizes(const LabelSubjects& subjects, const PageMeasures& measures) noexcept;

/// Whether the mean subject holds a short name in the least size.
[[nodiscard]] bool haveRoom(const LabelSubjects& subjects, const LabelSizes& sizes) noexcept;

/// The labels of one scene in the making.
class Labelling {
public:
    Labelling(MapScene& scene, LabelSubjects subjects, const PageMeasures& measures, const SceneStyle& style);

    /// Adds the labels to the scene.
    void run();

private:
    struct Fitted {
        std::vector<LabelLines> ways;
        std::optional<LabelFit> fit;
    };

    void addObstacles();
    void addInsetPages();
    [[nodiscard]] std::vector<LabelLines> waysOf(const LabelPlace& place, NameForm form);
    [[nodiscard]] std::vector<Fitted> fitAll(NameForm form);
    [[nodiscard]] std::vector<Fitted> fitMap();
    [[nodiscard]] std::size_t addInners(std::vector<Fitted>& fitted, bool insets);
    [[nodiscard]] bool addInner(const LabelPlace& place, const Fitted& fitted);
    void addOuters(const std::vector<Fitted>& fitted);
    void addOuter(const LabelPlace& place, const OuterPlaces& outside);
    [[nodiscard]] SceneLabel labelOf(const LabelPlace& place, const LabelLines& lines, double size,
                                     const gis::Point& middle, const Colour& ground) const;

    MapScene& m_scene;
    LabelSubjects m_subjects;
    const SceneStyle& m_style;
    double m_scale; ///< of words, not below 1
    LabelSizes m_sizes;
    PlacedBoxes m_placed;
    TextInk m_ink;
    NameForm m_form = NameForm::Full;
};

} // namespace diaban
