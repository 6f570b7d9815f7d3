// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"

#include <QString>
#include <array>

namespace diaban::ui {

/// The way from two files to a briefing, in the order in which it is gone.
enum class Step : std::uint8_t { Boundaries, Figures, Join, Indicators, Maps, Clusters, Export };
inline constexpr std::size_t kSteps = 7;

/// How far a step is.
enum class StepState : std::uint8_t { ToDo, Done, Warning };

/// What a step says of itself: "150 xã, phường", "149 trên 150 đã ghép"; a second line says why, where that is short.
struct StepStanding {
    StepState state = StepState::ToDo;
    QString words;
};

/// How far each step of the open project is; all to do where none is open.
[[nodiscard]] std::array<StepStanding, kSteps> stepStandings(const Document& document, const Words& words);

/// Rows matched and units of all tables together: "149/150"; empty without tables.
[[nodiscard]] QString joinHealth(const Document& document, const Words& words);

} // namespace diaban::ui
