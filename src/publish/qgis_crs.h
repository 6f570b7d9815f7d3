// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/crs.h"
#include "src/publish/xml_writer.h"

namespace diaban {

/// A CRS as QGIS keeps it: its whole WKT, as a code alone is no CRS to QGIS, with the code where it has one. An unknown
/// one stays so.
void writeQgisCrs(XmlWriter& xml, const gis::Crs& crs);

} // namespace diaban
