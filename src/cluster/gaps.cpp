// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/gaps.h"

#include "src/cluster/code_order.h"
#include "src/unit/listing.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace diaban {

namespace {

constexpr std::size_t kListed = 3;

double levelFactor(BorderLevel level, const PriorityWeights& weights) {
    switch (level) {
    case BorderLevel::Province:
        return weights.province;
    case BorderLevel::District:
        return weights.district;
    default:
        return weights.commune;
    }
}

double weaknessOf(const GapFacts& facts, std::uint32_t unit) {
    return facts.weakness.empty() ? 0 : std::clamp(facts.weakness[unit].value_or(0), 0.0, 1.0);
}

/// The clusters of some of all that hold a unit.
class Membership {
public:
    Membership(const Clusters& clusters, std::size_t units) : m_of(units) {
        for (std::uint32_t cluster = 0; cluster < clusters.list.size(); ++cluster) {
            for (const std::uint32_t unit : clusters.list[cluster].members) {
                m_of[unit].push_back(cluster);
            }
        }
    }
    [[nodiscard]] const std::vector<std::uint32_t>& of(std::uint32_t unit) const { return m_of[unit]; }

private:
    std::vector<std::vector<std::uint32_t>> m_of;
};

std::string namesOf(const Clusters& clusters, const std::vector<std::uint32_t>& indexes) {
    std::vector<std::string> names;
    for (const std::uint32_t cluster : indexes) {
        const Cluster& of = clusters.list[cluster];
        names.push_back(of.name.empty() ? of.id : of.name);
    }
    return listing(names, kListed);
}

double tenths(double value) {
    return std::round(value * 10) / 10;
}

/// Less than a tenth of a kilometre would read as none.
gis::Message lengthReason(double metres) {
    constexpr double kFewMetres = 100;
    return metres < kFewMetres ? gis::Message{"gap.length_m", {{"metres", std::max(std::round(metres), 1.0)}}}
                               : gis::Message{"gap.length", {{"km", tenths(metres / 1000)}}};
}

/// A cluster's name for a sentence that says "cụm" before it: most names begin with that word.
std::string behindItsKind(const std::string& name, Language language) {
    constexpr std::string_view kKind = "Cụm ";
    return language == Language::Vi && name.starts_with(kKind) ? name.substr(kKind.size()) : name;
}

/// That a side is weak: why, where that is known, or how much, where it is not wholly.
gis::Message weakReason(std::uint32_t unit, const Units& units, const GapFacts& facts, Language language) {
    const std::string& name = units.names[unit].empty() ? units.codes[unit] : units.names[unit];
    const std::string why = facts.whyWeak.empty() ? std::string() : facts.whyWeak[unit].in(language);
    if (!why.empty()) {
        return {"gap.weak_why", {{"unit", name}, {"why", why}}};
    }
    const double share = weaknessOf(facts, unit);
    return share < 1 ? gis::Message{"gap.weak", {{"unit", name}, {"weakness", tenths(share * 100)}}}
                     : gis::Message{"gap.weak_plain", {{"unit", name}}};
}

} // namespace

PriorityParts partsOf(const SharedBorder& border, std::size_t index, const GapFacts& facts,
                      const PriorityWeights& weights) {
    const double weak = (weaknessOf(facts, border.left) + weaknessOf(facts, border.right)) / 2;
    const double hamlets = facts.hamlets.empty() ? 0 : facts.hamlets[index];
    return {std::pow(border.metres / 1000, weights.length), 1 + weights.weakness * weak,
            levelFactor(border.level, weights), 1 + weights.hamlet * hamlets};
}

