// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/tell_stats.h"

#include "src/cartography/class_choice.h"
#include "src/message/number_format.h"
#include "src/publish/statistics_notes.h"
#include "src/unit/listing.h"

#include <array>
#include <cmath>

namespace diaban {

namespace {

constexpr double kSignificant = 0.05;
constexpr std::size_t kListed = 5;
constexpr int kDigits = 3, kLimitDigits = 10;

std::string listed(const std::vector<std::uint32_t>& list, const Units& units) {
    std::vector<std::string> names;
    for (const std::uint32_t unit : list) {
        if (names.size() > kListed) {
            break;
        }
        names.push_back(units.describe(unit));
    }
    return listing(names, kListed);
}

std::string howP(const GlobalResult& result, const Catalogue& catalogue) {
    const auto p = result.p();
    if (!p) {
        return catalogue.text("stats.no_p");
    }
    const gis::MessageValue words = pText(*p, catalogue.language());
    return result.permuted
               ? catalogue.text({"stats.p_of_permutations",
                                 {{"p", words}, {"permutations", std::int64_t{result.permuted->permutations}}}})
               : catalogue.text({"stats.p_of_normal", {{"p", words}}});
}

/// Which of three sentences fits: more than chance, less, or no sign of either.
std::string verdict(const GlobalResult& result) {
    const auto p = result.p();
    if (!p || *p > kSignificant) {
        return ".chance";
    }
    return result.statistic.value > result.statistic.expected ? ".more" : ".less";
}

void addGlobal(std::vector<std::string>& lines, const char* id, const std::optional<GlobalResult>& result,
               const Catalogue& catalogue) {
    if (result) {
        lines.push_back(
            catalogue.text({id,
                            {{"value", formatNumber(result->statistic.value, kDigits, catalogue.language())},
                             {"expected", formatNumber(result->statistic.expected, kDigits, catalogue.language())},
                             {"p", howP(*result, catalogue)},
                             {"verdict", catalogue.text(id + verdict(*result))}}}));
    }
}

void addJoins(std::vector<std::string>& lines, const ValueStatistics& found, const Catalogue& catalogue) {
    constexpr std::array<const char*, 3> kIds{"stats.join.one_one", "stats.join.one_zero", "stats.join.zero_zero"};
    for (std::size_t join = 0; found.joinCounts && join < kIds.size(); ++join) {
        const GlobalResult& result = (*found.joinCounts)[join];
        lines.push_back(catalogue.text({"stats.join",
                                        {{"what", catalogue.text(kIds[join])},
                                         {"count", formatShort(result.statistic.value, kDigits, catalogue.language())},
                                         {"expected", formatNumber(result.statistic.expected, 1, catalogue.language())},
                                         {"p", howP(result, catalogue)},
                                         {"verdict", catalogue.text("stats.join" + verdict(result))}}}));
    }
}

/// The p or, where corrected, the q that decides about a unit; of a unit without permutations what `normal` gives.
std::optional<double> decidingP(const UnitStatistics& units, std::size_t unit, std::optional<double> normal) {
    const ValueStatistics& found = *units.ofValues;
    if (units.choice.falseDiscovery && !found.q.empty()) {
        return found.q[unit];
    }
    return found.p.empty() ? normal : found.p[unit];
}

void addQuadrants(std::vector<std::string>& lines, const UnitStatistics& units, const Catalogue& catalogue) {
    std::array<std::int64_t, 5> counts{};
    std::int64_t none = 0;
    for (std::size_t unit = 0; unit < units.ofValues->localMoran.size(); ++unit) {
        const auto& local = units.ofValues->localMoran[unit];
        if (!local) {
            continue;
        }
        const auto p =
            decidingP(units, unit, local->conditional ? std::optional(local->conditional->twoSided) : std::nullopt);
        const bool significant = p && *p <= kSignificant && local->quadrant != gis::Quadrant::Undefined;
        ++(significant ? counts.at(static_cast<std::size_t>(local->quadrant)) : none);
    }
    const auto of = [&](gis::Quadrant quadrant) { return counts.at(static_cast<std::size_t>(quadrant)); };
    lines.push_back(catalogue.text({units.choice.falseDiscovery ? "stats.quadrants_fdr" : "stats.quadrants",
                                    {{"hh", of(gis::Quadrant::HighHigh)},
                                     {"ll", of(gis::Quadrant::LowLow)},
                                     {"hl", of(gis::Quadrant::HighLow)},
                                     {"lh", of(gis::Quadrant::LowHigh)},
                                     {"none", none}}}));
}

void addSpots(std::vector<std::string>& lines, const UnitStatistics& units,
              const std::vector<std::optional<gis::LocalG>>& found, const char* name, const Catalogue& catalogue) {
    std::int64_t hot = 0, cold = 0;
    for (std::size_t unit = 0; unit < found.size(); ++unit) {
        if (found[unit]) {
            const auto p = decidingP(units, unit, found[unit]->twoSided);
            if (p && *p <= kSignificant) {
                ++(found[unit]->z > 0 ? hot : cold);
            }
        }
    }
    lines.push_back(catalogue.text({units.choice.falseDiscovery ? "stats.spots_fdr" : "stats.spots",
                                    {{"name", std::string(name)}, {"hot", hot}, {"cold", cold}}}));
}

void addBreaks(std::vector<std::string>& lines, const gis::ClassBreaks& breaks, const Catalogue& catalogue) {
    const Language language = catalogue.language();
    lines.push_back(
        catalogue.text({"stats.breaks",
                        {{"method", std::string(nameOf(breaks.method))},
                         {"classes", static_cast<std::int64_t>(breaks.size())},
                         {"closure", std::string(breaks.closure == gis::Closure::Right ? "(a; b]" : "[a; b)")},
                         {"missing", static_cast<std::int64_t>(breaks.missing)}}}));
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const bool right = breaks.closure == gis::Closure::Right;
        lines.push_back(std::string("  ") + (!right || i == 0 ? "[" : "(") +
                        formatShort(breaks.limits[i], kLimitDigits, language) + "; " +
                        formatShort(breaks.limits[i + 1], kLimitDigits, language) +
                        (right || i + 1 == breaks.size() ? "]" : ")") + "  " +
                        formatInteger(static_cast<std::int64_t>(breaks.counts[i]), language));
    }
}

void addRates(std::vector<std::string>& lines, const UnitStatistics& units, const Catalogue& catalogue) {
    if (units.smoothed && units.smoothed->prior) {
        lines.push_back(catalogue.text({"stats.eb", {{"mean", units.smoothed->prior->mean}}}));
    }
    if (units.empiricalBayesMoran) {
        addGlobal(lines, "stats.eb_moran", units.empiricalBayesMoran->moran, catalogue);
    }
    if (units.intervals) {
        lines.push_back(catalogue.text(units.intervals->kind == IntervalOf::Shares ? "stats.method.clopper_pearson"
                                                                                   : "stats.method.garwood"));
    }
}

void tellUnusable(const ValueStatistics& found, const LayerStatistics& statistics, const std::string& file,
                  gis::Problems& problems) {
    if (found.unusable == gis::Unusable::Constant && statistics.units.choice.any()) {
        problems.warn(file, statistics.field, {"stats.constant", {}});
    } else if (found.unusable == gis::Unusable::NoNeighbours && statistics.units.choice.any()) {
        problems.warn(file, statistics.field, {"stats.no_neighbours", {}});
    } else if (statistics.units.choice.generalG && !found.generalG) {
        problems.warn(file, statistics.field, {"stats.g_negative", {}});
    }
}

} // namespace

