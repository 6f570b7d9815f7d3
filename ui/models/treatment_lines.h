// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/project_study.h"
#include "ui/document/loaded_project.h"
#include "ui/document/words.h"

#include <QString>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// What can be done about how a table is joined.
enum class TreatmentAct : std::uint8_t {
    Carry,      ///< its figures to the units of the layer, by a crosswalk
    CarryAnew,  ///< by another crosswalk
    LeaveCarry, ///< by none
    Force,      ///< join it although it is of another time than the boundaries
    LeaveForce, ///< only where it is of their time
    AllRows     ///< take those of other places too
};

/// The id of its words on a button.
[[nodiscard]] const char* actWords(TreatmentAct act);
/// As buttons have it in their names: "Carry".
[[nodiscard]] QString actName(TreatmentAct act);

/// One thing that a project says of how a table is joined, or that it would have to say.
struct TreatmentLine {
    std::size_t table = 0; ///< its number in the project
    QString words{};
    bool warns = false;
    std::vector<TreatmentAct> acts{};
};

/// A table of a project by its file and sheet, of several files by the first two: "so-lieu.xlsx (Biểu 1)".
[[nodiscard]] std::string sourceName(const TableSource& table);

/// The same with its period, where the project has several of that name.
[[nodiscard]] std::string toldName(const Project& project, std::size_t table, Language language);

/// How many rows of a table are taken for having what the project says (`only`), of how many.
struct KeptRows {
    std::int64_t kept = 0, read = 0;
};

/// Nothing where all are, or the table was not read.
[[nodiscard]] std::optional<KeptRows> keptRows(const Project& project, std::size_t table, const LoadedProject* loaded);

/// What would help a table that was refused, for being of another time or for its crosswalk; nothing against other
/// faults.
[[nodiscard]] std::vector<TreatmentAct> actsAgainst(const Project& project, const FaultyInput& fault);

/// Of all tables: which are refused, forced, carried or read in part. `loaded` is null where nothing was read.
[[nodiscard]] std::vector<TreatmentLine> treatmentLines(const Project& project, const LoadedProject* loaded,
                                                        const std::vector<FaultyInput>& faulty, const Words& words);

/// Whether a crosswalk lost a part of a table's figures, beyond rounding.
[[nodiscard]] bool losesFigures(const JoinedTable& table);

/// Whether a table was joined although it is of another time than the boundaries.
[[nodiscard]] bool isForced(const JoinedTable& table);

} // namespace diaban::ui
