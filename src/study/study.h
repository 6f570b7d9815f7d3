// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "src/indicator/indicator.h"
#include "src/join/treated_join.h"
#include "src/study/boundaries.h"
#include "src/study/kept_draws.h"
#include "src/study/layer_borders.h"
#include "src/study/sources.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

struct UnitNeighbours;

/// How a figure goes up to the parents of its units.
enum class AddsUp {
    Sum,      ///< a count
    Parts,    ///< a share or rate: its numerators and denominators add up, never itself
    Statuses, ///< so many of so many
    Nothing   ///< a share or rate as a table states it, without its parts
};

/// The figures of one key and period: a column of a table, an indicator, or the areas of the units.
struct Figure {
    std::string key;
    std::string period; ///< empty where it has none (areas, tables without a period)
    std::string title;  ///< header text, or the indicator's name
    bool whole = false; ///< every value is a whole number
    UnitValues values;
    AddsUp addsUp = AddsUp::Sum;
    bool percent = false; ///< its cells have percent signs
};

/// A table, or what it says of one period, with its join to the units.
struct JoinedTable : TreatedJoin {
    std::string period;
};

/// Units and their figures by key and period.
struct Study {
    Boundaries boundaries;
    std::vector<double> areasM2; ///< geodesic
    std::vector<JoinedTable> tables;
    std::vector<Figure> figures;
    std::vector<Indicator> indicators;                     ///< as added
    std::vector<std::string> indexes = {};                 ///< keys of those that are composite indices
    UnitLists lists = {};                                  ///< by which vintages are told
    SideVintage vintage = {};                              ///< of the boundaries
    std::shared_ptr<const UnitNeighbours> neighbours = {}; ///< where they were found already: neighboursOf
    std::shared_ptr<const LayerBorders> borders = std::make_shared<LayerBorders>(); ///< of the boundaries' layer
    std::shared_ptr<const KeptDraws> draws = std::make_shared<KeptDraws>();         ///< by queenWeights

    /// The figure of that key and period, else the one without a period; an empty period means the only one there is.
    [[nodiscard]] const Figure* find(std::string_view key, std::string_view period) const;
    [[nodiscard]] const Indicator* indicatorOf(std::string_view key) const;
    /// The periods in which a key has figures: those of one kind after another, in the order of time.
    [[nodiscard]] std::vector<std::string> periodsOf(std::string_view key) const;
};

/// Starts a study on boundaries: measures every unit's area.
[[nodiscard]] Study beginStudy(Boundaries boundaries);

/// Tells of which vintage the boundaries are, as stated or by these lists, and what their parents are called. Tables
/// that are added are compared with it.
void findVintage(Study& study, const std::string& stated, UnitLists lists, gis::Problems& problems);

/// Reads a table, joins it to the units period by period and adds its columns as figures. Throws gis::Error{BadInput}
/// as readPeriodTables and joinTreated do, "period.unit_twice" or "aggregate.unit_twice" where two rows say the
/// same of one unit, and "study.figure_twice" where another table gave the same key for the same period.
void addTable(Study& study, const std::filesystem::path& folder, const TableSource& source, const gis::Limits& limits,
              gis::Problems& problems, const JoinOptions& options = {});

/// Adds a figure. Throws gis::Error{BadInput "study.figure_twice"} where its key has one in that period.
void addFigure(Study& study, Figure figure, const std::string& file);

} // namespace diaban
