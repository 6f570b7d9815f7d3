// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/weakness/weak_words.h"

#include <span>
#include <string>

namespace diaban {

/// One sentence about one indicator of a unit, for reasons that share its facts: its value, what is wrong with it, and
/// with `context` how its neighbours stand and how it stood before where no rule said so. It ends with a full stop.
[[nodiscard]] std::string indicatorSentence(const WeakWords& words, std::size_t unit,
                                            std::span<const WeakReason* const> reasons, bool context,
                                            const Catalogue& catalogue);

/// The facts, as an index into WeakAreas::facts, that a verdict's interval is of: of weak_periods maybe an earlier one.
[[nodiscard]] std::size_t factsOfInterval(const AppliedRule& applied, const Verdict& verdict);

/// Why the unit is not sure by this reason, as a sentence.
[[nodiscard]] std::string notSureSentence(const WeakWords& words, std::size_t unit, const WeakReason& reason,
                                          const Catalogue& catalogue);

} // namespace diaban
