// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_map.h"
#include "src/study/sources.h"

namespace diaban {

/// The `boundaries` of a project file. Throws gis::Error{BadInput "project.*"} that names key and line.
[[nodiscard]] BoundariesSource readBoundariesSource(YamlMap map);

/// `neighbours` of a project file: path, layer, key, name, only. Throws the same.
[[nodiscard]] BoundariesSource readNeighboursSource(YamlMap map);

} // namespace diaban
