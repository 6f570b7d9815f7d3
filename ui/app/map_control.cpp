// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/map_control.h"

#include "src/message/number_format.h"
#include "src/run/choropleth.h"
#include "src/run/figure_standing.h"
#include "ui/map/map_view.h"
#include "ui/models/style_effects.h"
#include "ui/views/histogram_view.h"
#include "ui/views/indicator_fields.h"
#include "ui/views/legend_panel.h"
#include "ui/views/style_panel.h"

#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

QColor colourOf(const Colour& colour) {
    return {colour.red, colour.green, colour.blue};
}

/// One a unit; none where they say nothing, as those below circles and lines.
std::vector<QColor> unitColours(const ShownMap& shown) {
    std::vector<QColor> colours;
    const MapRequest& request = shown.request;
    if (request.kind == MapKind::Circles || (request.breaks.size() == 0 && !request.given.any())) {
        return colours;
    }
    for (const SceneUnit& unit : shown.legend.units) {
        colours.push_back(colourOf(unit.fill));
    }
    return colours;
}

} // namespace

MapControl::MapControl(Document& document, UnitSelection& selection, const Words& words, MapViews views,
                       QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_words(words), m_views(views) {
    connect(&document, &Document::opened, this, &MapControl::closeProject);
    connect(&document, &Document::loadedChanged, this, &MapControl::takeStudy);
    connect(&document, &Document::projectChanged, this, &MapControl::refresh);
    connect(&views.style, &StylePanel::mapChosen, this, &MapControl::choose);
    connect(&views.style, &StylePanel::edited, this, &MapControl::edit);
    connect(&views.style, &StylePanel::missingShown, this, [this](bool shown) {
        m_missingShown = shown;
        paint();
    });
    connect(&views.indicator, &IndicatorFields::edited, this, &MapControl::editIndicator);
    connect(&views.histogram, &HistogramView::limitsDragged, this,
            [this](const std::vector<double>& limits) { takeLimits(limits, true); });
    connect(&views.histogram, &HistogramView::limitsChosen, this,
            [this](const std::vector<double>& limits) { takeLimits(limits, false); });
    connect(&selection, &UnitSelection::changed, this, &MapControl::markSelection);
    connect(&views.map, &MapView::selectionChanged, &selection, &UnitSelection::set);
    connect(&views.map, &MapView::walkAsked, this, &MapControl::walk);
    connect(&views.map, &MapView::circlesResized, this, &MapControl::sizeCircles);
}

MapControl::~MapControl() = default;

void MapControl::setDark(bool dark) {
    m_dark = dark;
    paint();
}

void MapControl::closeProject() {
    leave(std::move(m_groundJob));
    leaveDrawing();
    m_shown.reset();
    m_looked.reset();
    m_fault.reset();
    m_loaded.reset();
    m_key.clear();
    m_selection.clear();
    m_views.map.setGround(nullptr);
    m_groundOf = {};
    m_namesOf.reset();
    m_views.legend.clear();
    m_views.histogram.clear();
    m_views.indicator.show(nullptr);
    m_views.style.setMaps({}, {});
    m_views.style.showNone({}, "style.fixed.no_boundaries");
    m_views.table.show(Project{}, nullptr, {});
    paint();
    emit shownChanged();
}

void MapControl::takeStudy() {
    const bool sameUnits =
        m_loaded && m_loaded->study.boundaries.units.codes == m_document.loaded()->study.boundaries.units.codes;
    if (!sameUnits) {
        m_selection.clear();
    }
    const bool sameGround = m_loaded && m_loaded->read == m_document.loaded()->read &&
                            groundCrs(m_loaded->project) == groundCrs(m_document.loaded()->project);
    m_shown.reset();
    m_views.table.show(Project{}, nullptr, {});
    const std::shared_ptr<const Study> before = m_loaded ? m_loaded->inputs : nullptr;
    m_loaded = m_document.loaded();
    if (!sameGround) {
        startGround();
    } else {
        keepGround(before);
    }
    refresh();
}

void MapControl::choose(const std::string& key) {
    m_key = key;
    refresh();
}

void MapControl::refresh() {
    if (!m_loaded || !m_document.isOpen()) {
        return;
    }
    if (m_toldOfPeriod) { // of an edit before, which may be undone now
        tellOfPeriod({});
    }
    const Project& project = m_document.project();
    const std::vector<MapSpec> maps = mapsToShow(project, m_loaded->study);
    std::vector<std::pair<std::string, QString>> names;
    for (const MapSpec& map : maps) {
        names.emplace_back(map.key, qt(nameOfMap(project, m_loaded->study, map, m_words.catalogue())));
    }
    auto chosen = std::ranges::find(maps, m_key, &MapSpec::key);
    if (chosen == maps.end()) {
        chosen = maps.begin();
    }
    if (chosen != maps.end()) {
        m_key = chosen->key;
        m_views.style.setMaps(names, m_key);
        showSpec(*chosen, false);
    } else {
        m_views.style.setMaps(names, m_key);
        leaveDrawing();
        showGroundAlone();
        sayWhatIsMissing();
    }
}

void MapControl::showSpec(const MapSpec& spec, bool live) {
    leaveLooked(spec);
    const std::string written = spec.periods.empty() ? spec.period : spec.periods.back();
    whenDrawn(spec, m_looked ? m_looked->period : written, [=, this] { takeSpec(spec, live); });
}

void MapControl::takeSpec(const MapSpec& spec, bool live) {
    m_fault.reset();
    try {
        const Project& project = m_document.project();
        m_shown = m_looked ? showPeriod(project, *m_loaded, spec, m_looked->period, m_words.catalogue())
                           : showMap(project, *m_loaded, spec, m_words.catalogue());
    } catch (const gis::Error& error) {
        // What its figure is made of may be in what is being read.
        if (m_document.isLoading()) {
            showGroundAlone();
        } else {
            showUndrawn(spec, error);
        }
        return;
    }
    showInViews(live);
    paint();
    emit shownChanged();
}

/// The boundaries without a map on them: nothing can be mapped, or not what was chosen.
void MapControl::showGroundAlone() {
    m_shown.reset();
    m_views.legend.clear();
    m_views.histogram.clear();
    m_views.indicator.show(nullptr);
    m_views.style.showNone(m_key, "style.fixed.no_values");
    m_views.map.setNamesShown(true);
    showTable();
    m_views.table.setColours({});
    paint();
    sayUnits();
    markSelection();
    emit shownChanged();
}

void MapControl::showInViews(bool live) {
    m_views.legend.show(*m_shown);
    HistogramContent histogram = histogramContent(*m_shown);
    if (histogram.axis && histogram.axis->logFrom > 0) {
        histogram.scale = m_words("chart.logarithmic");
    }
    m_views.histogram.show(std::move(histogram));
    if (!live) {
        const std::vector<Indicator>& own = m_document.project().indicators;
        const auto found = std::ranges::find(own, m_shown->spec.indicator, &Indicator::key);
        m_views.indicator.show(found != own.end() ? &*found : nullptr);
        m_views.style.show(*m_shown, periods());
        showTable();
        markSelection();
        sayUnits(); // no tip is shown while a line is dragged
    }
    m_views.map.setNamesShown(m_shown->spec.labels != LabelShow::None);
    m_views.table.setColours(unitColours(*m_shown));
}

void MapControl::showTable() {
    const Study& study = m_loaded->study;
    std::vector<const Figure*> figures;
    const Figure* mapped = m_shown ? study.find(m_shown->spec.figureKey(), m_shown->period) : nullptr;
    if (mapped != nullptr) {
        figures.push_back(mapped);
    }
    for (const Indicator& indicator : study.indicators) {
        const Figure* figure = latestFigure(study, indicator.key);
        if (figure != nullptr && figure != mapped) {
            figures.push_back(figure);
        }
    }
    m_views.table.show(m_document.project(), m_loaded, figures);
}

void MapControl::paint() {
    if (m_groundJob) {
        return;
    }
    MapPaint paint;
    paint.colours = mapColours(m_dark, m_shown.has_value());
    m_views.legend.setPlain(m_missingShown ? std::nullopt : std::optional(paint.colours.plain));
    if (!m_loaded) { // the empty map has the theme's ground too
        m_views.map.setPaint(std::move(paint));
        return;
    }
    for (const SceneUnit& unit : m_shown ? m_shown->legend.units : std::vector<SceneUnit>{}) {
        const bool hidden = !m_missingShown && unit.state != UnitState::Value;
        paint.fills.push_back(hidden ? paint.colours.plain : unit.fill);
        paint.states.push_back(hidden ? UnitState::Value : unit.state);
        paint.outlined.push_back(unit.outlined ? 1 : 0);
    }
    paint.fills.resize(m_loaded->study.boundaries.units.size(), paint.colours.plain);
    const MapGround* ground = m_views.map.ground();
    if (m_shown && ground != nullptr) {
        paint.circles = mapCircles(m_shown->request, *ground, m_loaded->study.areasM2);
    }
    m_circles = paint.circles ? paint.circles->sizes : CircleSizes{};
    m_views.map.setPaint(std::move(paint));
    sizeCircles();
}

/// The circles of the legend are as large as those of the map.
void MapControl::sizeCircles() {
    const double pixel = m_views.map.circlePixel();
    m_views.legend.setCircles(m_circles.scale * pixel, m_circles.line * pixel);
}

/// Of a histogram that is still there of what was read before they say nothing any more.
void MapControl::takeLimits(const std::vector<double>& limits, bool live) {
    if (!m_shown) {
        return;
    }
    MapSpec spec = m_shown->spec;
    spec.classes.method = gis::ClassMethod::Manual;
    spec.classes.limits = limits;
    if (live) {
        showSpec(spec, true);
    } else {
        edit(spec, {});
    }
}

void MapControl::edit(const MapSpec& spec, const QString& merge) {
    const bool several = !spec.periods.empty();
    if (several && m_shown && spec.key == m_shown->spec.key && spec.period != m_shown->spec.period) {
        const std::vector<std::string> all = periods(); // which of them is looked at is nothing to save
        previewPeriod(static_cast<int>(std::ranges::find(all, spec.period) - all.begin()));
        return;
    }
    Project project = m_document.project();
    const bool other = m_shown && spec.key == m_shown->spec.key && spec.period != m_shown->spec.period;
    const bool misnamed = other && namesOtherPeriod(spec.title, periods(), spec.period);
    MapSpec kept = spec;
    const bool shares = other && !spec.sharedClasses && styleEffects(*m_shown, periods().size()).shared == nullptr;
    if (shares) { // else colours could not be compared from one period to the next
        kept.sharedClasses = true;
    }
    putMap(project, kept);
    m_key = spec.key;
    if (other) { // the period that was looked at, or another one: it is written now
        m_looked.reset();
    }
    m_document.change(project, m_words("window.undo.style"), Reach::Looks, merge);
    if (other) {
        const std::string period = formatPeriodWithin(spec.period, m_words.language());
        tellOfPeriod(misnamed ? m_words({"window.period.misnamed", {{"period", period}}})
                     : shares ? m_words("window.period.shared")
                              : QString());
    }
}

void MapControl::tellOfPeriod(const QString& words) {
    m_toldOfPeriod = !words.isEmpty();
    emit told(words);
}

void MapControl::editIndicator(const Indicator& indicator, const QString& merge) {
    Project project = m_document.project();
    const auto found = std::ranges::find(project.indicators, indicator.key, &Indicator::key);
    if (found != project.indicators.end()) {
        *found = indicator;
        m_document.change(project, m_words("style.undo.indicator"), Reach::Figures, merge);
    }
}

void MapControl::markSelection() {
    m_views.map.setSelection(m_selection.units());
    std::vector<double> values;
    if (m_shown) {
        for (const std::uint32_t unit : m_selection.units()) {
            if (unit < m_shown->request.values.size()) {
                values.push_back(m_shown->request.values[unit]);
            }
        }
    }
    m_views.histogram.setMarked(std::move(values));
}

} // namespace diaban::ui
