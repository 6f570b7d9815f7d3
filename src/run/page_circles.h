// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/publish/page_content.h"

#include <optional>
#include <span>

namespace diaban {

/// The circles of a page's view, sized as makeMapScene sizes those of a map; nothing for a request without circles.
/// `areas`: of the units, square metres. Throws gis::Error{BadInput "circles.negative"}.
[[nodiscard]] std::optional<PageCircles> pageCircles(const MapRequest& vi, const MapRequest& en,
                                                     const PageShapes& shapes, std::span<const double> areas);

} // namespace diaban
