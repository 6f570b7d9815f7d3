// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/vintage_check.h"

#include "gis/base/error.h"
#include "src/join/compared_table.h"
#include "src/unit/listing.h"
#include "src/unit/stated_time.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace diaban {

namespace {

bool anyText(const std::vector<std::string>& texts) {
    return std::ranges::any_of(texts, [](const std::string& text) { return !text.empty(); });
}

std::string namesOf(const VintageGuess& guess) {
    std::string names;
    for (const std::size_t at : guess.best) {
        names += (names.empty() ? "" : " / ") + guess.fits[at].list->vintage();
    }
    return names;
}

/// Warns where codes and names are clearly of another list than the stated one.
void tellContradiction(const SideVintage& side, const char* id, const std::string& file, gis::Problems& problems) {
    if (side.stated.empty() || side.guess.best.empty()) {
        return;
    }
    const bool may = std::ranges::any_of(side.guess.notExcluded, [&](std::size_t at) {
        const UnitList* list = side.guess.fits[at].list;
        return list == side.list || list->mayBeOf(side.stated);
    });
    if (!may || (side.list != nullptr && !side.guess.mayBe(*side.list))) {
        problems.warn(file, {}, {id, {{"stated", side.stated}, {"found", namesOf(side.guess)}}});
    }
}

/// Of what lists fit equally well, the one that the layer is of: then nothing needs telling.
void preferLayersList(SideVintage& table, const SideVintage& layer) {
    if (table.list == nullptr && layer.list != nullptr && std::ranges::any_of(table.guess.best, [&](std::size_t at) {
            return table.guess.fits[at].list == layer.list;
        })) {
        table.list = layer.list;
    }
}

/// The list to compare by: several that fit equally well are the same for these units.
const UnitList* listOf(const SideVintage& side) {
    if (side.list != nullptr || side.guess.best.empty()) {
        return side.list;
    }
    return side.guess.fits[side.guess.best.back()].list;
}

/// True where codes mean other ground, whichever of the lists that the evidence leaves are the right ones.
bool isOtherGround(const ComparedTable& compared, const SideVintage& layer, const UnitLists& lists) {
    const auto ofTable = compared.vintage.candidates();
    const auto ofLayer = layer.candidates();
    if (ofTable.empty() || ofLayer.empty()) {
        return false;
    }
    return std::ranges::all_of(ofTable, [&](const UnitList* from) {
        return std::ranges::all_of(ofLayer, [&](const UnitList* to) {
            return from != to && compared.groundBetween(*from, *to, lists).other > 0;
        });
    });
}

std::size_t foundIn(const VintageGuess& guess, const UnitList& list) {
    const auto fit = std::ranges::find(guess.fits, &list, &ListFit::list);
    return fit == guess.fits.end() ? 0 : fit->found;
}

/// What a refusal speaks of.
struct Sides {
    const SideVintage& table;
    const SideVintage& layer;
    const UnitList& from;
    const UnitList& to;
    const std::string& layerFile;
};

gis::Message differs(const char* id, const Sides& sides, const GroundCount& ground) {
    const VintageGuess& guess = sides.table.guess;
    return {id,
            {{"table_vintage", sides.table.label()},
             {"layer_vintage", sides.layer.label()},
             {"layer", sides.layerFile},
             {"codes", static_cast<std::int64_t>(guess.fits.empty() ? 0 : guess.fits.front().codes)},
             {"found", static_cast<std::int64_t>(foundIn(guess, sides.from))},
             {"found_layer", static_cast<std::int64_t>(foundIn(guess, sides.to))},
             {"other", static_cast<std::int64_t>(ground.other)},
             {"gone", static_cast<std::int64_t>(ground.gone)},
             {"same", static_cast<std::int64_t>(ground.same + ground.renamed)},
             {"example", ground.otherExample}}};
}

/// Tells what changed between two lists that are nearly equal.
void tellChanges(const SideVintage& ofTable, const SideVintage& layer, const GroundCount& ground, const Table& table,
                 gis::Problems& problems) {
    constexpr std::size_t kListed = 20;
    if (ground.renamed + ground.gone + ground.other == 0) {
        return;
    }
    const auto listed = [](const std::vector<std::string>& texts) {
        return texts.empty() ? std::string("\u2013") : listing(texts, kListed);
    };
    problems.warn(table.file, table.sheet,
                  {"vintage.near",
                   {{"table_vintage", ofTable.label()},
                    {"layer_vintage", layer.label()},
                    {"changed", static_cast<std::int64_t>(ground.gone + ground.other)},
                    {"codes", listed(ground.changedCodes)},
                    {"renamed", static_cast<std::int64_t>(ground.renamed)},
                    {"units", listed(ground.renamedUnits)}}});
}

void refuseOrTell(const gis::Message& refusal, const gis::Message& note, const Table& table, bool force,
                  Vintages& result, gis::Problems& problems) {
    if (!force) {
        throw gis::badInput(table.file, table.sheet, refusal);
    }
    problems.warn(table.file, table.sheet, note);
    result.notes.push_back(note);
}

/// Refuses two stated vintages that differ, where there is no list to compare.
void refuseOtherStated(const std::string& layer, const Table& table, const TableVintageOptions& options,
                       Vintages& result, gis::Problems& problems) {
    if (options.carried || options.stated.empty() || layer.empty() || !statedApart(options.stated, layer)) {
        return;
    }
    const auto message = [&](const char* id) {
        return gis::Message{id, {{"table_vintage", options.stated}, {"layer_vintage", layer}}};
    };
    refuseOrTell(message("vintage.stated_differ"), message("vintage.forced_stated"), table, options.force, result,
                 problems);
}

/// Refuses a table whose names say that its codes are of other ground, where no list explains it.
void refuseOtherNames(const ComparedTable& compared, const Units& units, const Table& table, bool force,
                      Vintages& result, gis::Problems& problems) {
    const NamesByCode names = namesByCode(compared, units);
    if (!names.speakOfOtherGround()) {
        return;
    }
    const auto message = [&](const char* id) {
        return gis::Message{id,
                            {{"differ", static_cast<std::int64_t>(names.differ)},
                             {"pairs", static_cast<std::int64_t>(names.pairs)},
                             {"layer", units.file},
                             {"example", names.example}}};
    };
    refuseOrTell(message("vintage.names_differ"), message("vintage.forced_names"), table, force, result, problems);
}

/// A crosswalk whose old units are not the table's.
void refuseOtherCrosswalk(const ComparedTable& compared, const Table& table, const TableVintageOptions& options,
                          const UnitLists& lists, Vintages& result, gis::Problems& problems) {
    const VintageGuess old = guessVintage(options.oldCodes, {}, lists);
    const auto ofTable = compared.vintage.candidates();
    const bool other = !old.best.empty() && !ofTable.empty() &&
                       std::ranges::none_of(ofTable, [&](const UnitList* list) { return old.mayBe(*list); });
    if (other) {
        const auto message = [&](const char* id) {
            return gis::Message{id, {{"table_vintage", compared.vintage.label()}, {"found", namesOf(old)}}};
        };
        refuseOrTell(message("vintage.crosswalk_of_other"), message("vintage.forced_crosswalk"), table, options.force,
                     result, problems);
    }
}

/// Tells that a table is likely of another list than the layer, where that is too little to refuse it.
void tellLikely(const Sides& sides, const Table& table, gis::Problems& problems) {
    problems.warn(table.file, table.sheet,
                  {"vintage.likely", {{"table_vintage", sides.table.label()}, {"layer_vintage", sides.layer.label()}}});
}

/// Refuses or tells where the lists of table and layer are not the same.
void compareLists(const ComparedTable& compared, const Sides& sides, const Table& table, bool force,
                  const UnitLists& lists, Vintages& result, gis::Problems& problems) {
    const GroundCount ground = compared.groundBetween(sides.from, sides.to, lists);
    if (isOtherGround(compared, sides.layer, lists)) {
        const bool byName = compared.goesByName(lists);
        refuseOrTell(differs(byName ? "vintage.differs_by_name" : "vintage.differs", sides, ground),
                     differs(byName ? "vintage.forced_by_name" : "vintage.forced", sides, ground), table, force, result,
                     problems);
    } else if (sides.table.list != nullptr && sides.layer.list != nullptr) {
        if (lists.change(sides.from, sides.to).nearlyEqual()) {
            tellChanges(sides.table, sides.layer, ground, table, problems);
        } else {
            tellLikely(sides, table, problems);
        }
    }
}

/// The vintage of a layer whose names are those of provinces.
SideVintage provinceVintage(const Units& units, const std::string& stated) {
    constexpr std::size_t kMost = 130; // twice the 63, for provinces in parts: a layer of more is of other units
    if (units.size() > kMost) {
        return {stated, nullptr, {}};
    }
    const UnitLists lists = UnitLists::ofProvinces();
    SideVintage side = sideOf(stated, guessVintageByNames(units.names, lists), lists);
    side.level = lists.level();
    return side;
}

/// The lists of the units that a layer is of.
UnitLists listsFor(const SideVintage& layer, const UnitLists& communes) {
    return layer.level == UnitLevel::Provinces ? UnitLists::ofProvinces() : communes;
}

} // namespace

