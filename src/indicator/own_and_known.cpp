// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/own_and_known.h"

#include <algorithm>
#include <set>

namespace diaban {

IndicatorCatalogue ownAndKnown(const std::vector<Indicator>& own, const IndicatorCatalogue& known) {
    std::vector<Indicator> all = own;
    std::set<std::string> taken;
    for (const Indicator& indicator : own) {
        for (const std::string& header : indicator.headers) {
            taken.insert(recognitionKey(header));
        }
    }
    for (Indicator indicator : known.entries()) {
        if (std::ranges::find(own, indicator.key, &Indicator::key) != own.end()) {
            continue;
        }
        std::erase_if(indicator.headers,
                      [&taken](const auto& header) { return taken.contains(recognitionKey(header)); });
        all.push_back(std::move(indicator));
    }
    return IndicatorCatalogue(std::move(all));
}

} // namespace diaban
