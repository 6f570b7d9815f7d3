// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/proj_version.h"

#include <proj.h>

namespace gis {

std::string projVersion() {
    return proj_info().version;
}

} // namespace gis
