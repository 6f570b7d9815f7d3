// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/figure_standing.h"

#include <string>

namespace diaban {

/// "134 xã, phường": units of a level with their number; of a level that is not known "đơn vị".
[[nodiscard]] std::string countedUnits(std::size_t number, const std::string& level, const Catalogue& catalogue);

/// The name of a unit, with its parent where others have the same name.
[[nodiscard]] std::string unitName(const Study& study, std::uint32_t unit);

/// The decimals with which a value is written: more than `usual` where it would read as a zero and is none.
[[nodiscard]] int decimalsShown(double value, int usual);

/// The value of a unit as it stands in lists: "62,4 %", or of a status met or not met.
[[nodiscard]] std::string standingValue(const FigureStanding& standing, double value, const Catalogue& catalogue);

/// Whether a unit with more, or less, of it is better: by how the indicator runs, but not by how many there are of
/// something, of which large units have more, unless a target says so.
[[nodiscard]] bool judgesUnits(const FigureStanding& standing);

/// Whether the ranking, of units that are not judged, begins with the lowest.
[[nodiscard]] bool lowestFirst(const FigureStanding& standing);

/// The title of the figure: "Tỷ lệ hộ ký cam kết".
[[nodiscard]] std::string standingTitle(const FigureStanding& standing, Language language);

/// How all units together stand, in a sentence: "Tỷ lệ hộ ký cam kết Quý III/2025: 78,2 %, mục tiêu 85 %; 12 trên 134
/// xã, phường chưa đạt."
[[nodiscard]] std::string standingSentence(const FigureStanding& standing, const std::string& level,
                                           const Catalogue& catalogue);

/// Units with the lowest and the highest value: "Thấp nhất: ...; cao nhất: ..."; or that all have the same. Empty of a
/// status.
[[nodiscard]] std::string extremesSentence(const FigureStanding& standing, const Study& study,
                                           const Catalogue& catalogue);

/// The five best and the five weakest by name and value, a sentence each; nothing of a status, or of few units.
[[nodiscard]] std::vector<std::string> listSentences(const FigureStanding& standing, const Study& study,
                                                     const Catalogue& catalogue);

/// The unit at a place of the ranking, from its end where `fromEnd`; where more than three share its value, how many
/// do.
[[nodiscard]] std::string rankedName(const FigureStanding& standing, const Study& study, bool fromEnd,
                                     const Catalogue& catalogue);

/// What became of it since the period before; empty without one.
[[nodiscard]] std::string changeSentence(const FigureStanding& standing, const std::string& level,
                                         const Catalogue& catalogue);

/// How many units miss the target or do not have the status; empty where there is neither. Where no unit has a figure,
/// that.
[[nodiscard]] std::string missedSentence(const FigureStanding& standing, const std::string& level,
                                         const Catalogue& catalogue);

} // namespace diaban
