// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/study/sources.h"
#include "src/table/table.h"

namespace diaban {

/// The source with the columns of this table that its catalogue knows by their headers (or in a long table, the
/// indicators that it knows by their texts), where it names none itself; statuses among them with their words. What was
/// recognised as what is told as a note, and that nothing was as a warning. Throws gis::Error{BadInput
/// "study.recognised_twice"} where two columns hold one figure.
[[nodiscard]] TableSource withRecognisedColumns(TableSource source, const Table& table, gis::Problems& problems);

} // namespace diaban
