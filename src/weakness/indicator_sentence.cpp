// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/indicator_sentence.h"

#include "src/message/number_format.h"
#include "src/weakness/figure_words.h"
#include "src/weakness/period_before.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kLeastShownQ = 0.001;
constexpr double kHardlyChance = 0.05;
constexpr int kQDecimals = 3;

/// The clauses of a sentence while they are put together.
class Sentence {
public:
    /// `told` are the reasons whose clauses it will have.
    Sentence(const WeakWords& words, std::size_t unit, const IndicatorFacts& facts, const Catalogue& catalogue,
             std::span<const WeakReason* const> told)
        : m_words(words), m_facts(facts), m_unit(unit), m_value(facts.values.values[unit]), m_catalogue(catalogue),
          m_figures(facts.indicator, catalogue, facts.wholeNumerators) {
        std::vector<std::optional<double>> others{0.0}; // and what the reasons compare it with
        for (const WeakReason* reason : told) {
            const AppliedRule& applied = words.areas.rules[reason->rule];
            if (applied.rule.kind == RuleKind::BelowNeighbours) {
                others.push_back(facts.neighbours[unit].value);
            }
            if (applied.rule.kind == RuleKind::Fallen) {
                others.push_back(before(words.areas.facts[applied.facts]));
            }
            if (applied.rule.kind == RuleKind::BelowTarget || applied.rule.kind == RuleKind::WeakPeriods) {
                others.push_back(applied.target);
                m_short = m_short || facts.worse(m_value, *applied.target);
            }
        }
        m_decimals = m_figures.decimalsToTell(m_value, others);
    }

    void add(const AppliedRule& applied, const Verdict& verdict) {
        switch (applied.rule.kind) {
        case RuleKind::BelowTarget:
            addTarget(*applied.target);
            break;
        case RuleKind::WeakPeriods:
            clause("weakness.periods", {{"target", m_figures.stated(*applied.target)},
                                        {"count", static_cast<std::int64_t>(applied.periods.size())},
                                        {"since", formatPeriodWithin(applied.periods.back(), m_catalogue.language())}});
            break;
        case RuleKind::Lowest:
            addLowest(verdict.place.value_or(Place{}));
            break;
        case RuleKind::ZBelow:
            addZ(std::abs(verdict.z.value_or(0)));
            break;
        case RuleKind::Fallen:
            addChange(m_words.areas.facts[applied.facts]);
            break;
        case RuleKind::LowCluster:
            addCluster(verdict);
            break;
        case RuleKind::BelowNeighbours:
            addNeighbours();
            break;
        case RuleKind::NotRecognised:
            break; // the head says it
        }
    }

    void addContext() {
        const Together& together = m_facts.neighbours[m_unit];
        if (!m_neighboursSaid && together.value && m_facts.worse(m_value, *together.value) && shows(*together.value)) {
            addNeighbours();
        }
        const std::optional<double> previous = before(m_facts);
        if (!m_changeSaid && previous && shows(*previous)) {
            addChange(m_facts);
        }
    }

    [[nodiscard]] std::string text() const {
        std::string sentence = head();
        for (std::size_t i = 0; i < m_clauses.size(); ++i) {
            sentence += (i == 0 ? ", " : "; ") + m_clauses[i];
        }
        return upperFirst(sentence) + '.';
    }

    /// "… dưới mức 90 % nhưng …": what is judged by too few cases.
    void addNotSure(const Verdict& verdict, const WeaknessRule& rule) {
        const bool target = rule.kind == RuleKind::BelowTarget || rule.kind == RuleKind::WeakPeriods;
        const double bound = verdict.bound->value;
        clause("weakness.not_sure", {{"bound", target ? m_figures.stated(bound) : m_figures.value(bound, m_decimals)},
                                     {"level", formatShort(rule.level, 1, m_catalogue.language())},
                                     {"low", m_figures.value(verdict.interval->low, m_decimals)},
                                     {"high", m_figures.value(verdict.interval->high, m_decimals)}});
    }

private:
    using Arguments = std::vector<std::pair<std::string, gis::MessageValue>>;

