// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"
#include "src/project/yaml_map.h"

namespace diaban {

/// One of the `maps` of a project file. Throws gis::Error{BadInput "project.*"} that names key and line.
[[nodiscard]] MapSpec readMapSpec(YamlMap map);

} // namespace diaban
