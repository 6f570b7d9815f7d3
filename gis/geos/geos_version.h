// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace gis {

/// "3.11.1", of the GEOS that runs, which may be newer than the one built against.
[[nodiscard]] std::string geosVersion();

} // namespace gis