    void clause(std::string id, Arguments arguments) {
        m_clauses.push_back(m_catalogue.text({std::move(id), std::move(arguments)}));
    }
    [[nodiscard]] std::string direction(const std::string& id) const {
        return id + (m_facts.direction == Direction::More ? "more" : "less");
    }
    [[nodiscard]] bool isStatus() const { return m_facts.indicator.kind == IndicatorKind::Status; }

    [[nodiscard]] std::optional<double> before(const IndicatorFacts& facts) const {
        const bool there = facts.previous && facts.previous->states[m_unit] == UnitState::Value;
        return there ? std::optional(facts.previous->values[m_unit]) : std::nullopt;
    }

    /// True where a number that no reason is about differs from the value in the decimals that are written.
    [[nodiscard]] bool shows(double other) const {
        return isStatus() || rounded(other, m_decimals) != rounded(m_value, m_decimals);
    }

    void addTarget(double target) {
        clause(direction("weakness.target."),
               {{"target", m_figures.stated(target)}, {"distance", m_figures.difference(m_value, target, m_decimals)}});
    }

    void addZ(double z) {
        const bool one = rounded(z, 1) == 1;
        clause(direction("weakness.z.") + (one ? ".one" : ""), {{"z", formatShort(z, 1, m_catalogue.language())}});
    }

    void addLowest(const Place& place) {
        if (place.group == 1) {
            clause(direction("weakness.lowest.") + ".one", {{"of", std::int64_t{m_facts.ranked}}});
            return;
        }
        clause(direction("weakness.lowest.") + (place.tied ? ".tied" : ""), {{"count", std::int64_t{place.group}},
                                                                             {"rank", std::int64_t{place.fromWorst}},
                                                                             {"of", std::int64_t{m_facts.ranked}}});
    }

    /// `facts` may look back to another period than the sentence's own.
    void addChange(const IndicatorFacts& facts) {
        m_changeSaid = true;
        const std::optional<double> previous = before(facts);
        if (!previous || isStatus()) {
            return;
        }
        clause(m_value < *previous ? "weakness.down" : "weakness.up",
               {{"change", m_figures.difference(m_value, *previous, m_decimals)},
                {"period", formatPeriodWithin(facts.previousPeriod, m_catalogue.language())},
                {"previous", m_figures.value(*previous, m_decimals)}});
    }

    void addCluster(const Verdict& verdict) {
        const double q = verdict.q.value_or(1);
        const Language language = m_catalogue.language();
        clause(direction("weakness.cluster.") + (q > kHardlyChance ? ".chance" : ""),
               {{"q", q < kLeastShownQ ? "< " + formatNumber(kLeastShownQ, kQDecimals, language)
                                       : "= " + formatNumber(q, kQDecimals, language)}});
    }

    void addNeighbours() {
        m_neighboursSaid = true;
        const Together& together = m_facts.neighbours[m_unit];
        const std::string level = m_words.level.empty() ? "unit" : m_words.level;
        const std::string neighbours =
            m_catalogue.text({"weakness.neighbours." + level + (together.units == 1 ? ".one" : ""),
                              {{"count", std::int64_t{together.units}}}});
        if (isStatus()) {
            const auto all = static_cast<double>(together.units);
            const std::string one = together.units == 1 ? ".one" : "";
            const std::string end = together.numerator >= all ? ".all" + one
                                    : together.numerator <= 0 ? ".none" + one
                                                              : "";
            clause(direction("weakness.neighbours_status.") + end,
                   {{"met", static_cast<std::int64_t>(together.numerator)}, {"neighbours", neighbours}});
            return;
        }
        const bool mean = m_facts.indicator.kind == IndicatorKind::Count; // what is no share has no sums to divide
        clause(direction(mean ? "weakness.below_mean." : "weakness.below_neighbours."),
               {{"neighbours", neighbours},
                {"mean", mean && m_facts.wholeNumerators // of whole numbers the mean alone has decimals
                             ? m_figures.stated(rounded(*together.value, std::max(1, m_decimals)))
                             : m_figures.value(*together.value, m_decimals)}});
    }

