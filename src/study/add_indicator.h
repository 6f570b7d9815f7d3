// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/study.h"

namespace diaban {

/// Adds an indicator to a study whose tables are read. A share or rate is made for every period in which both its
/// figures are there (figures without a period, such as areas, are there in all); a count or status is its numerator
/// under the indicator's name. A share or rate that a table states itself stands as stated where it cannot be made;
/// where it can, what is made counts, and units where the table says otherwise are told. Also told: units whose
/// numerator is larger than the denominator of a share, and denominators of zero below a numerator, stated shares that
/// are none, and an indicator that no figure gives. `file` is named in errors and warnings.
void addIndicator(Study& study, const Indicator& indicator, Language language, const std::string& file,
                  gis::Problems& problems);

} // namespace diaban
