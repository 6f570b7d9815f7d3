// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/join_words.h"

#include "src/join/read_unit_list.h"

#include <utility>

namespace diaban {

namespace {

struct SharedName {
    std::string ofLayer, ofTable;
};

SharedName share(const std::vector<std::string>& words, const std::string& tableWord, const gis::Layer& layer,
                 const Table& table) {
    SharedName result;
    result.ofTable = tableWord;
    for (const std::string& word : words) {
        const bool inLayer = layer.attributes.find(word) != nullptr;
        const bool inTable = table.columnOf(word).has_value();
        if (!inLayer && !inTable) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, {},
                             {"usage.no_such_field", {{"field", word}, {"layer", layer.file}, {"table", table.file}}});
        }
        if (inLayer && result.ofLayer.empty()) {
            result.ofLayer = word;
        }
        if (inTable && result.ofTable.empty()) {
            result.ofTable = word;
        }
    }
    return result;
}

/// The first of some names as `parent`, the others as `above`.
template <typename Names> void putParents(Names& names, const std::vector<std::string>& parents) {
    if (!parents.empty()) {
        names.parent = parents.front();
        names.above.assign(parents.begin() + 1, parents.end());
    }
}

} // namespace

void addJoinOptions(CLI::App& verb, const Session& session, JoinWords& words) {
    addOption(verb, session, "--sheet", words.sheet);
    addShapeOptions(verb, session, words.shape);
    addOption(verb, session, "--table-key", words.tableKey);
    addOption(verb, session, "--table-name", words.tableName);
    addOption(verb, session, "--table-parent", words.tableParents)->allow_extra_args(false);
    addOption(verb, session, "--table-encoding", words.encoding);
    addOption(verb, session, "--numbers", words.numbers)->allow_extra_args(false);
    addOption(verb, session, "--date", words.date);
    verb.add_option("--crosswalk", words.treatment.crosswalk, session.text({"help.carry-crosswalk", {}}));
    addOption(verb, session, "--counts", words.treatment.settled.counts);
    addOption(verb, session, "--shares", words.treatment.settled.shares);
    addOption(verb, session, "--aggregate", words.aggregate)->check(CLI::IsMember({"sum", "mean", "max", "min"}));
    addOption(verb, session, "--vintage", words.vintage);
    addOption(verb, session, "--table-vintage", words.treatment.vintage);
    addOption(verb, session, "--unit-list", words.unitLists);
    verb.add_flag("--force-vintage", words.treatment.forceVintage, session.text({"help.force-vintage", {}}));
    addCorrectionOptions(verb, session, words.corrections);
}

JoinSides sidesOf(const JoinWords& words, const gis::Layer& layer, const Table& table) {
    const SharedName key = share(words.layer.key, words.tableKey, layer, table);
    const SharedName name = share(words.layer.name, words.tableName, layer, table);
    std::vector<std::string> ofLayer;
    std::vector<std::string> ofTable = words.tableParents;
    for (const std::string& word : words.layer.parent) {
        const SharedName parent = share({word}, {}, layer, table);
        if (!parent.ofLayer.empty()) {
            ofLayer.push_back(word);
        }
        if (!parent.ofTable.empty() && words.tableParents.empty()) {
            ofTable.push_back(word);
        }
    }
    JoinSides sides;
    sides.layer.key = key.ofLayer;
    sides.layer.name = name.ofLayer;
    sides.table.key = key.ofTable;
    sides.table.name = name.ofTable;
    putParents(sides.layer, ofLayer);
    putParents(sides.table, ofTable);
    return sides;
}

TableOptions tableOptionsOf(const JoinWords& words) {
    TableOptions options;
    options.shape = words.shape.options();
    for (const std::string& word : words.numbers) {
        const std::size_t sign = word.rfind('=');
        const auto reading = columnReadingOf(sign == std::string::npos ? word : word.substr(sign + 1));
        const bool style = reading == ColumnReading::DecimalComma || reading == ColumnReading::DecimalPoint;
        if (!reading || sign == 0 || (sign == std::string::npos && !style)) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.numbers", {{"value", word}}});
        }
        if (sign == std::string::npos) {
            options.style =
                reading == ColumnReading::DecimalComma ? NumberStyle::DecimalComma : NumberStyle::DecimalPoint;
        } else {
            options.readings.emplace_back(word.substr(0, sign), *reading);
        }
    }
    return options;
}

UnitLists unitListsOf(const JoinWords& words, const gis::Limits& limits, gis::OutputSet& outputs,
                      gis::Problems& problems) {
    std::vector<UnitList> lists;
    for (const std::string& word : words.unitLists) {
        const std::size_t equals = word.rfind('='); // the last one: paths may hold others
        if (equals == std::string::npos || equals == 0 || equals + 1 == word.size()) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, "--unit-list", {"usage.unit_list", {{"value", word}}});
        }
        UnitListSource source;
        source.path = word.substr(0, equals);
        source.vintage = word.substr(equals + 1);
        outputs.protect(source.path);
        lists.push_back(readUnitList({}, source, limits, problems));
    }
    return UnitLists(std::move(lists));
}

TableTreatment treatmentOf(const JoinWords& words, gis::OutputSet& outputs) {
    TableTreatment treatment = words.treatment;
    if (!treatment.crosswalk.empty()) {
        outputs.protect(treatment.crosswalk);
    }
    if (!words.aggregate.empty()) {
        treatment.aggregation = AggregationSpec{*aggregationOf(words.aggregate), {}};
    }
    return treatment;
}

} // namespace diaban
