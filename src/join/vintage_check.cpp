// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/vintage_check.h"

#include "gis/base/error.h"
#include "src/join/vintage_columns.h"
#include "src/join/vintage_told.h"
#include "src/unit/listing.h"

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

SideVintage sideOf(const std::string& stated, VintageGuess guess, const UnitLists& lists) {
    SideVintage side{stated, nullptr, std::move(guess)};
    if (!stated.empty()) {
        side.list = lists.of(stated);
    } else if (const ListFit* only = side.guess.only()) {
        side.list = only->list;
    }
    return side;
}

/// Warns where codes and names are clearly of another list than the stated one.
void tellContradiction(const SideVintage& side, const char* id, const std::string& file, gis::Problems& problems) {
    if (side.stated.empty() || side.guess.best.empty()) {
        return;
    }
    if (side.list == nullptr || !side.guess.mayBe(*side.list)) {
        problems.warn(file, {}, {id, {{"stated", side.stated}, {"found", namesOf(side.guess)}}});
    }
}

/// One table against the layer: the texts by which it is told, and its vintage.
struct Compared {
    SideVintage table;
    std::vector<std::string_view> codes;
    const std::vector<std::string>* names = nullptr; ///< of a table without codes
};

Compared lookAt(const Units& units, const Table& table, const TableVintageOptions& options, const UnitLists& lists) {
    Compared compared;
    const VintageColumns columns = vintageColumns(units, table, options.columns, lists);
    VintageGuess guess;
    if (columns.codes) {
        const std::vector<std::string>& codes = table.columns[*columns.codes].texts;
        compared.codes.assign(codes.begin(), codes.end());
        guess = columns.names ? guessVintage(codes, table.columns[*columns.names].texts, lists)
                              : guessVintage(codes, {}, lists);
    } else if (columns.names) {
        compared.names = &table.columns[*columns.names].texts;
        guess = guessVintageByNames(*compared.names, lists);
    }
    compared.table = sideOf(options.stated, std::move(guess), lists);
    return compared;
}

/// Of what lists fit equally well, the one that the layer is of: then nothing needs telling.
void preferLayersList(SideVintage& table, const SideVintage& layer) {
    if (table.stated.empty() && table.list == nullptr && layer.list != nullptr &&
        std::ranges::any_of(table.guess.best,
                            [&](std::size_t at) { return table.guess.fits[at].list == layer.list; })) {
        table.list = layer.list;
    }
}

/// The list to compare by: several that fit equally well are the same for these units.
const UnitList* listOf(const SideVintage& side) {
    if (side.list != nullptr || side.guess.best.empty() || !side.stated.empty()) {
        return side.list;
    }
    return side.guess.fits[side.guess.best.back()].list;
}

GroundCount groundBetween(const Compared& compared, const UnitList& from, const UnitList& to, const UnitLists& lists) {
    const ListChange change = lists.change(from, to);
    return countGround(change, compared.names != nullptr ? codesOfNames(from, *compared.names) : compared.codes);
}

/// True where codes mean other ground, whichever of the lists that the evidence leaves are the right ones.
bool isOtherGround(const Compared& compared, const SideVintage& layer, const UnitLists& lists) {
    const auto ofTable = compared.table.candidates();
    const auto ofLayer = layer.candidates();
    if (ofTable.empty() || ofLayer.empty()) {
        return false;
    }
    return std::ranges::all_of(ofTable, [&](const UnitList* from) {
        return std::ranges::all_of(ofLayer, [&](const UnitList* to) {
            return from != to && groundBetween(compared, *from, *to, lists).other > 0;
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

/// Two stated vintages that differ, of which there is no list to compare.
bool onlyStatedDiffer(const SideVintage& table, const SideVintage& layer) {
    return !table.stated.empty() && !layer.stated.empty() && table.stated != layer.stated &&
           (table.list == nullptr || layer.list == nullptr);
}

} // namespace

std::string SideVintage::label() const {
    return !stated.empty() ? stated : list != nullptr ? list->vintage() : namesOf(guess);
}

std::vector<const UnitList*> SideVintage::candidates() const {
    std::vector<const UnitList*> all;
    if (!stated.empty()) {
        if (list != nullptr) {
            all.push_back(list);
        }
        return all;
    }
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
    if (!worthALook) {
        return {stated, nullptr, {}};
    }
    SideVintage side = sideOf(stated, guessVintage(units.codes, names, lists), lists);
    if (side.guess.best.empty()) {
        side.list = nullptr; // other units than those of the lists, whatever their day
    }
    tellContradiction(side, "vintage.layer_contradicts", units.file, problems);
    return side;
}

Vintages checkVintages(const SideVintage& layer, const Units& units, const Table& table,
                       const TableVintageOptions& options, const UnitLists& lists, gis::Problems& problems) {
    Vintages result{layer.label(), options.stated, {}};
    if (layer.guess.best.empty()) {
        if (!options.carried && onlyStatedDiffer({options.stated, nullptr, {}}, layer)) {
            const auto message = [&](const char* id) {
                return gis::Message{id, {{"table_vintage", options.stated}, {"layer_vintage", layer.stated}}};
            };
            refuseOrTell(message("vintage.stated_differ"), message("vintage.forced_stated"), table, options.force,
                         result, problems);
        }
        return result;
    }
    Compared compared = lookAt(units, table, options, lists);
    preferLayersList(compared.table, layer);
    tellContradiction(compared.table, "vintage.table_contradicts", table.file, problems);
    result.table = compared.table.label();
    if (compared.table.list == nullptr && compared.table.guess.best.size() > 1) {
        problems.note(table.file, table.sheet, {"vintage.cannot_tell", {{"lists", namesOf(compared.table.guess)}}});
    }
    if (options.carried) {
        return result;
    }
    const UnitList* from = listOf(compared.table);
    const UnitList* to = listOf(layer);
    if (from == nullptr || to == nullptr || from == to) {
        return result;
    }
    const GroundCount ground = groundBetween(compared, *from, *to, lists);
    if (isOtherGround(compared, layer, lists)) {
        const Sides sides{compared.table, layer, *from, *to, units.file};
        refuseOrTell(differs("vintage.differs", sides, ground), differs("vintage.forced", sides, ground), table,
                     options.force, result, problems);
    } else if (compared.table.list != nullptr && layer.list != nullptr) {
        tellChanges(compared.table, layer, ground, table, problems);
    }
    return result;
}

std::string vintageOfTable(const Table& table) {
    const bool codes = std::ranges::any_of(
        table.columns, [](const TableColumn& column) { return lookLikeCommuneCodes(column.texts); });
    if (!codes) {
        return {};
    }
    const UnitLists lists;
    return lookAt(Units{}, table, {}, lists).table.label();
}

nlohmann::json vintageJson(const Vintages& vintages) {
    const auto orNull = [](const std::string& text) { return text.empty() ? nlohmann::json() : nlohmann::json(text); };
    return {{"layer", orNull(vintages.layer)}, {"table", orNull(vintages.table)}};
}

} // namespace diaban
