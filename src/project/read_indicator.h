// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"
#include "src/project/yaml_map.h"

namespace diaban {

/// An indicator as project files and the catalogue write it. Where its key is known and its kind is not another one,
/// what is not written is as known. Throws gis::Error{BadInput "project.*"} that names key and line.
[[nodiscard]] Indicator readIndicator(YamlMap map, const IndicatorCatalogue& known);

/// The `indicators` of a project file: known keys as plain texts, and mappings. Throws as readIndicator, and
/// "indicator.unknown" for a text that is no known key.
[[nodiscard]] std::vector<Indicator> readIndicators(YamlMap& top, const IndicatorCatalogue& known);

} // namespace diaban
