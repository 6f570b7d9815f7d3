// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"

#include <string>

namespace gis {

/// readBack of a GeoPackage, straight from SQLite: the catalogue's entry, each value, each vertex and the index. Throws
/// Error{CannotWrite "write.read_back", "write.unreadable"}.
void readBackGeoPackage(const std::string& path, const Layer& layer);

} // namespace gis