    [[nodiscard]] std::string parts() const {
        if (!m_facts.numerators || !m_facts.denominators) {
            return {};
        }
        const Language language = m_catalogue.language();
        const Indicator& indicator = m_facts.indicator;
        return m_catalogue.text(
            {indicator.kind == IndicatorKind::Share ? "weakness.parts_of_share" : "weakness.parts_of_rate",
             {{"numerator", formatShort(m_facts.numerators->values[m_unit], 2, language)},
              {"denominator", formatShort(m_facts.denominators->values[m_unit], 2, language)},
              {"counted", countedName(m_words.study, m_words.known, indicator.numerator, language)},
              {"among", countedName(m_words.study, m_words.known, indicator.denominator, language)}}});
    }

    /// The period goes without saying where it is the latest and the only one that rules judge the indicator in.
    [[nodiscard]] bool saysPeriod() const {
        const std::string& key = m_facts.indicator.key;
        return latestPeriod(m_words.study.periodsOf(key)) != m_facts.period ||
               std::ranges::any_of(m_words.areas.rules, [&](const AppliedRule& applied) {
                   return applied.rule.indicator == key && applied.rule.period != m_facts.period;
               });
    }

    [[nodiscard]] std::string head() const {
        const Language language = m_catalogue.language();
        const std::string& given = m_facts.indicator.name.in(language);
        std::string name = given.empty() ? m_facts.indicator.key : given;
        const bool period = !m_facts.period.empty() && saysPeriod();
        const std::string when = period ? formatPeriodWithin(m_facts.period, language) : std::string();
        if (isStatus()) {
            std::string status = m_catalogue.text({direction("weakness.status."), {{"name", lowerFirst(name)}}});
            return period ? m_catalogue.text({"weakness.status_in", {{"status", status}, {"period", when}}}) : status;
        }
        name = period ? m_catalogue.text({"weakness.name_in", {{"name", name}, {"period", when}}}) : name;
        const char* id = m_facts.direction == Direction::Less ? "weakness.head.less"
                         : m_short                            ? "weakness.head.only"
                                                              : "weakness.head.more";
        return m_catalogue.text(
            {id, {{"name", name}, {"value", m_figures.value(m_value, m_decimals)}, {"parts", parts()}}});
    }

    const WeakWords& m_words;
    const IndicatorFacts& m_facts;
    std::size_t m_unit;
    double m_value;
    const Catalogue& m_catalogue;
    FigureWords m_figures;
    int m_decimals = 0;
    bool m_short = false, m_neighboursSaid = false, m_changeSaid = false;
    std::vector<std::string> m_clauses;
};

} // namespace

std::size_t factsOfInterval(const AppliedRule& applied, const Verdict& verdict) {
    return verdict.intervalPeriod < applied.inRow.size() ? applied.inRow[verdict.intervalPeriod] : applied.facts;
}

std::string indicatorSentence(const WeakWords& words, std::size_t unit, std::span<const WeakReason* const> reasons,
                              bool context, const Catalogue& catalogue) {
    const AppliedRule& first = words.areas.rules[reasons.front()->rule];
    Sentence sentence(words, unit, words.areas.facts[first.facts], catalogue, reasons);
    for (const WeakReason* reason : reasons) {
        sentence.add(words.areas.rules[reason->rule], reason->verdict);
    }
    if (context) {
        sentence.addContext();
    }
    return sentence.text();
}

std::string notSureSentence(const WeakWords& words, std::size_t unit, const WeakReason& reason,
                            const Catalogue& catalogue) {
    const AppliedRule& applied = words.areas.rules[reason.rule];
    const std::size_t facts = factsOfInterval(applied, reason.verdict);
    if (reason.verdict.outcome != Outcome::NotSure || !reason.verdict.interval || !reason.verdict.bound) {
        const WeakReason* const one = &reason;
        return indicatorSentence(words, unit, {&one, 1}, false, catalogue);
    }
    Sentence sentence(words, unit, words.areas.facts[facts], catalogue, {});
    sentence.addNotSure(reason.verdict, applied.rule);
    return sentence.text();
}

} // namespace diaban
