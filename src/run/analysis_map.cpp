// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/analysis_map.h"

#include "src/cartography/verdict_classes.h"
#include "src/message/number_format.h"
#include "src/run/cluster_map.h"
#include "src/run/project_weakness.h"
#include "src/study/unit_weights.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

/// To two significant digits, as limits are read.
double rounded(double value) {
    const double step = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return std::round(value / step) * step;
}

std::string unitOfChange(const Indicator* indicator, const MapAnalysis& analysis, const Catalogue& catalogue) {
    if (analysis.change == ChangeKind::Relative) {
        return "%";
    }
    if (indicator != nullptr && indicator->kind == IndicatorKind::Share) {
        return catalogue.text("stats.points");
    }
    return indicator != nullptr ? indicator->unit.in(catalogue.language()) : std::string{};
}

void describeChange(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec,
                    const Catalogue& catalogue) {
    request.target.reset();
    const std::string unit = unitOfChange(project.findIndicator(spec.indicator), spec.analysis, catalogue);
    if (spec.title.empty()) {
        request.texts.title = study.find(spec.figureKey(), spec.period)->title;
    }
    request.texts.legendTitle = catalogue.text(
        {"stats.map.legend_change", {{"since", formatPeriodWithin(spec.analysis.since, catalogue.language())}}});
    request.texts.legendTitle += unit.empty() ? std::string{} : " (" + unit + ')';
    request.texts.secondLegendTitle.clear();
    if (spec.classes.limits.empty() && request.breaks.method == gis::ClassMethod::Manual) {
        request.limitsMethod = catalogue.text(
            {"stats.map.change_limits", {{"classes", static_cast<std::int64_t>(request.breaks.size())}}});
    }
}

/// The classes of units, as classByWeakness lists them.
std::vector<std::optional<std::uint8_t>> weakClasses(const WeakAreas& areas) {
    std::vector<std::optional<std::uint8_t>> classes;
    for (const UnitFinding& unit : areas.units) {
        classes.emplace_back(unit.verdict == UnitVerdict::Weak      ? std::uint8_t{0}
                             : unit.verdict == UnitVerdict::NotSure ? std::uint8_t{1}
                             : unit.verdict == UnitVerdict::NotWeak ? std::uint8_t{2}
                                                                    : std::uint8_t{3});
    }
    return classes;
}

/// By the project's rules, of a map of several periods in that period.
WeakAreas weakAreasOf(const Project& project, const Study& study, const std::string& period) {
    gis::Problems toldElsewhere;
    if (period.empty()) {
        return projectWeakness(project, study, toldElsewhere).areas;
    }
    Project ofPeriod = project;
    ofPeriod.weakness.period = period;
    for (WeaknessRule& rule : ofPeriod.weakness.rules) {
        rule.period.clear();
    }
    return projectWeakness(ofPeriod, study, toldElsewhere).areas;
}

void classByWeakness(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec,
                     const Catalogue& catalogue) {
    const WeakAreas areas = weakAreasOf(project, study, spec.periods.empty() ? std::string{} : spec.period);
    const Catalogue other(otherLanguage(catalogue.language()));
    GivenClasses given;
    const auto add = [&](const char* verdict, Colour fill) {
        const std::string id = std::string("weakness.verdict.") + verdict;
        given.classes.push_back({verdict, catalogue.text(id), other.text(id), fill});
    };
    add(kWeakClass, {178, 24, 43});
    add("not_sure", {244, 165, 130});
    add("not_weak", {243, 247, 250});
    add("not_enough_data", {212, 212, 212});
    given.ofUnit = weakClasses(areas);
    given.method = catalogue.text({"stats.map.weak",
                                   {{"rules", static_cast<std::int64_t>(areas.rules.size())},
                                    {"weak", static_cast<std::int64_t>(areas.weak.size())}}});
    if (!spec.periods.empty()) { // how many are weak is said of one period alone
        given.method =
            catalogue.text({"stats.map.weak_rules", {{"rules", static_cast<std::int64_t>(areas.rules.size())}}}) + ' ' +
            catalogue.text("panels.weak");
    }
    request.given = std::move(given);
    request.breaks = {};
    request.target.reset();
    request.classWords.clear();
    request.secondClassWords.clear();
    request.texts.title = spec.title.empty() ? catalogue.text("stats.map.title_weak") : request.texts.title;
    request.texts.legendTitle = catalogue.text("stats.map.title_weak");
    if (!request.texts.secondLegendTitle.empty()) {
        request.texts.secondLegendTitle = other.text("stats.map.title_weak");
    }
}

