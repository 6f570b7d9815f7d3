// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator.h"
#include "src/project/yaml_map.h"

namespace diaban {

/// One of the `indicators` of a project file. Throws gis::Error{BadInput "project.*"} that names key and line.
[[nodiscard]] Indicator readIndicator(YamlMap map);

} // namespace diaban
