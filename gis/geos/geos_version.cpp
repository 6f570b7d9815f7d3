// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/geos_version.h"

#include <geos_c.h>

#include <string_view>

namespace gis {

std::string geosVersion() {
    const std::string_view whole = GEOSversion(); // "3.11.1-CAPI-1.17.1"
    return std::string(whole.substr(0, whole.find('-')));
}

} // namespace gis
