// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/group_rings.h"

#include <optional>
#include <vector>

namespace gis {

/// The parts of a group made of its rings: of each part the shell and then its holes, the largest first.
using GroupParts = std::vector<std::vector<GroupRing>>;

/// Where each face has one shell and none lies within another, faces are the parts. Nothing otherwise: members overlap.
[[nodiscard]] std::optional<GroupParts> partsByFace(std::vector<GroupRing>& rings);

/// True where the rings of each face are a shell with its holes, and faces lie outside of each other: as they should,
/// of rings that do not cross each other.
[[nodiscard]] bool arePolygons(std::vector<GroupRing>& rings);

/// The parts where members may overlap, but no ring crosses another: of all rings those that part what is covered from
/// what is not; what is covered twice lies between rings that go. Nothing where rings wind otherwise.
[[nodiscard]] std::optional<GroupParts> partsByWinding(std::vector<GroupRing> rings);

} // namespace gis
