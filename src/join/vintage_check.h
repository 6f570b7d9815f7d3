// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "gis/base/problems.h"
#include "src/join/join.h"
#include "src/table/table.h"
#include "src/unit/known_unit_lists.h"
#include "src/unit/units.h"
#include "src/unit/vintage.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace diaban {

/// Of which vintage a layer or table is: as stated, or as its codes and names say. Lists are those of the UnitLists
/// that it was made with.
struct SideVintage {
    std::string stated;             ///< a day, or what a list is called; may be empty
    const UnitList* list = nullptr; ///< that it is taken for; null where nothing says, or several lists equally
    VintageGuess guess;
    UnitLevel level = UnitLevel::Communes; ///< of these lists

    /// What to call it: as stated, else the list; empty where it is not known.
    [[nodiscard]] std::string label() const;
    [[nodiscard]] bool known() const noexcept { return list != nullptr || !stated.empty(); }
    /// The lists that it may be of: the one stated, or all that the evidence leaves.
    [[nodiscard]] std::vector<const UnitList*> candidates() const;
};

/// The vintage of a layer. A stated one that codes and names contradict is warned of ("vintage.layer_contradicts").
/// Layers of other units than those of the lists cost next to nothing. Provinces are told by their names alone, by
/// lists of their own: other lists than `lists`, whose units they are not.
[[nodiscard]] SideVintage layerVintage(const Units& units, const std::string& stated, const UnitLists& lists,
                                       gis::Problems& problems);

/// What is said of a table, and how it is to be joined.
struct TableVintageOptions {
    std::string stated;
    bool force = false;   ///< join all the same
    bool carried = false; ///< a crosswalk takes its figures to the layer's units: another vintage is as it should be
    JoinColumns columns;  ///< as named
    std::vector<std::string> oldCodes = {}; ///< of the crosswalk that carries
};

/// What was found, and what every output must say of it.
struct Vintages {
    std::string layer, table; ///< empty where not known
    std::vector<gis::Message> notes;
};

/// Compares the vintage of a table with the layer's. Where both are known and codes of the table mean other ground in
/// the layer, throws gis::Error{BadInput "vintage.differs"} with what was found on both sides and how many codes; with
/// `force` that is a warning and a note of every output. Lists that are nearly equal are joined, and the codes and
/// names that changed are told ("vintage.near"). Two different stated vintages of which there is no list throw
/// "vintage.stated_differ". A layer of provinces is compared by the lists of these, in place of `communes`. Weak
/// evidence refuses nothing: "vintage.cannot_tell" is a note.
[[nodiscard]] Vintages checkVintages(const SideVintage& layer, const Units& units, const Table& table,
                                     const TableVintageOptions& options, const UnitLists& communes,
                                     gis::Problems& problems);

/// The vintage of a table that is looked at alone; empty where its codes do not tell.
[[nodiscard]] std::string vintageOfTable(const Table& table);

/// {"layer": ..., "table": ...}, null where not known.
[[nodiscard]] nlohmann::json vintageJson(const Vintages& vintages);

} // namespace diaban
