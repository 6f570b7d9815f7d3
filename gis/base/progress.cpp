// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/progress.h"

#include "gis/base/error.h"

namespace gis {

void Progress::at(const std::string& stage, std::int64_t done, std::int64_t total) const {
    if (m_stop.stop_requested()) {
        throw Error(ErrorKind::Stopped, {}, {}, {"job.stopped", {}});
    }
    if (m_report) {
        m_report(stage, done, total);
    }
}

} // namespace gis
