// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/stated_shares.h"

#include "gis/base/text.h"
#include "src/project/period_evidence.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <set>

namespace diaban {

namespace {

constexpr double kWhole = 100;

/// "Tỷ lệ hộ đạt ANTT (%)" -> "Tỷ lệ hộ đạt ANTT".
std::string withoutPercent(std::string name) {
    for (std::size_t at = name.find('%'); at != std::string::npos; at = name.find('%')) {
        const bool bracketed = at > 0 && at + 1 < name.size() && name[at - 1] == '(' && name[at + 1] == ')';
        name.erase(bracketed ? at - 1 : at, bracketed ? 3 : 1);
    }
    return gis::squeezeSpace(name);
}

bool isShare(const Figure& figure) {
    const UnitValues& values = figure.values;
    if (figure.addsUp != AddsUp::Nothing || !(figure.percent || saysPercent(figure.title))) {
        return false;
    }
    for (std::size_t unit = 0; unit < values.values.size(); ++unit) {
        const double value = values.values[unit];
        if (values.states[unit] == UnitState::Value && (value < 0 || value > kWhole)) {
            return false;
        }
    }
    return values.count(UnitState::Value) > 0;
}

} // namespace

bool saysPercent(std::string_view header) {
    constexpr std::array<std::string_view, 5> kWords{"tyle", "tile", "phantram", "percent", "share"};
    const std::string plain = plainKey(header);
    return header.find('%') != std::string_view::npos ||
           std::ranges::any_of(kWords, [&](std::string_view word) { return plain.starts_with(word); });
}

Indicator statedShare(const std::string& key, const std::string& header) {
    const auto period = periodIn(header);
    const std::string title = period && !period->rest.empty() ? period->rest : header;
    const std::string name = withoutPercent(title);
    Indicator share;
    share.key = key;
    share.kind = IndicatorKind::Share;
    share.name = name.empty() ? LocalText{title, title} : LocalText{name, name};
    share.unit = {"%", "%"};
    return share;
}

std::vector<Indicator> statedShares(const Study& study, const IndicatorCatalogue& known) {
    std::vector<Indicator> shares;
    std::set<std::string> looked;
    for (const Figure& figure : study.figures) {
        if (known.find(figure.key) != nullptr || !looked.insert(figure.key).second) {
            continue;
        }
        const bool always = std::ranges::all_of(
            study.figures, [&](const Figure& other) { return other.key != figure.key || isShare(other); });
        if (always) {
            shares.push_back(statedShare(figure.key, figure.title));
        }
    }
    return shares;
}

} // namespace diaban
