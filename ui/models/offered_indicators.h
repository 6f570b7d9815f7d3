// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/new_indicator.h"

#include <vector>

namespace diaban::ui {

/// A column that can become an indicator as it stands, and which one that would be.
struct OfferedIndicator {
    IndicatorSource source;
    Indicator indicator;
};

/// The columns of a project without indicators that hold figures: shares that they state, and counts. Numberings, codes
/// and years are none.
[[nodiscard]] std::vector<OfferedIndicator> offeredIndicators(const Project& project, const LoadedProject& loaded);

} // namespace diaban::ui
