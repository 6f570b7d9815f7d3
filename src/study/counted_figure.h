// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/study.h"

namespace diaban {

/// Whether a figure says how many there are (people, cases): it adds up, is no share and no area, and is nowhere below
/// zero. Such figures belong in circles: shades would show how large the units are.
[[nodiscard]] bool isCounted(const Figure& figure);

} // namespace diaban
