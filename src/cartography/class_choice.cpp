// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/class_choice.h"

namespace diaban {

std::optional<gis::ClassMethod> classMethodOf(std::string_view text) {
    if (text == "quantile") {
        return gis::ClassMethod::Quantile;
    }
    if (text == "equal" || text == "equal-interval") {
        return gis::ClassMethod::EqualInterval;
    }
    if (text == "manual") {
        return gis::ClassMethod::Manual;
    }
    return std::nullopt;
}

std::string_view nameOf(gis::ClassMethod method) {
    switch (method) {
    case gis::ClassMethod::Quantile:
        return "quantile";
    case gis::ClassMethod::EqualInterval:
        return "equal";
    case gis::ClassMethod::Manual:
        return "manual";
    }
    return {};
}

gis::ClassBreaks classBreaks(const ClassChoice& choice, std::span<const double> values) {
    const auto classes = static_cast<std::size_t>(choice.number);
    switch (choice.method) {
    case gis::ClassMethod::Quantile:
        return gis::quantileBreaks(values, classes);
    case gis::ClassMethod::EqualInterval:
        return gis::equalIntervalBreaks(values, classes);
    case gis::ClassMethod::Manual:
        return gis::manualBreaks(values, choice.limits, true);
    }
    return {};
}

} // namespace diaban
