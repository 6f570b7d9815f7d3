// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/rules/source_tree.h"

namespace diaban::rules {

/// Words of the movement or of widgets in gis/, as whole words in any case; the parts of camelCase and snake_case
/// names are words too.
[[nodiscard]] Faults forbiddenWordFaults(const SourceTree& tree);

/// Notes to do something later, and lint that is silenced without naming its check.
[[nodiscard]] Faults looseEndFaults(const SourceTree& tree);

/// Files that do not begin with the two SPDX lines.
[[nodiscard]] Faults licenceFaults(const SourceTree& tree);

} // namespace diaban::rules
