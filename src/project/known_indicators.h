// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"

namespace diaban {

/// The catalogue of data/indicators.yaml, a copy of which is inside the program; read once.
[[nodiscard]] const IndicatorCatalogue& knownIndicators();

} // namespace diaban
