// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/class_breaks.h"

#include <span>

namespace diaban {

/// As many decimals as the limits need to be told apart (legendDecimals), and more where a value would otherwise stand
/// on the other side of a limit as it is written: a legend that says "5 – 9" never leaves out a 9.
[[nodiscard]] int tellingDecimals(const gis::ClassBreaks& breaks, std::span<const double> values);

} // namespace diaban
