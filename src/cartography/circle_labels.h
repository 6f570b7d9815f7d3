// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/labelling.h"

namespace diaban {

/// Adds names to circles: inside one that holds its name, else close below, above or beside it, where nothing else
/// stands; over no other circle and no other name. Where few find no room, these stand outside the map with a line to
/// their circle; what finds none there either is left out, the last subjects first.
void addCircleLabels(MapScene& scene, const LabelSubjects& subjects, const PageMeasures& measures);

} // namespace diaban
