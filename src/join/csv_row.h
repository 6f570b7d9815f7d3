// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/csv_row.h"

namespace diaban {

using gis::csvCell;
using gis::csvRow;

} // namespace diaban
