// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/qgis_page.h"
#include "src/publish/xml_writer.h"

namespace diaban {

/// A print layout of QGIS with that page: maps that keep their layers, words, legend, scale bars, north arrow. The ids
/// of its items come from its name.
void writeQgisLayout(XmlWriter& xml, const QgisPage& page);

} // namespace diaban
