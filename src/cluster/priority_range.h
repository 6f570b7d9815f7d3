// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diaban {

/// How large a weight of PriorityWeights may be.
inline constexpr double kMostPriorityWeight = 1000;
/// The largest exponent of length: far above it priorities would leave the range of numbers.
inline constexpr double kMostLengthExponent = 10;

} // namespace diaban
