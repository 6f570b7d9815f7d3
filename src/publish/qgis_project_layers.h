// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/qgis_project.h"
#include "src/publish/xml_writer.h"

#include <vector>

namespace diaban {

/// The list of layers as people see it.
void writeQgisLayerTree(XmlWriter& xml, const std::vector<QgisProjectGroup>& groups);

/// The layers themselves, each with its style and metadata taken over as they are.
void writeQgisProjectLayers(XmlWriter& xml, const std::vector<QgisProjectGroup>& groups);

} // namespace diaban