void tellLeftOut(const LayerStatistics& statistics, const std::string& file, Session& session) {
    const UnitStatistics& units = statistics.units;
    const ValueStatistics* found = units.ofValues              ? &*units.ofValues
                                   : units.empiricalBayesMoran ? &*units.empiricalBayesMoran
                                                               : nullptr;
    const auto note = [&](const char* id, const std::vector<std::uint32_t>& list) {
        if (!list.empty()) {
            session.problems.note(
                file, {},
                {id, {{"count", static_cast<std::int64_t>(list.size())}, {"units", listed(list, *units.units)}}});
        }
    };
    if (found != nullptr) {
        note("stats.missing", found->missing);
        note("stats.islands", found->islands);
    } else if (units.smoothed) {
        note("stats.without_rate", units.smoothed->global.unusable);
    }
    if (units.ofValues) {
        tellUnusable(*units.ofValues, statistics, file, session.problems);
    }
    if (units.smoothed && !units.smoothed->global.flat.empty()) {
        session.problems.warn(file, {}, {"stats.eb_flat", {}});
    }
}

std::vector<std::string> statsLines(const LayerStatistics& statistics, const Catalogue& catalogue) {
    const UnitStatistics& units = statistics.units;
    std::vector<std::string> lines;
    if (units.ofValues) {
        const ValueStatistics& found = *units.ofValues;
        lines.push_back(catalogue.text({"stats.summary",
                                        {{"units", static_cast<std::int64_t>(units.units->size())},
                                         {"used", static_cast<std::int64_t>(found.used)},
                                         {"weights", weightsWords(statistics.weightsChoice, catalogue)}}}));
        addGlobal(lines, "stats.moran", found.moran, catalogue);
        addGlobal(lines, "stats.geary", found.geary, catalogue);
        addGlobal(lines, "stats.general_g", found.generalG, catalogue);
        addJoins(lines, found, catalogue);
        if (units.choice.localMoran && !found.unusable) {
            addQuadrants(lines, units, catalogue);
        }
        if (!found.unusable) {
            if (units.choice.gi) {
                addSpots(lines, units, found.gi, "Gi", catalogue);
            }
            if (units.choice.giStar) {
                addSpots(lines, units, found.giStar, "Gi*", catalogue);
            }
        }
    }
    addRates(lines, units, catalogue);
    if (statistics.breaks) {
        addBreaks(lines, *statistics.breaks, catalogue);
    }
    return lines;
}

} // namespace diaban
