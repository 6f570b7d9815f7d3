// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace gis {

/// Adjusted p (q) by the step-up procedure of Benjamini & Hochberg (1995): the smallest false-discovery rate at which a
/// test would count as a find. Tests without a p are left out of the number of tests.
[[nodiscard]] std::vector<std::optional<double>> falseDiscoveryRates(std::span<const std::optional<double>> p);

} // namespace gis
