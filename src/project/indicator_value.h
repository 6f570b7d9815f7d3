// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"
#include "src/project/yaml_value.h"

namespace diaban {

/// One of the `indicators` as a project file writes it: its key alone where it is that of the catalogue, else a mapping
/// whose entries that the catalogue says too are `usual`.
[[nodiscard]] YamlValue indicatorValue(const Indicator& indicator, const IndicatorCatalogue& known);

} // namespace diaban