std::string SideVintage::label() const {
    const bool statedHolds = !stated.empty() && (list == nullptr || list->mayBeOf(stated));
    return statedHolds ? stated : list != nullptr ? list->vintage() : namesOf(guess);
}

std::vector<const UnitList*> SideVintage::candidates() const {
    if (list != nullptr && list->isOf(stated)) {
        return {list};
    }
    std::vector<const UnitList*> all;
    all.reserve(guess.notExcluded.size());
    for (const std::size_t at : guess.notExcluded) {
        all.push_back(guess.fits[at].list);
    }
    return all;
}

SideVintage layerVintage(const Units& units, const std::string& stated, const UnitLists& lists,
                         gis::Problems& problems) {
    const bool named = anyText(units.names);
    const std::span<const std::string> names = named ? units.names : std::span<const std::string>{};
    const bool worthALook =
        lists.haveOwn() || (lookLikeCommuneCodes(units.codes) && mayBeKnownUnits(units.codes, names));
    SideVintage side;
    if (worthALook) {
        side = sideOf(stated, guessVintage(units.codes, names, lists), lists);
    }
    if (side.guess.best.empty()) {
        side = provinceVintage(units, stated);
    }
    if (side.guess.best.empty()) {
        return {stated, nullptr, {}}; // other units than those of the lists, whatever their day
    }
    tellContradiction(side, "vintage.layer_contradicts", units.file, problems);
    return side;
}