/// Outlines the weak units over whatever the map shows.
void outlineWeakness(MapRequest& request, const Project& project, const Study& study, const Catalogue& catalogue) {
    gis::Problems toldElsewhere;
    const WeakAreas areas = projectWeakness(project, study, toldElsewhere).areas;
    request.outlined.units.assign(areas.units.size(), 0);
    for (std::size_t unit = 0; unit < areas.units.size(); ++unit) {
        request.outlined.units[unit] = areas.units[unit].verdict == UnitVerdict::Weak ? 1 : 0;
    }
    request.outlined.words = catalogue.text("stats.map.outlined_weak");
    request.outlined.secondWords = Catalogue(otherLanguage(catalogue.language())).text("stats.map.outlined_weak");
    request.texts.notes.push_back(catalogue.text({"stats.map.weak",
                                                  {{"rules", static_cast<std::int64_t>(areas.rules.size())},
                                                   {"weak", static_cast<std::int64_t>(areas.weak.size())}}}));
}

} // namespace

std::vector<std::optional<std::uint8_t>> weakClassesOf(const Project& project, const Study& study,
                                                       const std::string& period) {
    return weakClasses(weakAreasOf(project, study, period));
}

void addMappedChange(Study& study, const Project& project, const MapSpec& spec, Language language) {
    for (const std::string& period : spec.periods) {
        MapSpec one = spec;
        one.periods.clear();
        one.period = period;
        addMappedChange(study, project, one, language);
    }
    if (spec.analysis.kind != AnalysisKind::Change || study.find(spec.figureKey(), spec.period) != nullptr) {
        return;
    }
    const Figure* now = study.find(spec.indicator, spec.period);
    const Figure* before = study.find(spec.indicator, spec.analysis.since);
    if (now == nullptr || before == nullptr || before->period != spec.analysis.since) {
        return; // told where the map asks for it
    }
    const Catalogue catalogue(language);
    Figure change;
    change.key = spec.figureKey();
    change.period = now->period;
    change.title = catalogue.text(
        {"stats.map.change", {{"title", now->title}, {"since", formatPeriodWithin(spec.analysis.since, language)}}});
    change.values = changeBetween(before->values, now->values, spec.analysis.change);
    change.addsUp = AddsUp::Nothing;
    addFigure(study, std::move(change), project.file.string());
}

ClassChoice analysisClasses(const MapSpec& spec, const std::vector<double>& values) {
    if (spec.analysis.kind != AnalysisKind::Change || !spec.classes.limits.empty()) {
        return spec.classes;
    }
    std::vector<double> sizes;
    double low = 0, high = 0;
    for (const double value : values) {
        if (std::isfinite(value) && value != 0) {
            sizes.push_back(std::abs(value));
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (sizes.empty()) {
        return spec.classes;
    }
    const auto aSide = static_cast<std::size_t>(std::max(1, (spec.classes.number + 1) / 2));
    const gis::ClassBreaks parts = gis::quantileBreaks(sizes, aSide);
    std::vector<double> limits{0};
    for (std::size_t i = 1; i + 1 < parts.limits.size(); ++i) {
        limits.push_back(rounded(parts.limits[i]));
        limits.push_back(-limits.back());
    }
    std::ranges::sort(limits);
    limits.erase(std::ranges::unique(limits).begin(), limits.end());
    std::erase_if(limits, [&](double limit) { return limit != 0 && (limit <= low || limit >= high); });
    ClassChoice choice = spec.classes;
    if (!limits.empty()) {
        choice.method = gis::ClassMethod::Manual;
        choice.limits = std::move(limits);
    }
    choice.zeroApart = false;
    return choice;
}

void addIndicatorNotes(MapRequest& request, const Indicator* indicator, const Catalogue& catalogue) {
    if (indicator == nullptr || !indicator->isRatio()) {
        return;
    }
    if (indicator->minDenominator > 0) {
        request.texts.notes.push_back(catalogue.text({"stats.map.suppressed", {{"least", indicator->minDenominator}}}));
    }
    if (indicator->smoothing != Smoothing::None) {
        request.texts.notes.push_back(catalogue.text(
            indicator->smoothing == Smoothing::Global ? "stats.map.smoothed_global" : "stats.map.smoothed_local"));
    }
}

void applyAnalysis(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec,
                   const Catalogue& catalogue) {
    switch (spec.analysis.kind) {
    case AnalysisKind::LocalMoran:
    case AnalysisKind::GiStar:
        classByClusters(request, queenWeights(study), {}, spec.analysis, catalogue, *study.draws);
        request.texts.title = spec.title.empty() ? request.texts.title : spec.title.in(catalogue.language());
        break;
    case AnalysisKind::Change:
        describeChange(request, project, study, spec, catalogue);
        break;
    case AnalysisKind::Weak:
        classByWeakness(request, project, study, spec, catalogue);
        break;
    case AnalysisKind::None:
    case AnalysisKind::Circles:
    case AnalysisKind::Both:
    case AnalysisKind::Bivariate:
    case AnalysisKind::LinkedClusters:
        break;
    }
    if (spec.analysis.outlineWeak) {
        outlineWeakness(request, project, study, catalogue);
    }
}

} // namespace diaban
