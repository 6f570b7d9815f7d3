// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/apply_rules.h"

#include "gis/base/error.h"
#include "src/message/period.h"
#include "src/weakness/period_before.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr double kPercent = 100;

bool needsTarget(RuleKind kind) {
    return kind == RuleKind::BelowTarget || kind == RuleKind::WeakPeriods;
}

/// Rules while they are filled in.
class RuleFiller {
public:
    RuleFiller(const Study& study, const WeaknessRules& asked, const UnitNeighbours& neighbours,
               const std::string& file, std::vector<IndicatorFacts>& facts, gis::Problems& problems)
        : m_study(study), m_asked(asked), m_neighbours(neighbours), m_file(file), m_facts(facts), m_problems(problems) {
    }

    std::vector<AppliedRule> fill() {
        for (const WeaknessRule& rule : m_asked.rules) {
            if (!rule.indicator.empty()) {
                add(rule, indicatorOf(rule));
                continue;
            }
            bool any = false;
            for (const Indicator& indicator : m_study.indicators) {
                if (indicator.target && indicator.kind != IndicatorKind::Status && hasFigures(indicator.key)) {
                    add(rule, indicator);
                    any = true;
                }
            }
            if (!any && m_asked.stated) {
                fail(rule, {"weakness.no_targets", {{"rule", std::string(nameOf(rule.kind))}}});
            }
        }
        return std::move(m_applied);
    }

private:
    [[noreturn]] void fail(const WeaknessRule& rule, gis::Message message) const {
        message.args.emplace_back("line", std::int64_t{rule.line});
        throw gis::badInput(m_file, "weakness", std::move(message));
    }

    [[nodiscard]] bool hasFigures(const std::string& key) const { return !m_study.periodsOf(key).empty(); }

    /// The indicator, which has to say whether more or less of it is better.
    [[nodiscard]] Indicator indicatorOf(const WeaknessRule& rule) const {
        const Indicator* found = m_study.indicatorOf(rule.indicator);
        if (!hasFigures(rule.indicator)) {
            fail(rule, {"weakness.no_figure", {{"indicator", rule.indicator}}});
        }
        if (found == nullptr || !found->direction) {
            fail(rule, {"weakness.no_direction", {{"indicator", rule.indicator}}});
        }
        return *found;
    }

    [[nodiscard]] std::string judgedPeriod(const WeaknessRule& rule, const Indicator& indicator) const {
        const std::string& said = rule.period.empty() ? m_asked.period : rule.period;
        const std::vector<std::string> periods = m_study.periodsOf(indicator.key);
        if (!said.empty()) {
            if (m_study.find(indicator.key, said) == nullptr) {
                fail(rule, {"weakness.no_period", {{"indicator", indicator.key}, {"period", said}}});
            }
            return said;
        }
        const std::optional<std::string> latest = latestPeriod(periods);
        if (!latest) {
            fail(rule, {"weakness.several_kinds", {{"indicator", indicator.key}}});
        }
        return *latest;
    }

    void check(const WeaknessRule& rule, const Indicator& indicator, const std::optional<double>& target) const {
        const bool status = indicator.kind == IndicatorKind::Status;
        if (rule.kind == RuleKind::NotRecognised && !status) {
            fail(rule, {"weakness.not_a_status", {{"indicator", indicator.key}}});
        }
        if (status && (rule.kind == RuleKind::Lowest || rule.kind == RuleKind::ZBelow ||
                       rule.kind == RuleKind::Fallen || rule.kind == RuleKind::BelowNeighbours)) {
            fail(rule,
                 {"weakness.status_rule", {{"indicator", indicator.key}, {"rule", std::string(nameOf(rule.kind))}}});
        }
        if (needsTarget(rule.kind) && status) {
            fail(rule, {"weakness.status_target", {{"indicator", indicator.key}}});
        }
        if (needsTarget(rule.kind) && !target) {
            fail(rule, {"weakness.no_target", {{"indicator", indicator.key}}});
        }
    }

