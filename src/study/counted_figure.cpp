// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/counted_figure.h"

#include "src/indicator/indicator.h"

#include <algorithm>

namespace diaban {

bool isCounted(const Figure& figure) {
    return figure.addsUp == AddsUp::Sum && !figure.percent && figure.key != Indicator::kAreaKey &&
           std::ranges::none_of(figure.values.values, [](double value) { return value < 0; });
}

} // namespace diaban
