// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/project_weakness.h"

#include <nlohmann/json_fwd.hpp>

namespace diaban {

/// Weak areas as in files.md: units, weak, not_enough_data, items[] of key, name, rank, score, reasons[], lift[],
/// text{vi,en}; and not_sure, lists[] of units that are not sure or lack data, rules[].
[[nodiscard]] nlohmann::json weakJson(const WeakResult& result);

} // namespace diaban
