// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/study/study.h"
#include "src/weakness/figure_words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// How the units of a study stand by one figure: what a briefing says of it.
struct FigureStanding {
    const Figure* figure = nullptr;
    Indicator indicator; ///< made up for a figure that none describes
    int decimals = 0;    ///< to write its values with
    std::size_t withValue = 0, missing = 0;
    std::optional<double> whole;       ///< of all units together
    std::size_t missed = 0;            ///< units that miss the target, or do not have a status
    std::vector<std::uint32_t> ranked; ///< units with a value, the best first; the highest where neither is better
    const Figure* before = nullptr;    ///< of the period before
    std::optional<double> wholeBefore;
    std::size_t better = 0, worse = 0, same = 0; ///< units, against the period before
};

/// Of a figure of the study, known by its key to the project or not.
[[nodiscard]] FigureStanding standingOf(const Project& project, const Study& study, const Figure& figure,
                                        Language language);

/// Decimals to write the values of a figure with, everywhere: those that its indicator asks for, else one of a share
/// and of others as many as they have, two at most.
[[nodiscard]] int decimalsOf(const Indicator& indicator, const UnitValues& values);

/// The figure of a key in its latest period; null where there is none.
[[nodiscard]] const Figure* latestFigure(const Study& study, const std::string& key);

/// The periods of a figure that a map can be shown in, in the order of time. Beside dated ones an undated one cannot be
/// named, so it is none of them.
[[nodiscard]] std::vector<std::string> periodsToShow(const Study& study, const std::string& key);

} // namespace diaban
