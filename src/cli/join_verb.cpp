// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/output_set.h"
#include "gis/io/read_layer.h"
#include "gis/io/shown_path.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/cli/write_layer_output.h"
#include "src/join/join_report.h"
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
TableOptions tableOptionsOf(const std::vector<std::string>& numbers) {
    TableOptions options;
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
    GridOptions gridOptions;
    gridOptions.sheet = words.sheet;
    gridOptions.encoding = words.encoding;
    gridOptions.limits = session.limits;
    const TableOptions tableOptions = tableOptionsOf(words.numbers);
    const Table table = tableOfPlaces(readGrid(words.table, gridOptions, session.problems), tableOptions, session.problems);

    keepUnits(layer, words.layer.source().only, session.problems);
    const SharedName key = share(words.layer.key, words.tableKey, layer, table);
    const SharedName name = share(words.layer.name, words.tableName, layer, table);
    const SharedName parent = share(words.layer.parent, words.tableParent, layer, table);
    requireEachSettled(table, {key.ofTable, name.ofTable, parent.ofTable}, session.problems);
    const Units units = unitsOf(layer, {key.ofLayer, name.ofLayer, parent.ofLayer}, session.problems);
    const Join join = joinTable(units, table, {key.ofTable, name.ofTable, parent.ofTable}, session.problems);
    for (const TableColumn& column : table.columns) {
        tellUnitSlipsOfJoin(units, table, column, join, session.problems);
    }
    appendTable(layer, table, join);

    const LayerOutput output{words.output, format, words.date,
                             sourceName(words.layer.file) + "; " + sourceName(words.table), units.fields.name};
    VerbResult result = writeLayerOutput(layer, output, outputs, session);
    const std::string report = besideOutput(words.output, ".join.csv");
    const std::filesystem::path staged = outputs.stage(report);
    gis::writeShown(staged, report, [&] { gis::writeFile(staged, joinReportCsv(join, table, session.catalogue)); });
    result.json.update(joinReportJson(join, table));
    result.lines.insert(result.lines.begin(), session.text({"join.summary",
                                                            {{"table", words.table},
                                                             {"matched", static_cast<std::int64_t>(join.matched)},
                                                             {"units", static_cast<std::int64_t>(join.units)},
                                                             {"rows", static_cast<std::int64_t>(join.rows)}}}));
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
    addOption(verb, session, "--table-key", words->tableKey);
    addOption(verb, session, "--table-name", words->tableName);
    addOption(verb, session, "--table-parent", words->tableParent);
    addOption(verb, session, "--table-encoding", words->encoding);
    addOption(verb, session, "--numbers", words->numbers)->allow_extra_args(false);
    addOption(verb, session, "--date", words->date);
    verb.callback([&session, words] { session.action = [&session, words] { return runJoin(*words, session); }; });
}

} // namespace diaban
