// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/problems.h"

#include <vector>

namespace diaban {

/// Goes on after bad input, so that one reading of a project tells all that is wrong with it.
class GatheredFaults {
public:
    /// Does a step and keeps its gis::Error of bad input; what else it throws is not held up.
    template <typename Step> void attempt(const Step& step) {
        try {
            step();
        } catch (const gis::Error& fault) {
            if (fault.kind() != gis::ErrorKind::BadInput) {
                throw;
            }
            m_faults.push_back(fault);
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_faults.size(); }
    /// Throws the last fault and tells those before it as errors; does nothing where there was none.
    void raise(gis::Problems& problems) const {
        if (m_faults.empty()) {
            return;
        }
        for (std::size_t i = 0; i + 1 < m_faults.size(); ++i) {
            problems.add({gis::Severity::Error, m_faults[i].file(), m_faults[i].place(), m_faults[i].message()});
        }
        throw gis::Error(m_faults.back());
    }

private:
    std::vector<gis::Error> m_faults;
};

} // namespace diaban
