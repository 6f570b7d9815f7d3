// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/class_choice.h"

#include <algorithm>
#include <array>
#include <limits>

namespace diaban {

namespace {

struct MethodName {
    std::string_view text;
    gis::ClassMethod method;
};

/// The first name of a method is the one that is shown.
constexpr std::array kNames{MethodName{"quantile", gis::ClassMethod::Quantile},
                            MethodName{"equal", gis::ClassMethod::EqualInterval},
                            MethodName{"equal-interval", gis::ClassMethod::EqualInterval},
                            MethodName{"natural", gis::ClassMethod::Natural},
                            MethodName{"jenks", gis::ClassMethod::Natural},
                            MethodName{"pretty", gis::ClassMethod::Pretty},
                            MethodName{"sd", gis::ClassMethod::StandardDeviation},
                            MethodName{"stddev", gis::ClassMethod::StandardDeviation},
                            MethodName{"headtail", gis::ClassMethod::HeadTail},
                            MethodName{"box", gis::ClassMethod::Box},
                            MethodName{"geometric", gis::ClassMethod::Geometric},
                            MethodName{"manual", gis::ClassMethod::Manual}};

} // namespace

std::optional<gis::ClassMethod> classMethodOf(std::string_view text) {
    const auto* found = std::find_if(kNames.begin(), kNames.end(), [&](const MethodName& n) { return n.text == text; });
    return found == kNames.end() ? std::nullopt : std::optional(found->method);
}

std::string_view nameOf(gis::ClassMethod method) {
    const auto* found =
        std::find_if(kNames.begin(), kNames.end(), [&](const MethodName& n) { return n.method == method; });
    return found == kNames.end() ? std::string_view{} : found->text;
}

std::vector<std::string> classMethodNames() {
    std::vector<std::string> names;
    for (const MethodName& name : kNames) {
        if (name.text == nameOf(name.method)) {
            names.emplace_back(name.text);
        }
    }
    return names;
}

namespace {

/// Where most units have the highest value, as where nearly all reach what can be reached, all limits are that value
/// and one class is left, which would hide the others. Natural breaks part them.
gis::ClassBreaks quantiles(std::span<const double> values, std::size_t classes) {
    gis::ClassBreaks breaks = gis::quantileBreaks(values, classes);
    const bool hides = classes > 1 && breaks.size() == 1 && breaks.limits.front() < breaks.limits.back();
    if (hides) {
        breaks = gis::naturalBreaks(values, classes);
        breaks.inPlaceOf = gis::ClassMethod::Quantile;
    }
    return breaks;
}

gis::ClassBreaks withoutZeroApart(const ClassChoice& choice, std::span<const double> values) {
    const auto classes = static_cast<std::size_t>(choice.number);
    switch (choice.method) {
    case gis::ClassMethod::Quantile:
        return quantiles(values, classes);
    case gis::ClassMethod::EqualInterval:
        return gis::equalIntervalBreaks(values, classes);
    case gis::ClassMethod::Manual:
        return gis::manualBreaks(values, choice.limits, true);
    case gis::ClassMethod::Natural:
        return gis::naturalBreaks(values, classes);
    case gis::ClassMethod::Pretty:
        return gis::prettyBreaks(values, classes);
    case gis::ClassMethod::StandardDeviation:
        return gis::standardDeviationBreaks(values);
    case gis::ClassMethod::HeadTail:
        return gis::headTailBreaks(values);
    case gis::ClassMethod::Box:
        return gis::boxBreaks(values);
    case gis::ClassMethod::Geometric:
        return gis::geometricBreaks(values, classes);
    }
    return {};
}

/// The breaks of what is above zero, with zero below them; nothing where they begin at or below zero.
std::optional<gis::ClassBreaks> zeroApart(const ClassChoice& choice, std::span<const double> values) {
    std::vector<double> above(values.begin(), values.end());
    std::ranges::replace(above, 0.0, std::numeric_limits<double>::quiet_NaN());
    gis::ClassBreaks breaks = withoutZeroApart(choice, above);
    if (breaks.size() == 0 || breaks.limits[1] <= 0) {
        return std::nullopt;
    }
    const auto zeros = static_cast<std::size_t>(std::ranges::count(values, 0.0));
    breaks.limits.front() = 0;
    breaks.limits.insert(breaks.limits.begin(), 0);
    breaks.counts.insert(breaks.counts.begin(), zeros);
    breaks.missing -= zeros;
    breaks.asked += 1;
    breaks.openLow = false;
    return breaks;
}

} // namespace

gis::ClassBreaks classBreaks(const ClassChoice& choice, std::span<const double> values) {
    const bool zeros = std::ranges::find(values, 0.0) != values.end();
    const bool below = std::ranges::any_of(values, [](double value) { return value < 0; });
    if (choice.zeroApart && zeros && !below) {
        if (auto breaks = zeroApart(choice, values)) {
            return *breaks;
        }
    }
    return withoutZeroApart(choice, values);
}

} // namespace diaban
