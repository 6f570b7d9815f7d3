// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/roll_up.h"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <unordered_map>

namespace diaban {

namespace {

constexpr double kPercent = 100;

void requireSameUnits(const UnitValues& values, const UnitGroups& groups) {
    if (values.size() != groups.groupOf.size()) {
        throw std::invalid_argument("figures and groups of different units");
    }
}

/// Sums of groups, in more digits than their members have, so that the order of these does not show.
class Sums {
public:
    explicit Sums(std::size_t groups) : m_sums(groups) {}

    void add(std::uint32_t group, double value) { m_sums[group] += value; }
    [[nodiscard]] std::vector<double> totals() const {
        std::vector<double> totals(m_sums.size());
        std::ranges::transform(m_sums, totals.begin(), [](long double sum) { return static_cast<double>(sum); });
        return totals;
    }

private:
    std::vector<long double> m_sums;
};

/// The reason that all members of each group share for having no figure, else NoData.
std::vector<UnitState> reasons(const std::vector<UnitState>& states, const UnitGroups& groups) {
    std::vector<UnitState> reason(groups.size(), UnitState::Value); // none seen yet
    for (std::size_t unit = 0; unit < states.size(); ++unit) {
        UnitState& known = reason[groups.groupOf[unit]];
        if (known == UnitState::Value) {
            known = states[unit];
        } else if (known != states[unit]) {
            known = UnitState::NoData;
        }
    }
    for (UnitState& state : reason) {
        state = state == UnitState::Value ? UnitState::NoData : state;
    }
    return reason;
}

/// Figures of the groups that have members to show for it; the others have their reason.
void fill(RolledUp& result, const std::vector<UnitState>& reason, const std::vector<double>& values) {
    result.values = unitsWithout(reason.size(), UnitState::NoData);
    for (std::size_t group = 0; group < reason.size(); ++group) {
        if (result.used[group] > 0) {
            result.values.set(group, values[group]);
        } else {
            result.values.states[group] = reason[group];
        }
    }
}

} // namespace

UnitGroups groupsOf(const std::vector<std::string>& parents) {
    UnitGroups groups;
    std::unordered_map<std::string_view, std::uint32_t> known;
    groups.groupOf.reserve(parents.size());
    for (const std::string& parent : parents) {
        const auto [found, isNew] = known.try_emplace(parent, static_cast<std::uint32_t>(groups.names.size()));
        if (isNew) {
            groups.names.push_back(parent);
            groups.members.push_back(0);
        }
        groups.groupOf.push_back(found->second);
        ++groups.members[found->second];
    }
    return groups;
}

UnitGroups oneGroup(std::size_t units, std::string name) {
    return {std::vector<std::uint32_t>(units, 0), {std::move(name)}, {static_cast<std::uint32_t>(units)}};
}

RolledUp rollUpSum(const UnitValues& values, const UnitGroups& groups) {
    requireSameUnits(values, groups);
    RolledUp result;
    result.used.resize(groups.size());
    Sums sums(groups.size());
    for (std::size_t unit = 0; unit < values.size(); ++unit) {
        if (values.states[unit] == UnitState::Value) {
            sums.add(groups.groupOf[unit], values.values[unit]);
            ++result.used[groups.groupOf[unit]];
        }
    }
    fill(result, reasons(values.states, groups), sums.totals());
    return result;
}

RolledUp rollUpRatio(const Indicator& indicator, const UnitValues& numerator, const UnitValues& denominator,
                     const UnitGroups& groups) {
    requireSameUnits(numerator, groups);
    requireSameUnits(denominator, groups);
    RolledUp result;
    result.used.resize(groups.size());
    Sums above(groups.size());
    Sums below(groups.size());
    std::vector<UnitState> states(numerator.size());
    for (std::size_t unit = 0; unit < numerator.size(); ++unit) {
        states[unit] = std::max(numerator.states[unit], denominator.states[unit]);
        const double top = numerator.values[unit];
        const double bottom = denominator.values[unit];
        if (states[unit] == UnitState::Value && (bottom > 0 || (bottom == 0 && top == 0))) {
            above.add(groups.groupOf[unit], top);
            below.add(groups.groupOf[unit], bottom);
            ++result.used[groups.groupOf[unit]];
        }
    }
    result.numerators = above.totals();
    result.denominators = below.totals();
    std::vector<double> ratios(groups.size());
    for (std::size_t group = 0; group < groups.size(); ++group) {
        ratios[group] = result.numerators[group] / result.denominators[group] * indicator.factor();
    }
    fill(result, reasons(states, groups), ratios);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (!(result.denominators[group] > 0)) { // nothing of nothing
            result.values.values[group] = std::numeric_limits<double>::quiet_NaN();
            result.values.states[group] = std::max(result.values.states[group], UnitState::NoData);
        }
    }
    return result;
}

RolledUp rollUpStatus(const UnitValues& values, const UnitGroups& groups) {
    RolledUp result = rollUpSum(values, groups);
    result.numerators = result.values.values;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        result.denominators.push_back(result.used[group]);
        if (result.used[group] > 0) {
            result.values.values[group] = result.numerators[group] / result.denominators[group] * kPercent;
        } else {
            result.numerators[group] = 0;
        }
    }
    return result;
}

} // namespace diaban
