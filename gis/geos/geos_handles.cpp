// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/geos/geos_handles.h"

#include <new>

namespace gis::geos {

Context makeContext() {
    Context context(GEOS_init_r());
    if (!context) {
        throw std::bad_alloc();
    }
    return context;
}

} // namespace gis::geos
