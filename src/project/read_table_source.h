// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_map.h"
#include "src/study/sources.h"

namespace diaban {

/// One of the `tables` of a project file. Throws gis::Error{BadInput "project.*"} that names key and line.
[[nodiscard]] TableSource readTableSource(YamlMap map);

} // namespace diaban
