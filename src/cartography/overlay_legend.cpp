// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/overlay_legend.h"

#include "src/cartography/overlay_numbers.h"
#include "src/cartography/overlay_start.h"
#include "src/cartography/text_block.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace diaban {

namespace {

/// Kilometres of borders: all, and by class, those looked after first, then the least urgent.
struct Kilometres {
    double all = 0;
    std::vector<double> ofLook;
    std::vector<std::size_t> countOfLook;
};

Kilometres kilometresOf(const MapRequest& request, const MapScene& scene) {
    Kilometres sums{0, std::vector<double>(scene.overlay.looks.size(), 0),
                    std::vector<std::size_t>(scene.overlay.looks.size(), 0)};
    for (const PairLook& pair : scene.overlay.pairs) {
        const double kilometres = request.overlay.borders[pair.border].metres / 1000;
        sums.all += kilometres;
        sums.ofLook[pair.look] += kilometres;
        ++sums.countOfLook[pair.look];
    }
    return sums;
}

/// To a tenth, or whole where that is enough.
double shown(double kilometres) {
    constexpr double kMany = 100;
    return kilometres >= kMany ? std::round(kilometres) : std::round(kilometres * 10) / 10;
}

class OverlayLegend {
public:
    OverlayLegend(LegendBlock& block, const MapRequest& request, const MapScene& scene, const Catalogue& catalogue,
                  double size, double mostWidth)
        : m_block(block), m_request(request), m_scene(scene), m_catalogue(catalogue),
          m_other(otherLanguage(catalogue.language())), m_size(size), m_mostWidth(mostWidth),
          m_sums(kilometresOf(request, scene)) {}

    void add() {
        const BorderOverlay& overlay = m_request.overlay;
        inBoth(
            [&](const Catalogue& in) {
                return overlay.day.empty()
                           ? in.text("border_map.no_day")
                           : in.text({"border_map.day", {{"day", formatDate(overlay.day, in.language())}}});
            },
            1.08, true);
        const bool whole = m_request.page.words <= 0; // of a part of a page the rest says the sums
        if (whole) {
            coverage();
        }
        space(0.5);
        row({"border_map.covered", {{"km", shown(m_sums.ofLook.front())}}},
            [&](const gis::Box& box) { line(box, m_scene.overlay.looks.front()); });
        strips();
        gaps();
        proposals();
        if (whole) {
            counts();
        }
    }

private:
    [[nodiscard]] double lineScale() const {
        return m_scene.frames.empty() ? std::min(1.0, m_size / 10) : m_scene.frames.front().overlay.scale;
    }

    void space(double sizes) { m_block.height += sizes * m_size; }

    void paragraph(const std::string& text, double size, bool bold, const Colour& colour, double indent = 0) {
        const TextBlock set = setText({{text, size, bold, colour, 0}}, m_mostWidth - indent, 1e9, m_scene.style.family);
        addBlock(set, {indent, m_block.height}, m_block.texts);
        m_block.width = std::max(m_block.width, indent + set.width);
        m_block.height += set.height;
    }

    /// In the language of the map, and where the legend is of two in the other one below it. `size`: times the usual.
    template <typename TextIn> void inBoth(TextIn textIn, double size, bool bold, double indent = 0) {
        paragraph(textIn(m_catalogue), m_size * size, bold, m_scene.style.ink, indent);
        if (m_request.bilingual) {
            paragraph(textIn(m_other), m_size * size * 0.86, false, m_scene.style.softInk, indent);
        }
    }
    void inBoth(const gis::Message& message, double size, bool bold, double indent = 0) {
        inBoth([&](const Catalogue& in) { return in.text(message); }, size, bold, indent);
    }

    void words(const gis::Message& message, bool strong = false) {
        space(0.25);
        inBoth(message, strong ? 1 : 0.92, false);
    }

    /// Words beside a swatch that `draw` fills.
    template <typename Draw> void row(const gis::Message& message, Draw draw) {
        const double top = m_block.height;
        inBoth(message, 1, false, kIndent * m_size);
        const double height = 1.28 * m_size; // of the first line
        draw(gis::Box{{0, top}, {kSwatch * m_size, top + height}});
        space(0.28);
    }

    void line(const gis::Box& box, LineLook look, std::vector<Colour> strips = {}, double stripWidth = 0) {
        look.width *= lineScale();
        look.casing *= lineScale();
        const double y = box.centre().y;
        m_block.marks.samples.push_back(
            {{{box.min.x + 0.12 * m_size, y}, {box.max.x - 0.12 * m_size, y}}, look, std::move(strips), stripWidth});
    }

