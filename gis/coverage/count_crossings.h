// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"

#include <cstdint>
#include <span>

namespace gis {

/// Throws Error{BadInput "coverage.tangled"} where some arcs cross each other, or their boxes meet, so often that
/// cutting them there would take time and memory out of proportion: more than a million crossings and four a segment.
void requireFewCrossings(const Coverage& coverage, std::span<const std::uint32_t> arcs);

} // namespace gis
