// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/offered_indicators.h"

#include "src/project/known_indicators.h"
#include "src/project/stated_shares.h"
#include "src/table/additive_words.h"

namespace diaban::ui {

namespace {

/// As the catalogue knows it, else by what the header says.
Indicator indicatorOf(const IndicatorSource& source) {
    const Indicator* known = knownIndicators().find(source.figure);
    if (known != nullptr) {
        return *known;
    }
    if (saysPercent(source.title)) {
        return statedShare(source.figure, source.title);
    }
    Indicator count;
    count.key = count.numerator = source.figure;
    count.name = {source.title, source.title};
    return count;
}

} // namespace

std::vector<OfferedIndicator> offeredIndicators(const Project& project, const LoadedProject& loaded) {
    std::vector<OfferedIndicator> offered;
    if (!project.indicators.empty()) {
        return offered;
    }
    for (const IndicatorSource& source : indicatorSources(project, loaded)) {
        if (!saysLabel(source.title)) {
            offered.push_back({source, indicatorOf(source)});
        }
    }
    return offered;
}

} // namespace diaban::ui
