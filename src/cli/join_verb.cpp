// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/output_set.h"
#include "gis/io/read_layer.h"
#include "gis/io/shown_path.h"
#include "src/cli/options.h"
#include "src/cli/shape_words.h"
#include "src/cli/verbs.h"
#include "src/cli/write_layer_output.h"
#include "src/join/carry_told.h"
#include "src/join/read_unit_list.h"
#include "src/join/treated_join.h"
#include "src/study/joined_layer.h"
#include "src/study/row_names.h"
#include "src/study/selection.h"
#include "src/table/open_columns.h"
#include "src/table/person_columns.h"
#include "src/table/read_grid.h"

#include <algorithm>

namespace diaban {

namespace {

struct JoinWords {
    LayerOptions layer;
    std::string table, sheet, encoding;
    std::vector<std::string> numbers;
    std::string tableKey, tableName, tableParent;
    std::string output, date;
    std::string vintage, aggregate;
    std::vector<std::string> unitLists; ///< FILE=VINTAGE
    TableTreatment treatment;
    ShapeWords shape;
};

/// A name given once may be meant for the layer, for the table or for both: whichever has it.
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

/// "comma" for all columns, "COLUMN=comma" for one.
TableOptions tableOptionsOf(const std::vector<std::string>& numbers, const ShapeWords& shape) {
    TableOptions options;
    options.shape = shape.options();
    for (const std::string& word : numbers) {
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

/// Every column is appended, so that each must be settled, but for those that say which unit a row is about.
void requireEachSettled(const Table& table, const std::vector<std::string>& asText, gis::Problems& problems) {
    const bool open = std::ranges::any_of(table.columns, [](const TableColumn& c) { return c.open.has_value(); });
    if (open) {
        problems.withdraw("value.open_number_left", table.file);
        problems.withdraw("value.open_fraction_left", table.file);
        requireSettled(table, asText);
    }
}

/// "list.csv=2020-01-01": the last sign of equality parts them, as paths may hold others.
UnitLists ownLists(const JoinWords& words, const Session& session, gis::OutputSet& outputs, gis::Problems& problems) {
    std::vector<UnitList> lists;
    for (const std::string& word : words.unitLists) {
        const std::size_t equals = word.rfind('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == word.size()) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, "--unit-list", {"usage.unit_list", {{"value", word}}});
        }
        UnitListSource source;
        source.path = word.substr(0, equals);
        source.vintage = word.substr(equals + 1);
        outputs.protect(source.path);
        lists.push_back(readUnitList({}, source, session.limits, problems));
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

Table readJoinTable(const JoinWords& words, Session& session) {
    GridOptions gridOptions;
    gridOptions.sheet = words.sheet;
    gridOptions.encoding = words.encoding;
    gridOptions.limits = session.limits;
    return tableOfPlaces(readGrid(words.table, gridOptions, session.problems),
                         tableOptionsOf(words.numbers, words.shape), session.problems);
}

std::vector<std::string> wordsOf(const std::vector<gis::Message>& notes, const Session& session) {
    std::vector<std::string> texts;
    for (const gis::Message& note : notes) {
        texts.push_back(session.text(note));
    }
    return texts;
}

/// The lines that say what was joined, and the sums of figures that were carried.
std::vector<std::string> summary(const JoinWords& words, const TreatedJoin& treated, const Session& session) {
    const Join& join = treated.join;
    std::vector<std::string> lines{session.text({"join.summary",
                                                 {{"table", words.table},
                                                  {"matched", static_cast<std::int64_t>(join.matched)},
                                                  {"units", static_cast<std::int64_t>(join.units)},
                                                  {"rows", static_cast<std::int64_t>(join.rows)}}})};
    if (treated.carried) {
        for (const gis::Message& sum : carriedSums(*treated.carried)) {
            lines.push_back("  " + session.text(sum));
        }
    }
    return lines;
}

VerbResult runJoin(const JoinWords& words, Session& session) {
    const gis::LayerFormat format = requireLayerFormat(words.output);
    requireDate(words.date);
    gis::OutputSet outputs;
    outputs.protect(words.layer.file);
    outputs.protect(words.table);
    gis::ReadOptions readOptions;
    readOptions.layer = words.layer.layer;
    readOptions.encoding = words.layer.encoding;
    readOptions.limits = session.limits;
    readOptions.assumedCrs = words.layer.crs;
    readOptions.swapAxes = words.layer.swapAxes;
    gis::Layer layer = gis::readLayer(words.layer.file, readOptions, session.problems, session.progress);
    Table table = readJoinTable(words, session);

    keepUnits(layer, words.layer.source().only, session.problems);
    const SharedName key = share(words.layer.key, words.tableKey, layer, table);
    const SharedName name = share(words.layer.name, words.tableName, layer, table);
    const SharedName parent = share(words.layer.parent, words.tableParent, layer, table);
    requireEachSettled(table, {key.ofTable, name.ofTable, parent.ofTable}, session.problems);
    const Units units = unitsOf(layer, {key.ofLayer, name.ofLayer, parent.ofLayer}, session.problems);
    const UnitLists lists = ownLists(words, session, outputs, session.problems);
    const SideVintage vintage = layerVintage(units, words.vintage, lists, session.problems);
    const TreatedJoin treated =
        joinTreated({units, vintage, lists}, std::move(table), {key.ofTable, name.ofTable, parent.ofTable},
                    treatmentOf(words, outputs), {}, session.limits, session.problems);
    for (const TableColumn& column : treated.table.columns) {
        tellUnitSlipsOfJoin(units, treated.table, column, treated.join, session.problems);
    }
    appendTable(layer, treated.table, treated.join);

    LayerOutput output{words.output, format, words.date, sourceName(words.layer.file) + "; " + sourceName(words.table),
                       units.fields.name};
    output.notes = wordsOf(treated.notes, session);
    VerbResult result = writeLayerOutput(layer, output, outputs, session);
    const std::string report = besideOutput(words.output, ".join.csv");
    const std::filesystem::path staged = outputs.stage(report);
    gis::writeShown(staged, report, [&] { gis::writeFile(staged, treatedReportCsv(treated, session.catalogue)); });
    result.json.update(treatedReportJson(treated));
    const std::vector<std::string> lines = summary(words, treated, session);
    result.lines.insert(result.lines.begin(), lines.begin(), lines.end());
    finishOutputs(outputs, session, result);
    return result;
}

} // namespace

void addJoinVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "join");
    const auto words = std::make_shared<JoinWords>();
    addLayerOptions(verb, session, words->layer);
    verb.add_option("TABLE", words->table, session.text({"help.TABLE", {}}))->required();
    addOutputOption(verb, session, words->output);
    addOption(verb, session, "--sheet", words->sheet);
    addShapeOptions(verb, session, words->shape);
    addOption(verb, session, "--table-key", words->tableKey);
    addOption(verb, session, "--table-name", words->tableName);
    addOption(verb, session, "--table-parent", words->tableParent);
    addOption(verb, session, "--table-encoding", words->encoding);
    addOption(verb, session, "--numbers", words->numbers)->allow_extra_args(false);
    addOption(verb, session, "--date", words->date);
    verb.add_option("--crosswalk", words->treatment.crosswalk, session.text({"help.carry-crosswalk", {}}));
    addOption(verb, session, "--counts", words->treatment.settled.counts);
    addOption(verb, session, "--shares", words->treatment.settled.shares);
    addOption(verb, session, "--aggregate", words->aggregate)->check(CLI::IsMember({"sum", "mean", "max", "min"}));
    addOption(verb, session, "--vintage", words->vintage);
    addOption(verb, session, "--table-vintage", words->treatment.vintage);
    addOption(verb, session, "--unit-list", words->unitLists);
    verb.add_flag("--force-vintage", words->treatment.forceVintage, session.text({"help.force-vintage", {}}));
    verb.callback([&session, words] { session.action = [&session, words] { return runJoin(*words, session); }; });
}

} // namespace diaban
