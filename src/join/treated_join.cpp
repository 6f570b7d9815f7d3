// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/treated_join.h"

#include "gis/base/error.h"
#include "src/join/carry_told.h"
#include "src/join/csv_row.h"
#include "src/join/group_parent.h"
#include "src/join/join_report.h"
#include "src/join/key_evidence.h"
#include "src/join/unit_twice.h"
#include "src/unit/listing.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <unordered_set>

namespace diaban {

namespace {

std::optional<std::size_t> columnNamed(const Table& table, const std::string& header) {
    return header.empty() ? std::nullopt : std::optional(table.requireColumn(header));
}

/// The columns that name the unit; where none is named and none can be found, those of the join's own error.
KeyColumns keysOf(const LayerSide& layer, const Table& table, const JoinColumns& named) {
    KeyColumns columns{columnNamed(table, named.key), columnNamed(table, named.name), columnNamed(table, named.parent)};
    if (!columns.parent) {
        columns.parent = groupParent(layer.units, table);
    }
    for (const std::string& header : named.above) {
        columns.above.push_back(table.requireColumn(header));
    }
    if (!columns.key && !columns.name) {
        gis::Problems unheard; // the join says it
        const KeyColumns found = findKeyColumns(layer.units, table, columns.parent, unheard);
        columns.key = found.key;
        columns.name = found.name;
    }
    return columns;
}

/// The columns by which the vintage is told: where none is named, also the names by which the join would go, and codes
/// of provinces, which cannot be told by their looks.
JoinColumns vintageKeys(const LayerSide& layer, const Table& table, JoinColumns named) {
    if (named.key.empty() && named.name.empty() && !layer.vintage.guess.best.empty()) {
        try {
            const KeyColumns found = keysOf(layer, table, named);
            if (found.key && layer.vintage.level == UnitLevel::Provinces) {
                named.key = table.columns[*found.key].header;
            }
            named.name = found.name && !found.key ? table.columns[*found.name].header : std::string();
        } catch (const gis::Error&) {
            named.name.clear(); // no clear key: codes of another time, or for the join to say
        }
    }
    return named;
}

/// The column of old codes: the one named, else the one that has the most of the crosswalk's, and half of its own.
std::size_t oldCodeColumn(const Table& table, const JoinColumns& named, const WeightedLinks& links) {
    if (!named.key.empty()) {
        return table.requireColumn(named.key);
    }
    std::unordered_set<std::string_view> codes;
    for (const WeightedLink& link : links.links) {
        codes.insert(link.oldCode);
    }
    std::optional<std::size_t> best;
    std::size_t mostMet = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto met = static_cast<std::size_t>(
            std::ranges::count_if(table.columns[column].texts, [&](const auto& text) { return codes.contains(text); }));
        if (met > mostMet && 2 * met >= table.rows()) {
            best = column;
            mostMet = met;
        }
    }
    if (!best) {
        throw gis::badInput(table.file, table.sheet, {"carry.no_key", {{"crosswalk", links.file}}});
    }
    return *best;
}

void aggregate(const LayerSide& layer, const TableTreatment& treatment, const JoinColumns& columns,
               const std::optional<WeightedLinks>& links, TreatedJoin& result, gis::Problems& problems) {
    KeyColumns keys;
    if (links) {
        keys.key = oldCodeColumn(result.table, columns, *links);
    } else {
        keys = keysOf(layer, result.table, columns);
    }
    AggregatedTable made = aggregateTable(result.table, keys, *treatment.aggregation, treatment.settled, problems,
                                          keys.key ? std::unordered_set<std::string>() : namesApart(layer.units));
    result.table = std::move(made.table);
    if (made.units > 0) {
        result.notes.push_back({"aggregate.note",
                                {{"table", std::filesystem::path(result.table.file).filename().string()},
                                 {"units", static_cast<std::int64_t>(made.units)},
                                 {"rows", static_cast<std::int64_t>(made.rows)}}});
    }
}

/// Takes the figures to the layer's units; what the crosswalk leads to is compared with the layer in its turn.
void carry(const LayerSide& layer, const TableTreatment& treatment, const WeightedLinks& links, JoinColumns& columns,
           TreatedJoin& result, gis::Problems& problems) {
    CarriedTable carried =
        carryTable(result.table, oldCodeColumn(result.table, columns, links), links, treatment.settled, problems);
    result.table = std::move(carried.table);
    columns = {carried.keyHeader, {}, {}};
    TableVintageOptions options;
    options.force = treatment.forceVintage;
    options.columns = columns;
    result.table.file = links.file; // whose codes these are
    const Vintages ofNew = checkVintages(layer.vintage, layer.units, result.table, options, layer.lists, problems);
    result.table.file = carried.file;
    result.notes.insert(result.notes.end(), ofNew.notes.begin(), ofNew.notes.end());
    result.notes.push_back(carriedNote(carried));
    result.carried = std::move(carried);
}

} // namespace

