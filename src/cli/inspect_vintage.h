// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/cli/session.h"
#include "src/table/table.h"

namespace diaban {

/// Adds "vintage" to what is said of a layer or a table: the list of units that its codes and names are of, null where
/// they do not tell; and a line where they do.
void addVintage(const gis::Layer& layer, const Session& session, VerbResult& result);
void addVintage(const Table& table, const Session& session, VerbResult& result);

} // namespace diaban
