// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/circle_labels.h"

#include "src/cartography/frame_circle_names.h"
#include "src/cartography/label_colour.h"
#include "src/cartography/scene_circles.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace diaban {

namespace {

constexpr double kHalo = 0.16; ///< of the size
constexpr double kReach = 60;  ///< points of a leader from the middle of its circle
constexpr std::size_t kLeadersRead = 36;
constexpr double kMoreBare = 1.15; ///< times as many names are worth leaving the words out

gis::Box shrunk(const gis::Box& box, double by) {
    return {{box.min.x + by, box.min.y + by}, {box.max.x - by, box.max.y - by}};
}

/// The names of one scene in the making.
class CircleNames {
public:
    CircleNames(const MapScene& scene, const LabelSubjects& subjects, const PageMeasures& measures, NameForm form)
        : m_scene(scene), m_subjects(subjects), m_form(form), m_scale(std::max(1.0, measures.scale)),
          m_sizes(labelSizes(subjects, measures)), m_page(pageOf(scene, measures)),
          m_ink({scene.style.labelFamily, false}) {}

    /// Those of insets first: what is named there needs no name on the map.
    std::vector<SceneLabel> run() {
        for (const bool insets : {true, false}) {
            for (std::uint32_t f = 0; f < m_scene.frames.size(); ++f) {
                if (m_scene.frames[f].inset == insets) {
                    nameFrame(f);
                }
            }
        }
        return std::move(m_labels);
    }
    [[nodiscard]] std::size_t unitsNamed() const noexcept { return m_named.size(); }

private:
    static gis::Box pageOf(const MapScene& scene, const PageMeasures& measures) {
        return scene.around.neatLine ? shrunk(*scene.around.neatLine, 1)
                                     : shrunk({{0, 0}, {scene.page.width, scene.page.height}}, measures.margin / 2);
    }

    void nameFrame(std::uint32_t f) {
        const Frame& frame = m_scene.frames[f];
        std::vector<const LabelPlace*> places;
        std::vector<CircleSubject> subjects;
        std::unordered_map<std::uint32_t, const SceneCircle*> circles;
        for (const SceneCircle& circle : frame.circles) {
            circles.emplace(circle.unit, &circle);
        }
        for (const LabelPlace& place : m_subjects.places) {
            const auto found = place.frame == f ? circles.find(place.unit) : circles.end();
            const SceneCircle* const circle = found == circles.end() ? nullptr : found->second;
            if (place.frame != f || (frame.window && circle == nullptr) || isNamedInInset(frame, place, circle)) {
                continue;
            }
            CircleSubject subject{place.unit, circle, place.shapes, place.part, {}, 0};
            setWays(subject);
            if (!subject.ways.empty()) {
                places.push_back(&place);
                subjects.push_back(std::move(subject));
            }
        }
        FrameCircleNames names(frame, frame.window ? shrunk(*frame.window, 1) : m_page, m_sizes, hasRings(m_scene));
        addObstacles(frame, names);
        const auto fits = names.place(subjects, kLeadersRead, kReach * m_scale);
        for (std::size_t i = 0; i < fits.size(); ++i) {
            if (fits[i]) {
                addLabel(*places[i], subjects[i].ways[fits[i]->place.way], *fits[i]);
            }
        }
    }

    /// A circle that an inset shows apart, and names.
    [[nodiscard]] bool isNamedInInset(const Frame& frame, const LabelPlace& place, const SceneCircle* circle) const {
        return !frame.inset && circle != nullptr && m_named.contains(place.unit) &&
               std::ranges::any_of(m_scene.around.marks,
                                   [&](const gis::Box& mark) { return mark.contains(circle->at); });
    }

