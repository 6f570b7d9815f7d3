// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_value.h"

#include <string>
#include <string_view>

namespace diaban {

/// The text with the entries of its lists and mappings moved into the order that they have in `after`, each with its
/// comments; entries that only one of the two has stay where they are. `before`, what the text says, is put into the
/// same order.
[[nodiscard]] std::string reorderedYaml(std::string_view text, YamlValue& before, const YamlValue& after);

} // namespace diaban