    void add(WeaknessRule rule, const Indicator& indicator) {
        AppliedRule applied;
        applied.target = rule.target ? rule.target : indicator.target;
        check(rule, indicator, applied.target);
        tellTarget(rule, indicator, applied.target);
        rule.indicator = indicator.key;
        rule.period = judgedPeriod(rule, indicator);
        applied.weight = indicator.weight;
        const std::vector<std::string> periods = m_study.periodsOf(indicator.key);
        if (rule.kind == RuleKind::WeakPeriods) {
            applied.periods = periodsInRow(periods, rule.period, static_cast<std::size_t>(rule.periods));
            for (const std::string& period : applied.periods) {
                WeaknessRule then = rule;
                then.period = period;
                then.since = periodBefore(periods, period);
                applied.inRow.push_back(factsFor(then, indicator));
            }
            if (applied.periods.size() < static_cast<std::size_t>(rule.periods)) {
                tell({"weakness.periods_short",
                      {{"asked", std::int64_t{rule.periods}},
                       {"there", static_cast<std::int64_t>(applied.periods.size())}}},
                     indicator);
            }
        }
        std::string since = rule.since.empty() ? periodBefore(periods, rule.period) : rule.since;
        if (!rule.since.empty() && std::ranges::find(periods, since) == periods.end()) {
            fail(rule, {"weakness.no_period", {{"indicator", indicator.key}, {"period", since}}});
        }
        const std::optional<Period> judged = periodOf(rule.period);
        const std::optional<Period> earlier = periodOf(rule.since);
        if (rule.kind == RuleKind::Fallen && judged && earlier && *earlier >= *judged) {
            fail(rule, {"weakness.since_not_before", {{"since", rule.since}, {"period", rule.period}}});
        }
        if (rule.kind == RuleKind::Fallen && since.empty()) {
            tell({"weakness.no_earlier_period", {{"period", rule.period}}}, indicator);
        }
        rule.since = std::move(since);
        applied.facts = factsFor(rule, indicator);
        applied.rule = std::move(rule);
        m_applied.push_back(std::move(applied));
    }

    /// A share is in percent: 0.85 or 850 were hardly meant.
    void tellTarget(const WeaknessRule& rule, const Indicator& indicator, const std::optional<double>& target) {
        const bool share = indicator.kind == IndicatorKind::Share && needsTarget(rule.kind) && target;
        if (share && (*target < 0 || *target > kPercent || (*target > 0 && *target <= 1))) {
            tell({"weakness.odd_target", {{"target", *target}}}, indicator);
        }
    }

    void tell(gis::Message message, const Indicator& indicator) {
        m_problems.warn(m_file, "weakness: " + indicator.key, std::move(message));
    }

    std::size_t factsFor(const WeaknessRule& rule, const Indicator& indicator) {
        for (std::size_t i = 0; i < m_facts.size(); ++i) {
            if (m_facts[i].indicator.key == indicator.key && m_keys[i] == rule.period + '|' + rule.since) {
                return i;
            }
        }
        m_facts.push_back(factsOf(m_study, indicator, rule.period, rule.since, m_neighbours));
        m_keys.push_back(rule.period + '|' + rule.since);
        return m_facts.size() - 1;
    }

    const Study& m_study;
    const WeaknessRules& m_asked;
    const UnitNeighbours& m_neighbours;
    const std::string& m_file;
    std::vector<IndicatorFacts>& m_facts;
    gis::Problems& m_problems;
    std::vector<std::string> m_keys;
    std::vector<AppliedRule> m_applied;
};

} // namespace

std::vector<AppliedRule> applyRules(const Study& study, const WeaknessRules& asked, const UnitNeighbours& neighbours,
                                    const std::string& file, std::vector<IndicatorFacts>& facts,
                                    gis::Problems& problems) {
    return RuleFiller(study, asked, neighbours, file, facts, problems).fill();
}

} // namespace diaban
