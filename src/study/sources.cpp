// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/sources.h"

namespace diaban {

std::vector<std::string> TableSource::paths() const {
    if (files.empty()) {
        return {path};
    }
    std::vector<std::string> all;
    for (const auto& file : files) {
        all.push_back(file.first);
    }
    return all;
}

Adds addsOf(const Indicator& indicator) {
    return indicator.isRatio() ? Adds::Ratio : indicator.kind == IndicatorKind::Status ? Adds::Status : Adds::Yes;
}

} // namespace diaban
