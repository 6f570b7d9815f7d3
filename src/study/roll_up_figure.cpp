// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/roll_up_figure.h"

namespace diaban {

std::optional<RolledUp> rollUp(const Study& study, const Figure& figure, const UnitGroups& groups) {
    switch (figure.addsUp) {
    case AddsUp::Sum:
        return rollUpSum(figure.values, groups);
    case AddsUp::Statuses:
        return rollUpStatus(figure.values, groups);
    case AddsUp::Parts: {
        const Indicator* indicator = study.indicatorOf(figure.key);
        const Figure* numerator = indicator == nullptr ? nullptr : study.find(indicator->numerator, figure.period);
        const Figure* denominator = indicator == nullptr ? nullptr : study.find(indicator->denominator, figure.period);
        if (numerator == nullptr || denominator == nullptr) {
            return std::nullopt;
        }
        return rollUpRatio(*indicator, numerator->values, denominator->values, groups);
    }
    case AddsUp::Nothing:
        break;
    }
    return std::nullopt;
}

} // namespace diaban
