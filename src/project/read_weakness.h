// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_map.h"
#include "src/project/yaml_value.h"
#include "src/study/composite_figure.h"
#include "src/weakness/weakness_rule.h"

namespace diaban {

/// `weakness:` of a project: a list of rules of which one is enough, or {rules, combine: any|all, at_least, period}.
/// Throws gis::Error{BadInput "project.*"} that names key and line.
[[nodiscard]] WeaknessRules readWeakness(YamlMap& top);
/// What readWeakness reads as these rules; empty where the project says nothing.
[[nodiscard]] YamlValue weaknessValue(const WeaknessRules& rules);

/// `index:` of a project: method, mean, missing, of, title, ... Throws as readWeakness.
[[nodiscard]] IndexSpec readIndex(YamlMap map);
/// What readIndex reads as this.
[[nodiscard]] YamlValue indexValue(const IndexSpec& spec);

} // namespace diaban
