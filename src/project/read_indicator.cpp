// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_indicator.h"

namespace diaban {

Indicator readIndicator(YamlMap map) {
    Indicator indicator;
    indicator.key = map.requireText("key");
    indicator.name = map.localText("name");
    const std::string kind = map.text("kind", "count");
    if (const auto known = indicatorKindOf(kind)) {
        indicator.kind = *known;
    } else {
        map.fail("kind", {"project.unknown_word", {{"value", kind}, {"known", std::string("count, share, rate")}}});
    }
    const bool ratio = indicator.kind != IndicatorKind::Count;
    indicator.numerator = ratio ? map.requireText("numerator") : map.text("numerator", indicator.key);
    indicator.denominator = ratio ? map.requireText("denominator") : std::string{};
    indicator.per = map.number("per").value_or(1);
    if (!(indicator.per > 0)) {
        map.fail("per", {"project.not_positive", {{"value", indicator.per}}});
    }
    indicator.unit = map.localText("unit");
    if (indicator.unit.empty() && indicator.kind == IndicatorKind::Share) {
        indicator.unit = {"%", "%"};
    }
    constexpr int kMostDecimals = 9;
    indicator.decimals = map.whole("decimals", 0, kMostDecimals).value_or(-1);
    map.finish();
    return indicator;
}

} // namespace diaban
