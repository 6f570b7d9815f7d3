// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/xml_writer.h"

namespace diaban {

/// Opens the tree of shapes of a slide, layout or master, with the group that each begins with. Its id is 1.
void openShapeTree(XmlWriter& xml);

} // namespace diaban