void tellUnusedSettled(const TableTreatment& treatment, const std::string& file, gis::Problems& problems) {
    std::vector<std::string> named = treatment.settled.counts;
    named.insert(named.end(), treatment.settled.shares.begin(), treatment.settled.shares.end());
    if (!named.empty() && treatment.crosswalk.empty() && !treatment.aggregation) {
        constexpr std::size_t kListed = 10;
        problems.warn(file, {}, {"carry.settled_unused", {{"columns", listing(named, kListed)}}});
    }
}

TreatedJoin joinTreated(const LayerSide& layer, Table table, JoinColumns columns, const TableTreatment& treatment,
                        const std::string& period, const gis::Limits& limits, gis::Problems& problems,
                        const JoinOptions& joinOptions) {
    TreatedJoin result;
    result.table = std::move(table);
    std::optional<WeightedLinks> links;
    if (!treatment.crosswalk.empty()) {
        links = readWeightedLinks(treatment.crosswalk, limits, problems);
    }
    TableVintageOptions options{treatment.vintage, treatment.forceVintage, links.has_value(),
                                vintageKeys(layer, result.table, columns)};
    if (links) {
        std::ranges::transform(links->links, std::back_inserter(options.oldCodes), &WeightedLink::oldCode);
    }
    result.vintages = checkVintages(layer.vintage, layer.units, result.table, options, layer.lists, problems);
    result.notes = result.vintages.notes;
    if (links || treatment.aggregation) {
        requireSettledColumns(result.table, treatment.settled);
    }
    if (treatment.aggregation) {
        aggregate(layer, treatment, columns, links, result, problems);
    }
    if (links) {
        carry(layer, treatment, *links, columns, result, problems);
    }
    JoinOptions ofCodes = joinOptions;
    ofCodes.keepsMatched = result.carried.has_value();
    result.join = joinTable(layer.units, result.table, columns, problems, ofCodes);
    refuseUnitTwice(layer.units, result.table, result.join, period);
    if (result.carried) {
        settleCarried(*result.carried, result.table, result.join, problems);
    }
    return result;
}

nlohmann::json treatedReportJson(const TreatedJoin& treated) {
    nlohmann::json report = joinReportJson(treated.join, treated.table);
    report["vintage"] = vintageJson(treated.vintages);
    if (treated.carried) {
        report["crosswalk"] = carriedJson(*treated.carried);
    }
    return report;
}

std::string treatedReportCsv(const TreatedJoin& treated, const Catalogue& catalogue) {
    const char separator = catalogue.language() == Language::Vi ? ';' : ',';
    std::string csv = joinReportCsv(treated.join, treated.table, catalogue);
    csv += treated.notes.empty() ? "" : "\r\n";
    for (const gis::Message& note : treated.notes) {
        csv += csvCell(catalogue.text(note), separator) + "\r\n";
    }
    return treated.carried ? csv + carriedCsv(*treated.carried, catalogue) : csv;
}

} // namespace diaban