    void strips() {
        const SceneOverlay& overlay = m_scene.overlay;
        if (overlay.groups.empty() || !(m_request.overlay.stripMetres > 0)) {
            return;
        }
        std::vector<Colour> colours;
        for (const SceneGroup& group : overlay.groups) {
            constexpr std::size_t kShown = 3;
            if (colours.size() < kShown && std::ranges::find(colours, group.colour) == colours.end()) {
                colours.push_back(group.colour);
            }
        }
        row({overlay.wideStrips ? "border_map.strip_wide" : "border_map.strip",
             {{"metres", m_request.overlay.stripMetres}}},
            [&](const gis::Box& box) { line(box, overlay.looks.front(), colours, 0.95 * m_size); });
    }

    void gaps() {
        const std::vector<std::uint32_t> lastRanks = m_request.overlay.lastRanks();
        if (lastRanks.empty()) {
            words({"border_map.no_gap", {}});
            return;
        }
        space(0.35);
        inBoth(gis::Message{"border_map.gaps", {}}, 1, true);
        space(0.2);
        std::uint32_t first = 1;
        for (std::size_t i = 0; i < lastRanks.size(); ++i) {
            const std::size_t look = lastRanks.size() - i;
            const char* const id = first == lastRanks[i] ? "border_map.rank"
                                   : i == 0              ? "border_map.ranks_first"
                                                         : "border_map.ranks";
            row({id,
                 {{"first", std::int64_t{first}},
                  {"last", std::int64_t{lastRanks[i]}},
                  {"km", shown(m_sums.ofLook[look])}}},
                [&](const gis::Box& box) { line(box, m_scene.overlay.looks[look]); });
            first = lastRanks[i] + 1;
        }
        if (!m_request.overlay.numbers || *m_request.overlay.numbers > 0) {
            row({"border_map.number", {}},
                [&](const gis::Box& box) { disc(box, "1", m_scene.overlay.looks[lastRanks.size()].colour); });
        }
    }

    void disc(const gis::Box& box, const std::string& letters, const Colour& rim) {
        const double size = std::max(0.72 * m_size, m_request.page.leastLabel);
        SceneText text = sceneText(letters, size, true, m_scene.style.ink, m_scene.style.family);
        text.at = {box.centre().x, box.centre().y + 0.36 * size};
        text.anchor = Anchor::Middle;
        m_block.marks.discs.push_back({box.centre(), discRadius(text.width, size), rim});
        m_block.texts.push_back(std::move(text));
    }

    void proposals() {
        if (!m_scene.overlay.proposals.empty()) {
            row({"border_map.proposal", {{"count", static_cast<std::int64_t>(m_scene.overlay.proposals.size())}}},
                [&](const gis::Box& box) {
                    line(box, m_scene.overlay.looks.back());
                    disc(box, "A", m_scene.overlay.proposalRim);
                });
        }
    }

    void coverage() {
        words({"border_map.coverage",
               {{"covered", shown(m_sums.ofLook.front())},
                {"shared", shown(m_sums.all)},
                {"percent", m_sums.all > 0 ? std::round(1000 * m_sums.ofLook.front() / m_sums.all) / 10 : 0.0}}},
              true);
    }

    void counts() {
        const BorderOverlay& overlay = m_request.overlay;
        space(0.25);
        words({"border_map.counted",
               {{"counted", static_cast<std::int64_t>(overlay.groups.size())},
                {"clusters", static_cast<std::int64_t>(overlay.groupsInAll)}}});
        if (!overlay.notCounted.empty()) {
            inBoth(
                [&](const Catalogue& in) {
                    std::string reasons;
                    for (const auto& [id, count] : overlay.notCounted) {
                        reasons += reasons.empty() ? "" : "; ";
                        reasons += in.text({id, {{"count", static_cast<std::int64_t>(count)}}});
                    }
                    return in.text({"border_map.not_counted", {{"reasons", reasons}}});
                },
                0.92, false);
        }
        space(0.3);
    }

    static constexpr double kIndent = 2.8, kSwatch = 2.1;

    LegendBlock& m_block;
    const MapRequest& m_request;
    const MapScene& m_scene;
    const Catalogue& m_catalogue;
    Catalogue m_other;
    double m_size, m_mostWidth;
    Kilometres m_sums;
};

} // namespace

void addOverlayLegend(LegendBlock& block, const MapRequest& request, const MapScene& scene, const Catalogue& catalogue,
                      double size, double mostWidth) {
    OverlayLegend(block, request, scene, catalogue, size, mostWidth).add();
}

} // namespace diaban
