// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/study/study.h"

#include <string>
#include <vector>

namespace diaban {

/// Passes on what was told of one period after another: each with its period behind the place, and a note that says the
/// same of several once.
class PeriodTeller {
public:
    explicit PeriodTeller(gis::Problems& problems) : m_problems(problems) {}

    void tell(const gis::Problems& told, const std::string& period);

private:
    gis::Problems& m_problems;
    std::vector<gis::Problem> m_notes;
};

/// Warns of figures that one table gives without a period and another with one ("study.undated"): what is derived from
/// them is of the dated ones alone.
void tellUndated(const Study& study, const std::string& file, gis::Problems& problems);

} // namespace diaban
