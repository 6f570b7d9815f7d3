// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_layer.h"
#include "gis/io/shown_path.h"
#include "src/cli/join_words.h"
#include "src/cli/verbs.h"
#include "src/cli/write_layer_output.h"
#include "src/join/carry_told.h"
#include "src/join/find_parents.h"
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

gis::Layer readJoinLayer(const JoinWords& words, Session& session) {
    gis::ReadOptions options;
    options.layer = words.layer.layer;
    options.encoding = words.layer.encoding;
    options.limits = session.limits;
    options.assumedCrs = words.layer.crs;
    options.swapAxes = words.layer.swapAxes;
    return gis::readLayer(words.layer.file, options, session.problems, session.progress);
}

Table readJoinTable(const JoinWords& words, Session& session) {
    GridOptions options;
    options.sheet = words.sheet;
    options.encoding = words.encoding;
    options.limits = session.limits;
    return tableOfPlaces(readGrid(words.table, options, session.problems), tableOptionsOf(words), session.problems);
}

/// Every column is appended, so that each must be settled, but for those that say which unit a row is about.
void requireEachSettled(const Table& table, const JoinColumns& columns, gis::Problems& problems) {
    const bool open = std::ranges::any_of(table.columns, [](const TableColumn& c) { return c.open.has_value(); });
    if (open) {
        problems.withdraw("value.open_number_left", table.file);
        problems.withdraw("value.open_fraction_left", table.file);
        std::vector<std::string> asText{columns.key, columns.name, columns.parent};
        asText.insert(asText.end(), columns.above.begin(), columns.above.end());
        requireSettled(table, asText);
    }
}

std::vector<std::string> wordsOf(const std::vector<gis::Message>& notes, const Session& session) {
    std::vector<std::string> texts;
    texts.reserve(notes.size());
    for (const gis::Message& note : notes) {
        texts.push_back(session.text(note));
    }
    return texts;
}

/// The lines that say what was joined and how, and the sums of figures that were carried.
std::vector<std::string> summary(const JoinWords& words, const TreatedJoin& treated, const Session& session) {
    const Join& join = treated.join;
    std::vector<std::string> lines{session.text({"join.summary",
                                                 {{"table", words.table},
                                                  {"matched", static_cast<std::int64_t>(join.matched)},
                                                  {"units", static_cast<std::int64_t>(join.units)},
                                                  {"rows", static_cast<std::int64_t>(join.rows)}}}),
                                   session.text({"match.summary", {{"ways", tierWords(join, session.catalogue)}}})};
    if (treated.carried) {
        for (const gis::Message& sum : carriedSums(*treated.carried)) {
            lines.push_back("  " + session.text(sum));
        }
    }
    return lines;
}

TreatedJoin joinThem(const JoinWords& words, gis::Layer& layer, Units& units, gis::OutputSet& outputs,
                     Session& session) {
    Table table = readJoinTable(words, session);
    keepUnits(layer, words.layer.source().only, session.problems);
    auto [fields, columns] = sharedNames(words.layer, words.tableNames, layer, table);
    if (fields.parent.empty() && columns.parent.empty()) {
        if (const auto found = findParents(layer, table, session.problems)) {
            fields.parent = found->field;
            columns.parent = found->header;
        }
    }
    requireEachSettled(table, columns, session.problems);
    units = unitsOf(layer, fields, session.problems);
    const UnitLists lists = unitListsOf(words, session.limits, outputs, session.problems);
    const SideVintage vintage = layerVintage(units, words.vintage, lists, session.problems);
    const TableTreatment treatment = treatmentOf(words, outputs);
    tellUnusedSettled(treatment, table.file, session.problems);
    Corrections corrections = readCorrections(words.corrections, session);
    TreatedJoin treated = joinTreated({units, vintage, lists}, std::move(table), columns, treatment, {}, session.limits,
                                      session.problems, {&corrections, words.vintage});
    tellUnused(corrections, session.problems);
    for (const TableColumn& column : treated.table.columns) {
        tellUnitSlipsOfJoin(units, treated.table, column, treated.join, session.problems);
    }
    return treated;
}

VerbResult runJoin(const JoinWords& words, Session& session) {
    const gis::LayerFormat format = requireLayerFormat(words.output);
    requireDate(words.date);
    requireVintages(words);
    gis::OutputSet outputs;
    outputs.protect(words.layer.file);
    outputs.protect(words.table);
    if (!words.corrections.read.empty() && words.corrections.read != words.corrections.write) {
        outputs.protect(words.corrections.read);
    }
    gis::Layer layer = readJoinLayer(words, session);
    Units units;
    const TreatedJoin treated = joinThem(words, layer, units, outputs, session);
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
    writeCorrections(words.corrections, treated.join, treated.table, words.date, outputs, session, result);
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
    addJoinOptions(verb, session, *words);
    verb.callback([&session, words] { session.action = [&session, words] { return runJoin(*words, session); }; });
}

} // namespace diaban
