// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/make_map_scene.h"
#include "src/message/number_format.h"
#include "src/publish/deck_rows.h"
#include "src/run/choropleth.h"
#include "src/run/deck_slides.h"
#include "src/run/deck_words.h"
#include "src/run/linked_clusters.h"
#include "src/run/ranked_entries.h"

#include <algorithm>

namespace diaban {

using namespace slide_sizes;

namespace {

constexpr double kMapShare = 0.635;      ///< of the body's width
constexpr double kBetween = 18;          ///< map and panel
constexpr double kWords = 1.3;           ///< how large a map's words are: its legend 15 points
constexpr double kWordsOfBorders = 1.45; ///< whose legend is smaller
constexpr double kLeastLabel = 12;       ///< points, of names on the map
constexpr std::size_t kListed = 3;

/// Texts from the top of a panel down.
class Panel {
public:
    Panel(DeckSlide& slide, const gis::Box& box) : m_slide(slide), m_box(box), m_at(box.min.y) {}

    void addText(const std::string& name, std::vector<DeckParagraph> paragraphs, double spaceAbove) {
        m_at += m_at > m_box.min.y ? spaceAbove : 0;
        DeckText text{name, {{m_box.min.x, m_at}, {m_box.max.x, m_box.max.y}}, std::move(paragraphs)};
        (void)shrinkToFit(text, kLeast);
        m_at += textHeight(text.paragraphs, m_box.width());
        text.box.max.y = m_at;
        m_slide.elements.emplace_back(std::move(text));
    }
    void addTable(DeckTable table, double spaceAbove) {
        m_at += spaceAbove;
        table.corner = {m_box.min.x, m_at};
        for (const double height : table.heights) {
            m_at += height;
        }
        m_slide.elements.emplace_back(std::move(table));
    }
    [[nodiscard]] double left() const noexcept { return m_box.max.y - m_at; }
    [[nodiscard]] double width() const noexcept { return m_box.width(); }

private:
    DeckSlide& m_slide;
    gis::Box m_box;
    double m_at;
};

/// The scene of a map as a part of a slide: without title and source, which the slide says.
MapScene sceneFor(const DeckMaking& making, const DeckSubject& subject, const gis::Box& box) {
    const DeckJob& job = making.job;
    MapRequest request = projectMap(job.project, job.study, subject.spec, job.catalogue);
    if (subject.spec.analysis.kind == AnalysisKind::LinkedClusters) {
        addLinkedClusters(request, job.project, job.study, *job.clusters, subject.spec, job.catalogue);
        request.overlay.listed.clear(); // slides of their own have them, and the sums
    }
    job.around.apply(request, true);
    request.page = {box.width(), box.height()};
    request.page.words = request.kind == MapKind::Borders ? kWordsOfBorders : kWords;
    request.page.leastLabel = kLeastLabel;
    request.style.labelFamily = request.style.family; // a narrow font is not on every computer
    request.furniture.logo = {};
    constexpr double kNarrow = 450; // points, where a histogram would take the room of the map
    request.histogram = request.histogram && box.width() >= kNarrow;
    gis::Problems unsaid; // told with the project's own map; or of choices for a map that nobody asked for
    return makeMapScene(request, job.catalogue, unsaid, making.progress);
}

/// Of how many units the figure is, and the target; of no unit the target alone.
std::string wholeWords(const DeckMaking& making, const FigureStanding& standing) {
    const DeckJob& job = making.job;
    const auto& target = standing.indicator.target;
    const std::string stated = target ? FigureWords(standing.indicator, job.catalogue).stated(*target) : std::string();
    if (standing.withValue == 0) {
        return target ? making.text({"slides.target_alone", {{"target", stated}}}) : std::string();
    }
    std::string whole =
        making.text({"slides.whole",
                     {{"units", countedUnits(standing.withValue, job.project.boundaries.level, job.catalogue)},
                      {"with", static_cast<std::int64_t>(standing.withValue)}}});
    if (target) {
        whole += making.text({"slides.target_clause", {{"target", stated}}});
    }
    return whole;
}

void addKeyFigure(Panel& panel, const DeckMaking& making, const FigureStanding& standing) {
    const DeckJob& job = making.job;
    const FigureWords words(standing.indicator, job.catalogue);
    const std::string& level = job.project.boundaries.level;
    std::vector<DeckParagraph> paragraphs;
    if (standing.whole) {
        constexpr double kFigure = 36, kLeastFigure = 24;
        const std::string figure = words.alone(*standing.whole, standing.decimals);
        const double size = sizeInOneLine(figure, kFigure, kLeastFigure, panel.width());
        paragraphs.push_back(plainParagraph(figure, size, true));
        paragraphs.back().runs.front().colour = making.deck.accent;
    }
    if (const std::string whole = wholeWords(making, standing); !whole.empty()) {
        paragraphs.push_back(plainParagraph(whole, kText));
    }
    if (const std::string missed = missedSentence(standing, level, job.catalogue); !missed.empty()) {
        paragraphs.push_back(plainParagraph(upperFirst(missed) + '.', kText, true));
    }
    if (standing.missing > 0) {
        paragraphs.push_back(plainParagraph(
            making.text({"slides.missing", {{"units", countedUnits(standing.missing, level, job.catalogue)}}}), kText));
    }
    panel.addText(making.text({"slides.object.key_figure", {}}), std::move(paragraphs), 0);
}

/// The three best and the three weakest, or highest and lowest, with their values.
DeckTable rankedTable(const DeckMaking& making, const FigureStanding& standing, double width, std::size_t most,
                      double size) {
    const DeckJob& job = making.job;
    const bool judged = judgesUnits(standing);
    const bool turned = lowestFirst(standing);
    DeckTable table;
    table.name = making.text({"slides.object.ranked", {}});
    table.words = extremesSentence(standing, job.study, job.catalogue);
    table.size = size;
    const std::size_t each = std::min(most, standing.ranked.size() / 2);
    const std::string& unit = standing.indicator.unit.in(making.language());
    const bool percent = standing.indicator.kind == IndicatorKind::Share;
    const auto addHead = [&](const char* id) {
        DeckCell head{making.text({id, {}}), true};
        head.text += unit.empty() || percent ? std::string() : " (" + unit + ')';
        head.ink = making.deck.accent;
        table.rows.push_back({head, DeckCell{{}}});
    };
    const auto addUnits = [&](bool fromEnd) {
        for (const auto& [name, value] : rankedEntries(standing, job.study, fromEnd, each, job.catalogue)) {
            DeckCell cell{percent ? standingValue(standing, value, job.catalogue)
                                  : formatNumber(value, decimalsShown(value, standing.decimals), making.language()),
                          true, Anchor::End};
            table.rows.push_back({DeckCell{name}, std::move(cell)});
        }
    };
    addHead(judged ? "slides.best" : turned ? "slides.lowest" : "slides.highest");
    addUnits(false);
    addHead(judged ? "slides.worst" : turned ? "slides.highest" : "slides.lowest");
    addUnits(true);
    double values = 0;
    for (const auto& row : table.rows) {
        values = std::max(values, wholeWidth(row.back(), size));
    }
    values = std::min(values, width / 2);
    table.columns = {width - values, values};
    for (const auto& row : table.rows) {
        table.heights.push_back(rowHeight(row, table.columns, table.size));
    }
    return table;
}

/// The longest that there is room for.
void addRanked(Panel& panel, const DeckMaking& making, const FigureStanding& standing) {
    constexpr double kAbove = 10;
    if (const std::string equal = allEqualSentence(standing, making.job.catalogue); !equal.empty()) {
        panel.addText(making.text({"slides.object.ranked", {}}), {plainParagraph(equal, kText)}, kAbove);
        return;
    }
    for (std::size_t most = kListed; most > 0; --most) {
        for (const double size : {kText, kLeast}) {
            DeckTable table = rankedTable(making, standing, panel.width(), most, size);
            if (heightOf(table) + kAbove <= panel.left()) {
                panel.addTable(std::move(table), kAbove);
                return;
            }
        }
    }
}

/// What is said of a status: the units that do not have it, as many as there is room for.
std::string missedNames(const DeckMaking& making, const FigureStanding& standing) {
    constexpr std::size_t kNamed = 8;
    std::string names;
    std::size_t named = 0;
    const bool less = standing.indicator.direction == Direction::Less;
    for (auto unit = standing.ranked.rbegin(); unit != standing.ranked.rend() && named < kNamed; ++unit) {
        if ((standing.figure->values.values[*unit] > 0) == less) {
            names += (names.empty() ? "" : ", ") + unitName(making.job.study, *unit);
            ++named;
        }
    }
    return named < standing.missed ? names + ", …" : names;
}

void addPanel(DeckSlide& slide, const DeckMaking& making, const DeckSubject& subject, const gis::Box& box) {
    const FigureStanding& standing = subject.standing;
    const DeckJob& job = making.job;
    Panel panel(slide, box);
    addKeyFigure(panel, making, standing);
    const std::string change = changeSentence(standing, job.project.boundaries.level, job.catalogue);
    if (standing.figure->addsUp == AddsUp::Statuses) {
        if (standing.missed > 0) {
            panel.addText(making.text({"slides.object.ranked", {}}),
                          {plainParagraph(missedNames(making, standing), kText)}, 10);
        }
    } else if (standing.ranked.size() >= 2) {
        addRanked(panel, making, standing);
    }
    if (!change.empty() && panel.left() > 2 * lineHeight(kText)) {
        panel.addText(making.text({"slides.object.change", {}}), {plainParagraph(change, kText)}, 10);
    }
}

gis::Box mapBox(const DeckMaking& making) {
    gis::Box box = slideBody(making);
    box.max.x = box.min.x + kMapShare * box.width();
    return box;
}

/// Title, map, source; as notes what the map says of itself.
DeckSlide mapSlide(const DeckMaking& making, const DeckSubject& subject, const gis::Box& box) {
    const MapDrawing drawing = making.job.choice.maps;
    const auto scene = std::make_shared<const MapScene>(sceneFor(making, subject, box));
    const std::string& title = scene->words.title;
    DeckSlide slide = titledSlide(making, SlideLayout::TitleOnly, title);
    slide.classColours = scene->classFills;
    slide.classWords = title;
    slide.notes = scene->words.description;
    DeckMap map{making.text({"slides.object.map", {{"title", title}}}), box.min, scene};
    map.asPicture =
        drawing == MapDrawing::Picture || (drawing == MapDrawing::Auto && scene->units.size() > kMostShapes);
    slide.elements.emplace_back(std::move(map));
    const Figure* figure = subject.standing.figure;
    addSourceLine(slide, making, figure == nullptr ? std::string() : figure->period);
    return slide;
}

} // namespace

gis::Box panelRoom(const DeckMaking& making) {
    gis::Box box = slideBody(making);
    box.min.x = mapBox(making).max.x + kBetween;
    return box;
}

void addIndicatorSlide(DeckMaking& making, const DeckSubject& subject) {
    const Catalogue& catalogue = making.job.catalogue;
    const std::string& level = making.job.project.boundaries.level;
    DeckSlide slide = mapSlide(making, subject, mapBox(making));
    addPanel(slide, making, subject, panelRoom(making));
    std::string spoken = standingSentence(subject.standing, level, catalogue);
    for (const std::string& more :
         {extremesSentence(subject.standing, making.job.study, catalogue),
          changeSentence(subject.standing, level, catalogue), subject.spec.finding.in(making.language())}) {
        spoken += more.empty() ? more : '\n' + more;
    }
    slide.notes = spoken + '\n' + slide.notes;
    making.deck.slides.push_back(std::move(slide));
}

void addMapSlide(DeckMaking& making, const DeckSubject& subject, std::vector<DeckParagraph> panel,
                 const std::string& spoken) {
    DeckSlide slide = mapSlide(making, subject, panel.empty() ? slideBody(making) : mapBox(making));
    if (!panel.empty()) {
        DeckText text{making.text({"slides.object.text", {}}), panelRoom(making), std::move(panel)};
        (void)shrinkToFit(text, kLeast);
        slide.elements.emplace_back(std::move(text));
    }
    slide.notes = spoken + '\n' + slide.notes;
    making.deck.slides.push_back(std::move(slide));
}

} // namespace diaban
