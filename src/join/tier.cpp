// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/tier.h"

namespace diaban {

const char* nameOf(Tier tier) noexcept {
    switch (tier) {
    case Tier::Code:
        return "code";
    case Tier::Correction:
        return "correction";
    case Tier::Exact:
        return "exact";
    case Tier::CaseSpace:
        return "case_space";
    case Tier::Tone:
        return "tone";
    case Tier::UnitWord:
        return "unit_word";
    case Tier::NoDiacritics:
        return "no_diacritics";
    }
    return "";
}

} // namespace diaban
