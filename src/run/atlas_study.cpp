// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/atlas_study.h"

#include "gis/base/error.h"
#include "src/message/number_format.h"
#include "src/message/period.h"
#include "src/project/known_indicators.h"
#include "src/publish/weak_list.h"
#include "src/run/atlas_places.h"
#include "src/run/choropleth.h"
#include "src/run/output_words.h"

#include <algorithm>
#include <numeric>

namespace diaban {

namespace {

constexpr std::size_t kMostPeriods = 5;

bool hasFigure(const MapSpec& spec) {
    return !spec.indicator.empty();
}

/// The map whose figure the pages show, as a map of that figure alone.
std::optional<MapSpec> themeOf(const AtlasJob& job) {
    MapSpec spec;
    const auto map = std::ranges::find_if(job.project.maps, [&](const MapSpec& one) {
        return job.map.empty() ? hasFigure(one) : one.key == job.map && hasFigure(one);
    });
    if (map != job.project.maps.end()) {
        spec = *map;
        if (!spec.periods.empty()) {
            spec.period = spec.periods.back();
        }
        if (spec.analysis.kind != AnalysisKind::None) { // its classes are not those of the figure
            spec.classes = {};
            spec.palette.clear();
            spec.title = {};
            spec.subtitle = {};
        }
        spec.periods.clear();
        spec.analysis = {};
        const Figure* latest = spec.period.empty() ? latestFigure(job.study, spec.indicator) : nullptr;
        spec.period = latest != nullptr ? latest->period : spec.period;
        return spec;
    }
    for (const Indicator& indicator : job.project.indicators) {
        if (const Figure* figure = latestFigure(job.study, indicator.key)) {
            spec.key = spec.indicator = indicator.key;
            spec.period = figure->period;
            return spec;
        }
    }
    return std::nullopt;
}

/// The last periods of the same kind up to that of a figure, where there are several.
std::vector<const Figure*> trendOf(const Study& study, const Figure& figure) {
    std::vector<const Figure*> trend;
    const auto own = periodOf(figure.period);
    for (const std::string& text : study.periodsOf(figure.key)) {
        const auto period = periodOf(text);
        if (own && period && period->kind == own->kind && !(*own < *period)) {
            trend.push_back(study.find(figure.key, text));
        }
    }
    if (trend.size() > kMostPeriods) {
        trend.erase(trend.begin(), trend.end() - static_cast<std::ptrdiff_t>(kMostPeriods));
    }
    return trend.size() > 1 ? trend : std::vector<const Figure*>{};
}

AtlasFigure figureOf(const AtlasStudy& atlas, const Figure& figure) {
    const AtlasJob& job = atlas.job;
    AtlasFigure made;
    made.standing = standingOf(job.project, job.study, figure, atlas.language());
    made.facts = factsOf(job.study, made.standing.indicator, figure.period, {}, atlas.neighbours);
    made.parents = rollUp(job.study, figure, atlas.groups);
    made.trend = trendOf(job.study, figure);
    for (const Figure* each : made.trend) {
        if (auto rolled = rollUp(job.study, *each, atlas.groups)) {
            made.parentTrend.push_back(std::move(*rolled));
        }
    }
    if (made.parentTrend.size() < made.trend.size()) {
        made.parentTrend.clear();
    }
    return made;
}

/// The project's indicators in their order, its index, and what its maps show besides.
void addFigures(AtlasStudy& atlas, const MapSpec& theme) {
    const AtlasJob& job = atlas.job;
    std::vector<const Figure*> figures;
    const auto add = [&](const Figure* figure) {
        const bool known = std::ranges::any_of(figures, [&](const Figure* one) { return one->key == figure->key; });
        if (!known && figure->values.count(UnitState::Value) > 0) {
            figures.push_back(figure);
        }
    };
    const Figure& shown = requireFigure(job.project, job.study, theme);
    for (const Indicator& indicator : job.project.indicators) {
        if (const Figure* figure = indicator.key == theme.indicator ? &shown : latestFigure(job.study, indicator.key)) {
            add(figure);
        }
    }
    if (job.project.index) {
        if (const Figure* figure = latestFigure(job.study, job.project.index->indicator.key)) {
            add(figure);
        }
    }
    add(&shown);
    for (const Figure* figure : figures) {
        atlas.themeFigure = figure == &shown ? atlas.figures.size() : atlas.themeFigure;
        atlas.figures.push_back(figureOf(atlas, *figure));
    }
}

void addMaps(AtlasStudy& atlas, const MapSpec& theme, gis::Problems& problems) {
    const AtlasJob& job = atlas.job;
    MapRequest request = projectMap(job.project, job.study, theme, job.catalogue);
    job.around.apply(request, true);
    request.histogram = request.bilingual = false;
    request.furniture.logo = {};
    request.furniture.locator = Furniture::Locator::No;
    request.page = {kAtlasColumn, kAtlasMost};
    request.page.words = kAtlasWords;
    atlas.mapTitle = request.texts.title;
    const std::string period = lowerFirst(request.texts.period); // titles often name it
    if (!period.empty() && lowerFirst(atlas.mapTitle).find(period) == std::string::npos &&
        atlas.mapTitle.find(request.texts.period) == std::string::npos) {
        atlas.mapTitle += " · " + request.texts.period;
    }
    atlas.maps = std::make_unique<WindowMaps>(std::move(request), job.catalogue, problems);
    MapScene legend = atlas.maps->legend({kAtlasColumn, kAtlasLegend});
    atlas.legendHeight = legend.legendBox.max.y;
    legend.page.height = atlas.legendHeight;
    atlas.legend = std::make_shared<const MapScene>(std::move(legend));
}

LocatorSource locatorSource(const AtlasStudy& atlas) {
    const AtlasJob& job = atlas.job;
    LocatorSource source;
    source.polygons = &job.study.boundaries.layer.polygons;
    source.crs = job.study.boundaries.layer.crs;
    source.style = atlas.maps->request().style;
    return source;
}

/// The units of one group, each a place of its own.
LocatorGround groundOf(const AtlasStudy& atlas, const std::vector<std::uint32_t>& members, const PageSize& room) {
    LocatorSource source = locatorSource(atlas);
    source.units = members;
    source.places = static_cast<std::uint32_t>(members.size());
    for (std::uint32_t place = 0; place < source.places; ++place) {
        source.placeOf.push_back(place);
    }
    return LocatorGround(source, room);
}

/// Of groups their units on their own land and they on all the land; of one group on land that reaches beyond it the
/// same; else its units alone.
void addLocators(AtlasStudy& atlas) {
    const MapSurroundings& around = atlas.job.around;
    const NeighbourLayer* beyond = around.neighbours ? &*around.neighbours : around.whole ? &*around.whole : nullptr;
    const std::size_t groups = atlas.groups.size();
    const bool two = groups > 1 || beyond != nullptr;
    const PageSize room{kAtlasColumn, two ? kAtlasLocator : 1.5 * kAtlasLocator};
    if (!two) {
        std::vector<std::uint32_t> all(atlas.groups.groupOf.size());
        std::iota(all.begin(), all.end(), 0U); // by number: they are the places
        atlas.whole.emplace(groundOf(atlas, all, room));
        return;
    }
    LocatorSource source = locatorSource(atlas);
    for (std::uint32_t unit = 0; unit < atlas.groups.groupOf.size(); ++unit) {
        source.units.push_back(unit);
        source.placeOf.push_back(atlas.groups.groupOf[unit]);
    }
    source.places = static_cast<std::uint32_t>(groups);
    if (beyond != nullptr) {
        source.around = {&beyond->polygons, beyond->crs, {}};
    }
    atlas.whole.emplace(source, room);
    for (const std::vector<std::uint32_t>& members : atlas.members) {
        atlas.ofGroup.push_back(groundOf(atlas, members, room));
    }
}

void addFoot(AtlasStudy& atlas) {
    const AtlasJob& job = atlas.job;
    const Language language = atlas.language();
    std::string source =
        atlas.text({"map.source", {{"text", sourceWords(job.project, language)}}}) + ". " +
        (job.project.asOf.empty() ? atlas.text({"map.date_unknown", {}})
                                  : atlas.text({"map.date", {{"text", formatDate(job.project.asOf, language)}}}));
    if (!job.project.author.empty()) {
        source += ". " + atlas.text({"map.author", {{"text", job.project.author.in(language)}}});
    }
    atlas.foot.push_back(source + '.');
    std::string method = atlas.text({"atlas.method", {}});
    if (job.weakness != nullptr) {
        method += ' ' + combinedWords(job.weakness->areas.asked, "slides.method.weak", job.catalogue);
        for (const std::string& rule : ruleWords(job.weakness->words(job.study), job.catalogue)) {
            method += ' ' + rule;
        }
    }
    atlas.foot.push_back(method);
    std::string notes;
    for (const std::string& note : leftOutWords(job.study, {}, job.catalogue)) {
        notes += (notes.empty() ? "" : " ") + note + (note.ends_with('.') ? "" : ".");
    }
    if (!notes.empty()) {
        atlas.foot.push_back(notes);
    }
}

void addLooks(AtlasStudy& atlas) {
    const AtlasJob& job = atlas.job;
    Deck& deck = atlas.looks.deck;
    deck.size = {kAtlasWidth, kAtlasHeight};
    deck.language = atlas.language();
    deck.title = job.project.title.in(deck.language);
    deck.author = job.project.author.in(deck.language);
    deck.date = job.project.asOf;
    if (job.around.style) {
        deck.ink = job.around.style->scene.ink;
        deck.softInk = job.around.style->scene.softInk;
        deck.noData = job.around.style->scene.noDataFill;
    }
    constexpr double kA3 = 1.41421356;
    atlas.looks.scale = job.choice.paper == AtlasPaper::A3 ? kA3 : 1;
}

} // namespace

std::string AtlasStudy::groupName(std::uint32_t group) const {
    const std::string& name = groups.names[group];
    const bool code = std::ranges::all_of(name, [](char c) { return c >= '0' && c <= '9'; });
    if (name.empty()) {
        return groups.size() > 1 ? text({"atlas.no_parent", {}}) : looks.deck.title;
    }
    return code ? text({"atlas.parent_code", {{"code", name}}}) : name;
}

const UnitFinding* AtlasStudy::findingOf(std::uint32_t unit) const {
    return job.weakness == nullptr ? nullptr : &job.weakness->areas.units[unit];
}

AtlasStudy atlasStudy(const AtlasJob& job, gis::Problems& problems, const gis::Progress& progress) {
    const std::string file = job.project.file.string();
    const std::optional<MapSpec> theme = themeOf(job);
    if (!theme) {
        throw gis::badInput(file, {}, {"atlas.nothing", {}});
    }
    if (job.choice.only == AtlasOnly::Weak && job.weakness == nullptr) {
        throw gis::badInput(file, {}, {"atlas.no_rules", {}});
    }
    const Units& units = job.study.boundaries.units;
    AtlasStudy atlas{job, {}, groupsOf(units.parents), {}, neighboursOf(job.study, problems)};
    atlas.members.resize(atlas.groups.size());
    for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
        atlas.members[atlas.groups.groupOf[unit]].push_back(unit);
    }
    for (std::vector<std::uint32_t>& members : atlas.members) {
        std::ranges::sort(members, {}, [&](std::uint32_t unit) { return std::pair(units.codes[unit], unit); });
    }
    const auto goOn = [&progress] { progress.at("stage.atlas", 0, 0); };
    addLooks(atlas);
    goOn();
    addFigures(atlas, *theme);
    goOn();
    addMaps(atlas, *theme, problems);
    goOn();
    addLocators(atlas);
    goOn();
    addFoot(atlas);
    return atlas;
}

} // namespace diaban
