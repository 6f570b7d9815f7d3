// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/study.h"

#include <string>

namespace diaban {

/// From one period to a later one: the difference in the figure's unit, or as a percentage of the earlier figure.
enum class ChangeKind { Absolute, Relative };

/// The change of each unit; nothing where either figure is missing, for the worse of both reasons, and where a
/// percentage would be of zero.
[[nodiscard]] UnitValues changeBetween(const UnitValues& before, const UnitValues& now, ChangeKind kind);

} // namespace diaban
