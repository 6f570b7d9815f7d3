// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/labelling.h"

namespace diaban {

/// Adds names to circles: on one that holds its name, else close below, above or beside it, where nothing else stands:
/// over no other circle and no other name, and no nearer to another circle than to its own. The first subjects choose
/// first; names move a little so that others find room. Those that still find none, the first of them, stand away from
/// their circle with a line to it, off the land where they can; the last subjects are left out.
void addCircleLabels(MapScene& scene, const LabelSubjects& subjects, const PageMeasures& measures);

} // namespace diaban
