// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/short_reason.h"

#include "src/weakness/figure_words.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace diaban {

namespace {

constexpr std::size_t kNamed = 2;

/// The indicators that a unit is weak in, each once, the weightiest first.
std::vector<const IndicatorFacts*> weakIn(const WeakAreas& areas, std::size_t unit) {
    std::vector<const IndicatorFacts*> all;
    for (const WeakReason& reason : areas.units[unit].reasons) {
        const IndicatorFacts* facts = &areas.facts[areas.rules[reason.rule].facts];
        if (std::ranges::find(all, facts) == all.end()) {
            all.push_back(facts);
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, [](const auto* facts) { return facts->indicator.weight; });
    return all;
}

std::string wordsOf(const IndicatorFacts& facts, std::size_t unit, const Catalogue& catalogue) {
    const std::string& given = facts.indicator.name.in(catalogue.language());
    const std::string name = lowerFirst(given.empty() ? facts.indicator.key : given);
    if (facts.indicator.kind == IndicatorKind::Status) {
        const char* id = facts.direction == Direction::More ? "weakness.status.more" : "weakness.status.less";
        return catalogue.text({id, {{"name", name}}});
    }
    if (!facts.has(unit)) {
        return name;
    }
    const double value = facts.values.values[unit];
    const FigureWords figures(facts.indicator, catalogue);
    return name + ' ' + figures.value(value, figures.decimalsToTell(value, {}));
}

} // namespace

std::string shortReason(const WeakWords& words, std::size_t unit, const Catalogue& catalogue) {
    if (words.areas.units[unit].verdict != UnitVerdict::Weak) {
        return {};
    }
    const std::vector<const IndicatorFacts*> all = weakIn(words.areas, unit);
    std::string list;
    for (std::size_t i = 0; i < std::min(all.size(), kNamed); ++i) {
        list += (i == 0 ? "" : ", ") + wordsOf(*all[i], unit, catalogue);
    }
    if (all.size() > kNamed) {
        const auto more = static_cast<std::int64_t>(all.size() - kNamed);
        list = catalogue.text({"border_list.why_more", {{"list", list}, {"count", more}}});
    }
    return list;
}

} // namespace diaban
