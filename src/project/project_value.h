// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"
#include "src/project/yaml_value.h"

namespace diaban {

/// A project as its file writes it, key by key; what a reader makes of that is the same project again. Two projects say
/// the same where these values are equal; places and lines of the file do not count. Outputs are left out where they
/// are those that a project without any gets.
[[nodiscard]] YamlValue projectValue(const Project& project);

/// One of the `outputs` as a project file writes it.
[[nodiscard]] YamlValue outputValue(const OutputSpec& output);

} // namespace diaban
