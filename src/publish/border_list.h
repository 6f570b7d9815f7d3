// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/publish/list_sheet.h"

namespace diaban {

/// All borders as a list, the outer ones too: the rows of a layer of borders (borderLayer, with addCoverage), which
/// must outlive it: codes and names, what lies beyond an outer border, length, what of it only the tolerance finds,
/// level and, with clusters, how many and which cover it and what changed.
[[nodiscard]] ListSheet borderList(const gis::Layer& borders, std::vector<std::string> notes,
                                   const Catalogue& catalogue);

} // namespace diaban
