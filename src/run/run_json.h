// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/run.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace diaban {

/// A map's field, method, classes, breaks[], closure, counts[], no_data, not_matched, suppressed, as in files.md, and
/// its legend[] of text, fill, hatch, count.
[[nodiscard]] nlohmann::json mapJson(const MapResult& map);

/// A run's project, units, repaired, joins[], maps[], written[] and, where clusters were laid
/// over its borders, borders{} as the verb of that name has it.
[[nodiscard]] nlohmann::json runJson(const RunResult& run);

} // namespace diaban