Vintages checkVintages(const SideVintage& layer, const Units& units, const Table& table,
                       const TableVintageOptions& options, const UnitLists& communes, gis::Problems& problems) {
    const UnitLists lists = listsFor(layer, communes);
    Vintages result{layer.label(), options.stated, {}};
    if (layer.guess.best.empty()) {
        refuseOtherStated(layer.stated, table, options, result, problems);
        return result;
    }
    ComparedTable compared = compareTable(units, table, options, lists);
    preferLayersList(compared.vintage, layer);
    tellContradiction(compared.vintage, "vintage.table_contradicts", table.file, problems);
    result.table = compared.vintage.label();
    if (compared.vintage.list == nullptr && compared.vintage.guess.best.size() > 1) {
        problems.note(table.file, table.sheet, {"vintage.cannot_tell", {{"lists", namesOf(compared.vintage.guess)}}});
    }
    if (options.carried) {
        refuseOtherCrosswalk(compared, table, options, lists, result, problems);
        return result;
    }
    const UnitList* from = listOf(compared.vintage);
    const UnitList* to = listOf(layer);
    if (from == nullptr || to == nullptr) {
        refuseOtherStated(layer.stated, table, options, result, problems);
        refuseOtherNames(compared, units, table, options.force, result, problems);
    } else if (from != to) {
        compareLists(compared, {compared.vintage, layer, *from, *to, units.file}, table, options.force, lists, result,
                     problems);
    }
    return result;
}

nlohmann::json vintageJson(const Vintages& vintages) {
    const auto orNull = [](const std::string& text) { return text.empty() ? nlohmann::json() : nlohmann::json(text); };
    return {{"layer", orNull(vintages.layer)}, {"table", orNull(vintages.table)}};
}

} // namespace diaban
