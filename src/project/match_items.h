// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_value.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace diaban {

/// Which item of a list was which before: for each item of `after` the number of the item of `before` that it was made
/// from, nothing for a new one. Equal items first, then those of the same name (key, path), then those that share half
/// of their entries; texts and numbers by their place.
[[nodiscard]] std::vector<std::optional<std::size_t>> matchItems(const std::vector<YamlValue>& before,
                                                                 const std::vector<YamlValue>& after);

} // namespace diaban
