// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_words.h"

#include "src/message/number_format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace diaban {

namespace {

/// The width of the narrower class beside limit i, leaving out classes of one value.
double roomAround(const std::vector<double>& limits, std::size_t i) {
    double room = std::numeric_limits<double>::infinity();
    for (std::size_t k = i == 0 ? 0 : i - 1; k <= i && k + 1 < limits.size(); ++k) {
        if (limits[k + 1] > limits[k]) {
            room = std::min(room, limits[k + 1] - limits[k]);
        }
    }
    return room;
}

std::string rangeId(const gis::ClassBreaks& breaks, std::size_t i) {
    const bool last = i + 1 == breaks.size();
    const bool one = breaks.limits[i] == breaks.limits[i + 1] && !(i == 0 && breaks.openLow);
    if (breaks.closure == gis::Closure::Right) {
        return one ? "map.range.one" : i > 0 ? "map.range.over" : "map.range.from_to";
    }
    if (one && !last) {
        return "map.range.one";
    }
    if (i == 1 && !breaks.openLow && breaks.limits[0] == breaks.limits[1] && !last) {
        return "legend.range.over_under";
    }
    if (last && breaks.openHigh) {
        return "map.range.at_least";
    }
    if (i == 0 && breaks.openLow) {
        return "map.range.under";
    }
    return one ? "map.range.one" : last ? "map.range.from_to" : "map.range.from_under";
}

/// True where the lowest class is zeros alone, and others follow.
bool zerosAlone(const gis::ClassBreaks& breaks) {
    return breaks.size() > 1 && breaks.limits[0] == 0 && breaks.limits[1] == 0;
}

const char* methodId(const gis::ClassBreaks& breaks) {
    switch (breaks.method) {
    case gis::ClassMethod::Quantile:
        return hasNearlyEqualCounts(breaks) ? "map.method.quantile" : "map.method.quantile_uneven";
    case gis::ClassMethod::EqualInterval:
        return "map.method.equal";
    case gis::ClassMethod::Manual:
        return "map.method.manual";
    case gis::ClassMethod::Natural:
        return breaks.inPlaceOf ? "map.method.natural_for_quantile" : "map.method.natural";
    case gis::ClassMethod::Pretty:
        return "map.method.pretty";
    case gis::ClassMethod::StandardDeviation:
        return "map.method.sd";
    case gis::ClassMethod::HeadTail:
        return "map.method.headtail";
    case gis::ClassMethod::Box:
        return "map.method.box";
    case gis::ClassMethod::Geometric:
        return "map.method.geometric";
    }
    return "";
}

} // namespace

bool hasNearlyEqualCounts(const gis::ClassBreaks& breaks) {
    const auto first = breaks.counts.begin() + (zerosAlone(breaks) && !breaks.counts.empty() ? 1 : 0);
    if (first == breaks.counts.end()) {
        return true;
    }
    const auto [least, most] = std::minmax_element(first, breaks.counts.end());
    return *most <= 2 * *least;
}

bool hasFewerClasses(const gis::ClassBreaks& breaks) {
    const bool ofNumber = breaks.method == gis::ClassMethod::Quantile ||
                          breaks.method == gis::ClassMethod::EqualInterval ||
                          breaks.method == gis::ClassMethod::Natural || breaks.method == gis::ClassMethod::Geometric;
    return ofNumber && breaks.size() > 0 && breaks.size() < breaks.asked;
}

double nearestMultiple(double value, double power) noexcept {
    constexpr double kWhole = 9007199254740992; // 2^53: from here on every number is whole
    const double scaled = value * power;
    return std::fabs(scaled) < kWhole ? std::round(scaled) / power : value;
}

double multipleFrom(double value, double power) noexcept {
    if (nearestMultiple(value, power) == value) {
        return value;
    }
    const double step = std::ceil(value * power);
    return (step - 1) / power >= value ? (step - 1) / power : step / power >= value ? step / power : (step + 1) / power;
}

double multipleUpTo(double value, double power) noexcept {
    return -multipleFrom(-value, power);
}

int legendDecimals(const gis::ClassBreaks& breaks) {
    constexpr int kMost = 9;
    for (int decimals = 0; decimals < kMost; ++decimals) {
        const double power = std::pow(10, decimals);
        bool enough = true;
        for (std::size_t i = 0; i < breaks.limits.size(); ++i) {
            const double limit = breaks.limits[i];
            const double written = nearestMultiple(limit, power);
            const double room = roomAround(breaks.limits, i);
            // A column of one value has no room to compare with: its own digits decide.
            const double allowed = std::isfinite(room) ? room / 8 : std::fabs(limit) / 1000;
            const bool same =
                i > 0 && limit > breaks.limits[i - 1] && written <= nearestMultiple(breaks.limits[i - 1], power);
            enough = enough && !same && std::fabs(written - limit) <= allowed;
        }
        if (enough) {
            return decimals;
        }
    }
    return kMost;
}

