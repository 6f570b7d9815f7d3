// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/unit_title.h"
#include "src/publish/svg_ids.h"
#include "src/publish/xml_writer.h"

namespace diaban {

/// The shapes of a frame's units, each with an id and a title: name, value and class.
void addSvgUnits(const MapScene& scene, const Frame& frame, const UnitTitles& titles, SvgIds& ids, XmlWriter& xml);

/// The same in fewer bytes, for layers of many units: a group a class, which says once what its units share and has the
/// words of the class as its title; borders are outlines of the units instead of lines of their own.
void addSvgUnitsByClass(const MapScene& scene, const Frame& frame, const UnitTitles& titles, SvgIds& ids,
                        XmlWriter& xml);

} // namespace diaban
