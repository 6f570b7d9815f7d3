// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/cluster_map.h"

#include "gis/statistics/false_discovery.h"
#include "src/message/number_format.h"
#include "src/publish/statistics_notes.h"
#include "src/study/value_statistics.h"
#include "src/unit/listing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace diaban {

namespace {

struct NamedClass {
    const char* key = "";
    Colour fill;
};

// GeoDa's colours, so that whoever knows its maps reads these; the steps of Gi* are reds and blues of ColorBrewer whose
// lightness differs, so that hot and cold are told apart in a black and white print too.
constexpr Colour kNotSignificant{238, 238, 238}, kUndefined{112, 112, 112}, kAlone{216, 216, 216};
constexpr std::array kLocalMoran{
    NamedClass{"high_high", {255, 0, 0}},
    NamedClass{"low_low", {0, 0, 255}},
    NamedClass{"low_high", {150, 150, 255}},
    NamedClass{"high_low", {255, 150, 150}},
    NamedClass{"not_significant", kNotSignificant},
    NamedClass{"undefined", kUndefined},
    NamedClass{"no_neighbours", kAlone},
};
constexpr std::array kGiStar{
    NamedClass{"hot_99", {103, 0, 13}},     NamedClass{"hot_95", {203, 24, 29}},
    NamedClass{"hot_90", {252, 146, 114}},  NamedClass{"not_significant", kNotSignificant},
    NamedClass{"cold_90", {158, 202, 225}}, NamedClass{"cold_95", {66, 146, 198}},
    NamedClass{"cold_99", {8, 81, 156}},    NamedClass{"undefined", kUndefined},
    NamedClass{"no_neighbours", kAlone},
};
// Places in the lists above.
constexpr std::uint8_t kHighHigh = 0, kLowLow = 1, kLowHigh = 2, kHighLow = 3, kMoranNot = 4, kMoranUndefined = 5,
                       kMoranAlone = 6;
constexpr std::uint8_t kHot99 = 0, kHot95 = 1, kHot90 = 2, kGiNot = 3, kCold90 = 4, kCold95 = 5, kCold99 = 6,
                       kGiUndefined = 7, kGiAlone = 8;

std::uint8_t classOf(const gis::LocalMoran& local, std::optional<double> p, double significance) {
    if (!p) {
        return kMoranUndefined;
    }
    if (*p > significance) {
        return kMoranNot;
    }
    switch (local.quadrant) {
    case gis::Quadrant::HighHigh:
        return kHighHigh;
    case gis::Quadrant::LowLow:
        return kLowLow;
    case gis::Quadrant::LowHigh:
        return kLowHigh;
    case gis::Quadrant::HighLow:
        return kHighLow;
    default:
        return kMoranNot;
    }
}

std::uint8_t classOf(const gis::LocalG& local, std::optional<double> p) {
    constexpr double k99 = 0.01, k95 = 0.05, k90 = 0.1;
    if (!p) {
        return kGiUndefined;
    }
    const bool hot = local.z > 0;
    return *p <= k99   ? (hot ? kHot99 : kCold99)
           : *p <= k95 ? (hot ? kHot95 : kCold95)
           : *p <= k90 ? (hot ? kHot90 : kCold90)
                       : kGiNot;
}

template <std::size_t Size>
void addClasses(GivenClasses& given, const std::array<NamedClass, Size>& classes, std::size_t always,
                const Catalogue& catalogue) {
    const Catalogue other(otherLanguage(catalogue.language()));
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const std::optional<std::uint8_t> place = static_cast<std::uint8_t>(given.classes.size());
        const bool shown = i < always || std::ranges::find(given.ofUnit, place) != given.ofUnit.end();
        const std::string id = std::string("stats.class.") + classes[i].key;
        if (shown) {
            given.classes.push_back({classes[i].key, catalogue.text(id), other.text(id), classes[i].fill});
        } else { // those behind it move up
            for (std::optional<std::uint8_t>& unit : given.ofUnit) {
                if (unit && *unit > given.classes.size()) {
                    --*unit;
                }
            }
        }
    }
}

/// Two-sided p of Gi*, corrected where asked.
std::vector<std::optional<double>> twoSided(const std::vector<std::optional<double>>& oneSided, bool corrected) {
    std::vector<std::optional<double>> p(oneSided.size());
    std::ranges::transform(oneSided, p.begin(), [](const std::optional<double>& one) {
        return one ? std::optional(std::min(1.0, 2 * *one)) : std::nullopt;
    });
    return corrected ? gis::falseDiscoveryRates(p) : p;
}

/// As the map's classes are made of them.
std::vector<std::optional<double>> correctedP(std::vector<std::optional<double>> p, std::size_t units,
                                              const MapAnalysis& analysis) {
    p.resize(units);
    if (analysis.kind == AnalysisKind::GiStar) {
        return twoSided(p, analysis.falseDiscovery);
    }
    return analysis.falseDiscovery ? gis::falseDiscoveryRates(p) : p;
}

