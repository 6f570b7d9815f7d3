// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Which of some arcs cross another of them between the ends of segments, in the order of the arcs given.
/// Throws Error{BadInput "coverage.tangled"} where they cross, or their boxes meet, so often that cutting them there
/// would take time and memory out of proportion: more than a million crossings and four a segment.
[[nodiscard]] std::vector<bool> crossingArcs(const Coverage& coverage, std::span<const std::uint32_t> arcs);

} // namespace gis
