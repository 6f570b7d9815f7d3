// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/loaded_project.h"
#include "ui/document/words.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// One indicator of one unit, in words.
struct UnitFigure {
    QString name;
    QString period;                           ///< empty where it is the one that all are said to be of, or none
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
    QString period;          ///< of the map, which the figures are of as far as they have it; empty where it has none
    QString unjudged;        ///< why nothing judges and what to do about it; empty where something does
    bool wantsRules = false; ///< nothing judges because no indicator has a target and the project no rules
    std::vector<UnitFigure> figures;
    QStringList sentences; ///< reasons and what would lift it
    QString spoken;        ///< two or three sentences to be read aloud or copied
};

/// The figure and period that the map beside the card shows; empty where it shows none.
struct BesideMap {
    std::string indicator, period;

    [[nodiscard]] bool operator==(const BesideMap&) const = default;
};

/// What is known of each indicator in the period of the map; in its latest where it has no figures of that one. The
/// indicator of the map comes first.
[[nodiscard]] std::vector<IndicatorFacts> factsBeside(const LoadedProject& loaded, const BesideMap& map);

/// What is known of a unit: its figures are those of `facts`, as factsBeside gives them. Whether it is weak is judged
/// in the periods of the rules, which are named where the map shows another.
[[nodiscard]] UnitFacts factsOfUnit(const LoadedProject& loaded, const std::vector<IndicatorFacts>& facts,
                                    const BesideMap& map, std::uint32_t unit, const Catalogue& catalogue);

/// The same beside no map.
[[nodiscard]] UnitFacts factsOfUnit(const LoadedProject& loaded, std::uint32_t unit, const Catalogue& catalogue);

} // namespace diaban::ui