std::string methodWords(const WeightsChoice& how, const MapAnalysis& analysis, const Catalogue& catalogue) {
    const bool moran = analysis.kind == AnalysisKind::LocalMoran;
    return catalogue.text({moran ? "stats.map.local_moran" : "stats.map.gi_star",
                           {{"weights", weightsWords(how, catalogue)},
                            {"permutations", std::int64_t{analysis.permutations.permutations}},
                            {"seed", std::to_string(analysis.permutations.seed)},
                            {"p", formatShort(analysis.significance, 6, catalogue.language())},
                            {"fdr", catalogue.text(analysis.falseDiscovery ? "stats.map.fdr" : "stats.map.no_fdr")}}});
}

/// Names those that have no neighbours; nothing where all have some.
std::string islandWords(const MapRequest& request, const std::vector<std::uint32_t>& islands,
                        const Catalogue& catalogue) {
    constexpr std::size_t kNamed = 5;
    std::vector<std::string> names;
    for (const std::uint32_t unit : islands) {
        if (unit < request.names.size() && !request.names[unit].empty()) {
            names.push_back(request.names[unit]);
        } else if (unit < request.codes.size()) {
            names.push_back(request.codes[unit]);
        }
    }
    return names.empty() ? std::string{}
                         : ". " + catalogue.text({"stats.map.alone", {{"units", listing(names, kNamed)}}});
}

/// Says in the title and above the legend that clusters are shown, not the figure itself.
void nameClusters(MapTexts& texts, bool moran, const Catalogue& catalogue) {
    const Catalogue other(otherLanguage(catalogue.language()));
    texts.title =
        catalogue.text({moran ? "stats.map.title_local_moran" : "stats.map.title_gi_star", {{"title", texts.title}}});
    texts.legendTitle = catalogue.text(moran ? "stats.map.legend_local_moran" : "stats.map.legend_gi_star");
    if (!texts.secondLegendTitle.empty()) {
        texts.secondLegendTitle = other.text(moran ? "stats.map.legend_local_moran" : "stats.map.legend_gi_star");
    }
}

} // namespace

void classByClusters(MapRequest& request, const gis::SpatialWeights& weights, const WeightsChoice& how,
                     const MapAnalysis& analysis, const Catalogue& catalogue, const KeptDraws& draws,
                     const gis::Progress& progress) {
    const bool moran = analysis.kind == AnalysisKind::LocalMoran;
    StatisticsChoice choice;
    choice.localMoran = moran;
    choice.giStar = !moran;
    choice.permutations.permutations = 0;
    const ValueStatistics found = valueStatistics(weights, request.values, choice);
    const std::vector<std::optional<double>> p =
        correctedP(draws.p(weights, request.values, analysis.permutations, progress), request.values.size(), analysis);
    GivenClasses given;
    for (std::size_t unit = 0; unit < request.values.size(); ++unit) {
        if (!std::isfinite(request.values[unit])) { // its kind of nothing is drawn
            given.ofUnit.emplace_back(std::nullopt);
            continue;
        }
        const bool alone = std::ranges::binary_search(found.islands, static_cast<std::uint32_t>(unit));
        const auto local = moran ? found.localMoran[unit] : std::nullopt;
        const auto spot = moran ? std::nullopt : found.giStar[unit];
        given.ofUnit.emplace_back(alone   ? (moran ? kMoranAlone : kGiAlone)
                                  : local ? classOf(*local, p[unit], analysis.significance)
                                  : spot  ? classOf(*spot, p[unit])
                                  : moran ? kMoranUndefined
                                          : kGiUndefined);
    }
    given.method = methodWords(how, analysis, catalogue) + islandWords(request, found.islands, catalogue);
    if (moran) {
        addClasses(given, kLocalMoran, kMoranNot + 1U, catalogue);
    } else {
        addClasses(given, kGiStar, kCold99 + 1U, catalogue);
    }
    nameClusters(request.texts, moran, catalogue);
    request.given = std::move(given);
    request.breaks = {};
    request.classWords.clear();
    request.secondClassWords.clear();
    request.target.reset();
}

std::vector<const Figure*> figuresToDraw(const Study& study, const MapSpec& spec, const std::string& period) {
    std::vector<const Figure*> figures;
    if (!spec.analysis.clusters()) {
        return figures;
    }
    std::vector<std::string> periods = spec.periods;
    periods.push_back(period);
    for (const std::string& one : periods) {
        const Figure* figure = study.find(spec.figureKey(), one);
        if (figure != nullptr && std::ranges::find(figures, figure) == figures.end() &&
            !study.draws->has(figure->values.values, spec.analysis.permutations)) {
            figures.push_back(figure);
        }
    }
    return figures;
}

void drawClusters(const Study& study, const MapSpec& spec, const std::string& period, const gis::Progress& progress) {
    const gis::SpatialWeights weights = queenWeights(study);
    for (const Figure* figure : figuresToDraw(study, spec, period)) {
        (void)study.draws->p(weights, figure->values.values, spec.analysis.permutations, progress);
    }
}

} // namespace diaban
