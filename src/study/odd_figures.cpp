// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/odd_figures.h"

#include "src/message/number_format.h"

#include <cmath>

namespace diaban {

namespace {

/// Units with the same fault: all are counted, the first are named.
class OddUnits {
public:
    explicit OddUnits(const Study& study) : m_units(study.boundaries.units) {}

    /// `what`: the figures in question, such as "120/95".
    void add(std::size_t unit, const std::string& what) {
        constexpr std::int64_t kNamed = 5;
        if (++m_count <= kNamed) {
            m_list += (m_list.empty() ? "" : "; ") + m_units.describe(unit) + " (" + what + ')';
        } else if (m_count == kNamed + 1) {
            m_list += "; …";
        }
    }

    void warn(const char* id, const FigurePlace& place, gis::Problems& problems) const {
        if (m_count > 0) {
            problems.warn(place.file, place.place, {id, {{"count", m_count}, {"units", m_list}}});
        }
    }

private:
    const Units& m_units;
    std::int64_t m_count = 0;
    std::string m_list;
};

std::string digits(double value, Language language) {
    constexpr int kMostDecimals = 2;
    return formatShort(value, kMostDecimals, language);
}

} // namespace

void tellOddRatio(const Study& study, const Indicator& indicator, const Figure& numerator, const Figure& denominator,
                  const FigurePlace& place, gis::Problems& problems) {
    OddUnits above(study);
    OddUnits negative(study);
    OddUnits zero(study);
    const auto what = [&](double top, double bottom) {
        return digits(top, place.language) + '/' + digits(bottom, place.language);
    };
    for (std::size_t unit = 0; unit < numerator.values.size(); ++unit) {
        if (numerator.values.states[unit] != UnitState::Value || denominator.values.states[unit] != UnitState::Value) {
            continue;
        }
        const double top = numerator.values.values[unit];
        const double bottom = denominator.values.values[unit];
        if (top < 0 || bottom < 0) {
            negative.add(unit, what(top, bottom));
        } else if (bottom == 0 && top > 0) {
            zero.add(unit, what(top, bottom));
        } else if (indicator.kind == IndicatorKind::Share && top > bottom) {
            above.add(unit, what(top, bottom));
        }
    }
    negative.warn("indicator.negative_part", place, problems);
    zero.warn("indicator.zero_denominator", place, problems);
    above.warn("indicator.above_whole", place, problems);
}

void tellOtherwiseStated(const Study& study, const Figure& made, const UnitValues& stated, const FigurePlace& place,
                         gis::Problems& problems) {
    constexpr int kMostDecimals = 6;
    const double step = std::pow(10.0, -writtenDecimals(stated, kMostDecimals));
    OddUnits odd(study);
    OddUnits lost(study);
    for (std::size_t unit = 0; unit < stated.size(); ++unit) {
        if (stated.states[unit] == UnitState::Value && made.values.states[unit] != UnitState::Value) {
            lost.add(unit, digits(stated.values[unit], place.language));
        }
        const bool both = made.values.states[unit] == UnitState::Value && stated.states[unit] == UnitState::Value;
        if (both && std::abs(made.values.values[unit] - stated.values[unit]) >= step * (1 + 1e-9)) {
            odd.add(unit, digits(stated.values[unit], place.language) + " ≠ " +
                              digits(made.values.values[unit], place.language));
        }
    }
    odd.warn("indicator.otherwise_stated", place, problems);
    lost.warn("indicator.stated_alone", place, problems);
}

void tellOddShare(const Study& study, const Figure& share, const FigurePlace& place, gis::Problems& problems) {
    constexpr double kWhole = 100;
    OddUnits outside(study);
    bool anyBetween = false;
    bool allParts = !share.percent;
    for (std::size_t unit = 0; unit < share.values.size(); ++unit) {
        if (share.values.states[unit] != UnitState::Value) {
            continue;
        }
        const double value = share.values.values[unit];
        anyBetween = anyBetween || (value > 0 && value < 1);
        allParts = allParts && value >= 0 && value <= 1;
        if (value < 0 || value > kWhole) {
            outside.add(unit, digits(value, place.language));
        }
    }
    outside.warn("indicator.share_outside", place, problems);
    if (allParts && anyBetween) {
        problems.warn(place.file, place.place, {"indicator.share_of_one", {}});
    }
}

} // namespace diaban
