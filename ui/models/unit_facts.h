// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/loaded_project.h"
#include "ui/document/words.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace diaban::ui {

/// One indicator of one unit, in words.
struct UnitFigure {
    QString name, period;
    QString value;                            ///< or which kind of nothing
    QString target;                           ///< empty where there is none
    QString neighbours;                       ///< their value taken together; empty where it is not known
    QString rank;                             ///< "12/150", 1 is the best; empty where there is none
    bool missed = false;                      ///< the target, by more than rounding
    std::vector<std::optional<double>> trend; ///< of all its periods, the earliest first
    std::optional<double> targetValue;
};

/// Everything that the card of a unit says.
struct UnitFacts {
    QString name, place; ///< its code and parent
    QString verdict;     ///< weak, with its rank; not weak; not sure; not enough data; empty where nothing judges
    bool weak = false;
    QString unjudged;        ///< why nothing judges and what to do about it; empty where something does
    bool wantsRules = false; ///< nothing judges because no indicator has a target and the project no rules
    std::vector<UnitFigure> figures;
    QStringList sentences; ///< reasons and what would lift it
    QString spoken;        ///< two or three sentences to be read aloud or copied
};

/// What is known of a unit.
[[nodiscard]] UnitFacts factsOfUnit(const LoadedProject& loaded, std::uint32_t unit, const Catalogue& catalogue);

} // namespace diaban::ui
