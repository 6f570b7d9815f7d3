// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/roll_up.h"
#include "src/study/study.h"

#include <optional>

namespace diaban {

/// A figure of a study rolled up to groups of its units, as its addsUp says; nothing for one that adds up to nothing.
[[nodiscard]] std::optional<RolledUp> rollUp(const Study& study, const Figure& figure, const UnitGroups& groups);

} // namespace diaban
