// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace gis {

/// Puts the layers of one GeoPackage, which this program wrote and nobody else sees yet, into another such one: tables,
/// spatial indexes, triggers, CRSs. Counts the rows after it. Throws Error{CannotWrite}: "write.driver",
/// "write.no_space", "write.read_back" where rows are missing.
void appendGeoPackage(const std::string& path, const std::string& from);

} // namespace gis
