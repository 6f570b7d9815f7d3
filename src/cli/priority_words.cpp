// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/priority_words.h"

#include "gis/base/error.h"
#include "src/cluster/priority_range.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <vector>

namespace diaban {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

[[noreturn]] void refuse(const std::string& text, std::string_view part) {
    throw gis::Error(gis::ErrorKind::BadUsage, {}, "--priority",
                     {"usage.priority", {{"text", text}, {"part", std::string(part)}}});
}

double weightOf(std::string_view number, double most, const std::string& text, std::string_view part) {
    double weight = 0;
    const auto [end, fault] = std::from_chars(number.data(), number.data() + number.size(), weight);
    if (fault != std::errc{} || end != number.data() + number.size() || !(weight >= 0 && weight <= most)) {
        refuse(text, part);
    }
    return weight;
}

} // namespace

PriorityWeights priorityWeightsOf(const std::string& text) {
    PriorityWeights weights;
    if (text.empty()) {
        return weights;
    }
    std::vector<std::string_view> said;
    for (const std::string_view part : split(text, ',')) {
        const std::size_t equals = part.find('=');
        const std::string_view key = part.substr(0, equals);
        const std::vector<std::string_view> values =
            split(equals == std::string_view::npos ? std::string_view{} : part.substr(equals + 1), ':');
        const std::vector<double*> to =
            key == "length"     ? std::vector<double*>{&weights.length}
            : key == "weakness" ? std::vector<double*>{&weights.weakness}
            : key == "hamlet"   ? std::vector<double*>{&weights.hamlet}
            : key == "level"    ? std::vector<double*>{&weights.commune, &weights.district, &weights.province}
                                : std::vector<double*>{};
        if (to.empty() || values.size() != to.size() || std::ranges::find(said, key) != said.end()) {
            refuse(text, part);
        }
        said.push_back(key);
        for (std::size_t i = 0; i < to.size(); ++i) {
            *to[i] = weightOf(values[i], key == "length" ? kMostLengthExponent : kMostPriorityWeight, text, part);
            if (key == "level" && *to[i] == 0) { // a factor: no length nor weakness would count any more
                refuse(text, part);
            }
        }
    }
    return weights;
}

} // namespace diaban