    /// In the form of the map, and where that finds no room without the word for the kind of unit.
    void setWays(CircleSubject& subject) {
        const std::string value = m_subjects.values.empty() ? std::string{} : m_subjects.values[subject.unit];
        const NameForms& forms = m_subjects.names[subject.unit];
        subject.ways = labelLines(forms.in(m_form), value, m_ink);
        subject.preferred = subject.ways.size();
        if (m_form != NameForm::Bare && forms.in(NameForm::Bare) != forms.in(m_form)) {
            std::ranges::move(labelLines(forms.in(NameForm::Bare), value, m_ink), std::back_inserter(subject.ways));
        }
    }

    /// On the map nothing is written over an inset, or over what it shows.
    void addObstacles(const Frame& frame, FrameCircleNames& names) const {
        if (frame.window) {
            return;
        }
        for (const SceneText& text : m_scene.texts) {
            names.addObstacle(text.box());
        }
        names.addObstacle(m_scene.legendBox);
        for (const ScaleBar& bar : m_scene.scaleBars) {
            names.addObstacle(bar.bar);
        }
        if (m_scene.around.locator) {
            names.addObstacle(m_scene.around.locator->page);
        }
        if (m_scene.northArrow) {
            const auto& [at, height] = *m_scene.northArrow;
            names.addObstacle({{at.x - height / 3, at.y - height}, {at.x + height / 3, at.y}});
        }
        if (frame.inset) {
            return;
        }
        for (const Frame& other : m_scene.frames) {
            if (other.inset) {
                names.addObstacle(other.page);
            }
        }
        for (const std::vector<gis::Box>* boxes : {&m_scene.around.marks, &m_scene.around.tags}) {
            std::ranges::for_each(*boxes, [&](const gis::Box& box) { names.addObstacle(box); });
        }
    }

    void addLabel(const LabelPlace& place, const LabelLines& lines, const CircleNameFit& fit) {
        const bool plain = fit.place.onCircle && !hasRings(m_scene);
        const Colour& ground = plain ? circleFill(m_scene) : m_scene.style.background;
        const double size = fit.place.size;
        const gis::Point& middle = fit.place.box.middle;
        SceneLabel label;
        label.unit = place.unit;
        label.frame = place.frame;
        label.middle = middle;
        label.width = fit.place.box.width;
        label.height = fit.place.box.height;
        label.degrees = fit.place.box.degrees;
        label.halo = ground;
        label.haloWidth = plain ? 0 : kHalo * size;
        label.leader = fit.leader;
        for (std::size_t i = 0; i < lines.lines.size(); ++i) {
            SceneText text;
            text.at = {middle.x, middle.y + (lines.baselines[i] - lines.height / 2) * size};
            text.text = lines.lines[i];
            text.size = size;
            text.colour = readableOn(ground, m_scene.style.ink);
            text.family = m_scene.style.labelFamily;
            text.anchor = Anchor::Middle;
            text.width = lines.widths[i] * size;
            label.lines.push_back(std::move(text));
        }
        m_labels.push_back(std::move(label));
        m_named.insert(place.unit);
    }

    const MapScene& m_scene;
    const LabelSubjects& m_subjects;
    NameForm m_form;
    double m_scale; ///< of words, not below 1
    LabelSizes m_sizes;
    gis::Box m_page;
    TextInk m_ink;
    std::vector<SceneLabel> m_labels;
    std::set<std::uint32_t> m_named; ///< units
};

} // namespace

void addCircleLabels(MapScene& scene, const LabelSubjects& subjects, const PageMeasures& measures) {
    CircleNames shortened(scene, subjects, measures, NameForm::Short);
    CircleNames bare(scene, subjects, measures, NameForm::Bare);
    std::vector<SceneLabel> labels = shortened.run();
    std::vector<SceneLabel> others = bare.run();
    const auto named = static_cast<double>(shortened.unitsNamed());
    const bool moreBare = static_cast<double>(bare.unitsNamed()) > kMoreBare * named;
    std::ranges::move(moreBare ? others : labels, std::back_inserter(scene.labels));
}

} // namespace diaban
