// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"

#include <yaml-cpp/yaml.h>

#include <string>

namespace diaban {

/// The one document of a YAML file, after checks of size, depth, aliases and UTF-8. Throws gis::Error{BadInput
/// "project.*"} with the line.
[[nodiscard]] YAML::Node loadYaml(const std::string& file, const gis::Limits& limits);

/// The same of a text that stands, or will stand, in `file`.
[[nodiscard]] YAML::Node parseYaml(const std::string& file, std::string content, const gis::Limits& limits);

} // namespace diaban
