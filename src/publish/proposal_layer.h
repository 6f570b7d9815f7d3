// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/publish/proposal_list.h"
#include "src/study/boundaries.h"

namespace diaban {

/// The ground of each proposed cluster as a layer, best first: number, extends, units (codes), unit_names, added,
/// gaps (their ranks), length_m, priority, priority_share (0 to 1), reason_vi, reason_en. Throws
/// gis::Error{BadInput "coverage.tangled"}.
[[nodiscard]] gis::Layer proposalLayer(const Boundaries& boundaries, const ProposalParts& parts);

} // namespace diaban