std::string extremeWords(double value, int least, int most, Language language) {
    constexpr int kMost = 3; ///< decimals, where fewer would leave a zero
    const auto rounded = [](double number, int digits) { return nearestMultiple(number, std::pow(10, digits)); };
    int digits = std::max(least, most);
    while (digits < kMost && value != 0 && rounded(value, digits) == 0) {
        ++digits;
    }
    const double shown = rounded(value, digits);
    int needed = least;
    while (needed < digits && rounded(shown, needed) != shown) {
        ++needed;
    }
    return formatNumber(shown, needed, language);
}

std::string percentWords(const MapRequest& request, Language language) {
    if (!request.texts.legendTitle.ends_with("(%)")) {
        return {};
    }
    return language == Language::Vi ? " %" : "%";
}

std::vector<std::string> rangeWords(const gis::ClassBreaks& breaks, int decimals, const Catalogue& catalogue,
                                    const std::string& percent, int endDecimals) {
    const int digits = decimals >= 0 ? decimals : legendDecimals(breaks);
    const Language language = catalogue.language();
    const auto limitWords = [&](std::size_t limit, int least) {
        const bool end = limit == 0 || limit + 1 == breaks.limits.size();
        return end ? extremeWords(breaks.limits[limit], least, endDecimals, language)
                   : formatNumber(breaks.limits[limit], least, language);
    };
    std::vector<std::string> words;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const std::string id = rangeId(breaks, i);
        const bool lowIsLast = id == "map.range.one" || id == "map.range.at_least";
        const bool zeroAlone = breaks.limits[i] == 0 && breaks.limits[i + 1] == 0;
        const std::string low = limitWords(i, zeroAlone ? 0 : digits);
        const std::string high = limitWords(i + 1, digits) + percent;
        words.push_back(catalogue.text({id, {{"low", lowIsLast ? low + percent : low}, {"high", high}}}));
    }
    return words;
}

std::string methodWords(const MapRequest& request, const Catalogue& catalogue) {
    if (request.given.any()) {
        return request.given.method;
    }
    std::string words =
        request.classWords.empty() ? methodWords(request.breaks, catalogue, request.limitsMethod) : std::string{};
    if (request.kind == MapKind::Circles || request.kind == MapKind::Both) {
        words += words.empty() ? "" : " ";
        words += catalogue.text(request.circled.empty() ? "circles.area" : "circles.area_shared");
    }
    return words;
}

std::string methodWords(const gis::ClassBreaks& breaks, const Catalogue& catalogue, const std::string& workedOut) {
    if (breaks.size() == 0) {
        return {};
    }
    const bool zeros = zerosAlone(breaks) && workedOut.empty();
    const auto classes = static_cast<std::int64_t>(breaks.size()) - (zeros ? 1 : 0);
    std::string method = workedOut.empty() ? catalogue.text({methodId(breaks), {{"classes", classes}}}) : workedOut;
    if (zeros) {
        method = catalogue.text({"map.method.zeros", {{"method", method}}});
    }
    if (workedOut.empty() && hasFewerClasses(breaks)) {
        method = catalogue.text(
            {"map.method.fewer", {{"method", method}, {"asked", static_cast<std::int64_t>(breaks.asked)}}});
    }
    const char* closure = breaks.closure == gis::Closure::Right ? "map.closure.right" : "map.closure.left";
    return catalogue.text({"map.method", {{"method", method}, {"closure", catalogue.text(closure)}}});
}

std::string countWords(const std::vector<UnitState>& states, const Catalogue& catalogue) {
    static constexpr std::array kParts{std::pair{UnitState::Value, "map.count.value"},
                                       std::pair{UnitState::NoData, "map.count.no_data"},
                                       std::pair{UnitState::NotMatched, "map.count.not_matched"},
                                       std::pair{UnitState::Suppressed, "map.count.suppressed"}};
    std::string parts;
    for (const auto& [state, id] : kParts) {
        const auto count = std::count(states.begin(), states.end(), state);
        if (count > 0) {
            parts += (parts.empty() ? "" : ", ") + catalogue.text({id, {{"count", std::int64_t{count}}}});
        }
    }
    return catalogue.text({"map.count", {{"units", static_cast<std::int64_t>(states.size())}, {"parts", parts}}});
}

} // namespace diaban
