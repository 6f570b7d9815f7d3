// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"
#include "src/project/proposal.h"
#include "src/study/study.h"

namespace diaban {

/// Adds to a proposal the known indicators that can be made of the study's figures, and maps of a few of them: shares
/// and rates first; where there are counts alone, one of those by circles. The study gets the indicators too.
void proposeMaps(Study& study, const IndicatorCatalogue& known, Language language, Proposal& proposal);

} // namespace diaban