std::vector<Gap> findGaps(std::span<const SharedBorder> borders, const CoveringClusters& covering,
                          const Clusters& clusters, std::span<const std::uint32_t> counted, const Units& units,
                          const GapFacts& facts, const PriorityWeights& weights) {
    const Membership membership(clusters, units.size());
    const auto counts = [&](std::uint32_t cluster) { return std::ranges::binary_search(counted, cluster); };
    std::vector<Gap> gaps;
    for (std::size_t i = 0; i < borders.size(); ++i) {
        if (covering.covered(i)) {
            continue;
        }
        Gap gap{i, partsOf(borders[i], i, facts, weights).product(), {}, {}, {}};
        const auto& left = membership.of(borders[i].left);
        const auto& right = membership.of(borders[i].right);
        std::ranges::set_intersection(left, right, std::back_inserter(gap.lapsed));
        std::ranges::copy_if(left, std::back_inserter(gap.ofLeft), counts);
        std::ranges::copy_if(right, std::back_inserter(gap.ofRight), counts);
        gaps.push_back(std::move(gap));
    }
    const auto codesOf = [&](const Gap& gap) {
        return std::minmax(units.codes[borders[gap.border].left], units.codes[borders[gap.border].right]);
    };
    std::ranges::sort(gaps, [&](const Gap& a, const Gap& b) {
        if (a.priority != b.priority) {
            return a.priority > b.priority;
        }
        const double metresOfA = borders[a.border].metres;
        const double metresOfB = borders[b.border].metres;
        return metresOfA != metresOfB ? metresOfA > metresOfB : codesOf(a) < codesOf(b);
    });
    return gaps;
}

std::vector<gis::Message> reasonsOf(const Gap& gap, std::span<const SharedBorder> borders, const Clusters& clusters,
                                    const Units& units, const GapFacts& facts, double stripMetres,
                                    const std::string& day, Language language) {
    const SharedBorder& border = borders[gap.border];
    std::vector<gis::Message> reasons{lengthReason(border.metres)};
    if (border.level == BorderLevel::District || border.level == BorderLevel::Province) {
        reasons.push_back({border.level == BorderLevel::District ? "gap.districts" : "gap.provinces", {}});
    }
    for (const std::uint32_t cluster : gap.lapsed) {
        const Cluster& of = clusters.list[cluster];
        const Validity validity = validityOn(of, day);
        const char* id = validity == Validity::Expired        ? "gap.expired"
                         : validity == Validity::NotYetSigned ? "gap.not_yet_signed"
                                                              : "gap.date_unread";
        reasons.push_back({id,
                           {{"cluster", behindItsKind(of.name.empty() ? of.id : of.name, language)},
                            {"day", validity == Validity::Expired ? of.validUntil : of.signedOn}}});
    }
    const auto side = [&](std::uint32_t unit, const std::vector<std::uint32_t>& in, const char* id) {
        reasons.push_back({id,
                           {{"unit", units.names[unit].empty() ? units.codes[unit] : units.names[unit]},
                            {"clusters", namesOf(clusters, in)}}});
    };
    const auto [first, second] = sidesByCode(border, units.codes);
    const auto& ofFirst = first == border.left ? gap.ofLeft : gap.ofRight;
    const auto& ofSecond = first == border.left ? gap.ofRight : gap.ofLeft;
    if (ofFirst.empty() && ofSecond.empty()) {
        reasons.push_back({"gap.no_cluster", {}});
    } else if (!ofFirst.empty() && !ofSecond.empty()) {
        reasons.push_back({"gap.other_clusters", {}});
        side(first, ofFirst, "gap.side");
        side(second, ofSecond, "gap.side");
    } else {
        side(ofFirst.empty() ? second : first, ofFirst.empty() ? ofSecond : ofFirst, "gap.one_side");
    }
    for (const std::uint32_t unit : {first, second}) {
        if (weaknessOf(facts, unit) > 0) {
            reasons.push_back(weakReason(unit, units, facts, language));
        }
    }
    if (!facts.hamlets.empty() && facts.hamlets[gap.border] > 0) {
        reasons.push_back({"gap.hamlets",
                           {{"count", static_cast<std::int64_t>(facts.hamlets[gap.border])}, {"metres", stripMetres}}});
    }
    return reasons;
}

} // namespace diaban
