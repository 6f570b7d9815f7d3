// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/output_contents.h"

#include "src/join/treated_join.h"
#include "src/publish/csv_sheet.h"
#include "src/publish/weak_sheet.h"
#include "src/run/cluster_sheet.h"
#include "src/run/contents_source.h"
#include "src/run/table_files.h"
#include "src/run/write_output.h"

#include <algorithm>

namespace diaban {

namespace {

using SharedSource = std::shared_ptr<const ContentsSource>;

/// The same sheet, whose rows keep alive what they are made from.
ListSheet keeping(ListSheet sheet, std::shared_ptr<const void> what) {
    sheet.row = [row = std::move(sheet.row), kept = std::move(what)](std::size_t at) { return row(at); };
    return sheet;
}

std::int64_t countOf(std::size_t number) {
    return static_cast<std::int64_t>(number);
}

OutputTable csvTable(const ContentsSource& from, std::string csv, const std::string& path) {
    ListSheet sheet = csvSheet(std::move(csv), from.catalogue.language());
    sheet.name = std::filesystem::path(path).filename().string();
    const gis::Message about{"contents.csv",
                             {{"rows", countOf(sheet.rows + 1)},
                              {"columns", countOf(sheet.columns.size())},
                              {"separator", std::string(from.catalogue.language() == Language::Vi ? ";" : ",")}}};
    return {std::move(sheet), from.reader.text(about)};
}

OutputTable sheetTable(const ContentsSource& from, ListSheet sheet) {
    const gis::Message about{"contents.sheet",
                             {{"rows", countOf(sheet.rows)}, {"columns", countOf(sheet.columns.size())}}};
    return {std::move(sheet), from.reader.text(about)};
}

/// The second sheet of a workbook: a note a row, without a head.
OutputTable notesTable(const ContentsSource& from, const std::vector<std::string>& notes) {
    std::vector<std::vector<std::string>> rows;
    for (const std::string& note : notes) {
        rows.push_back({note});
    }
    ListSheet sheet = textSheet(from.catalogue.text("border_list.sheet_notes"), {std::string()}, std::move(rows));
    return {std::move(sheet), from.reader.text("contents.notes"), false};
}

OutputContents clusterListContents(const SharedSource& from) {
    const ContentsSource& source = *from;
    const ListSheet list = clusterSheet({source.project, *source.study, *source.found.clusters, source.catalogue},
                                        source.output.kind, source.lines);
    OutputContents contents;
    if (isWorkbook(source.output.path)) {
        contents.tables.push_back(sheetTable(source, keeping(list, from)));
        contents.tables.push_back(notesTable(source, list.notes));
    } else {
        contents.tables.push_back(csvTable(source, listCsv(list, source.catalogue), source.output.path));
    }
    return contents;
}

OutputContents weakContents(const ContentsSource& from) {
    const auto list = std::make_shared<const WeakList>(
        projectWeakList(from.project, *from.study, *from.found.weakness, from.catalogue));
    OutputContents contents;
    contents.tables.push_back(isWorkbook(from.output.path)
                                  ? sheetTable(from, keeping(weakSheet(*list, from.catalogue), list))
                                  : csvTable(from, weakListCsv(*list, from.catalogue), from.output.path));
    return contents;
}

OutputContents reportContents(const ContentsSource& from) {
    OutputContents contents;
    for (std::size_t i = 0; i < from.study->tables.size(); ++i) {
        contents.tables.push_back(csvTable(from, treatedReportCsv(from.study->tables[i], from.catalogue),
                                           joinReportPath(from.output.path, i)));
    }
    return contents;
}

OutputContents tableContents(const ContentsSource& from, gis::Problems& problems) {
    OutputContents contents;
    contents.tables.push_back(
        csvTable(from, tableCsv(from.project, *from.study, from.output, from.catalogue, problems), from.output.path));
    return contents;
}

/// Lists say in a line what kind of file they are in.
OutputContents withFileWords(const ContentsSource& from, OutputContents contents) {
    const bool several = contents.tables.size() > 1 && !isWorkbook(from.output.path);
    contents.words.push_back(from.reader.text(isWorkbook(from.output.path) ? "contents.workbook"
                                              : several                    ? "contents.csv_files"
                                                                           : "contents.csv_file"));
    return contents;
}

std::shared_ptr<ContentsSource> sourceOf(const ContentsRequest& asked, const gis::Limits& limits) {
    const bool brings = asked.output.kind == OutputKind::QgisProject;
    return std::make_shared<ContentsSource>(ContentsSource{asked.project, asked.study, asked.output,
                                                           brings ? chosenOutputs(asked.project, {asked.output.path})
                                                                  : std::vector<OutputSpec>{asked.output},
                                                           Catalogue(asked.language), Catalogue(asked.reader), limits});
}

/// Of a source whose findings are there.
OutputContents contentsOf(const std::shared_ptr<const ContentsSource>& from, gis::Problems& problems,
                          const gis::Progress& progress) {
    const OutputKind kind = from->output.kind;
    switch (kind) {
    case OutputKind::Layer:
        return layerContents(*from, problems, progress);
    case OutputKind::BorderLayers:
        return borderLayerContents(*from, problems);
    case OutputKind::Page:
        return pageContents(*from, problems, progress);
    case OutputKind::QgisProject:
        return qgisContents(*from, problems, progress);
    case OutputKind::JoinReport:
        return withFileWords(*from, reportContents(*from));
    case OutputKind::Table:
        return withFileWords(*from, tableContents(*from, problems));
    case OutputKind::Weak:
        return withFileWords(*from, weakContents(*from));
    default:
        return isOfClusters(kind) ? withFileWords(*from, clusterListContents(from)) : OutputContents{};
    }
}

} // namespace

ListSheet textSheet(std::string name, const std::vector<std::string>& heads,
                    std::vector<std::vector<std::string>> rows) {
    constexpr double kWidth = 32; // letters
    ListSheet sheet;
    sheet.name = std::move(name);
    sheet.rows = rows.size();
    for (const std::string& head : heads) {
        sheet.columns.push_back({head, heads.size() == 1 ? 4 * kWidth : kWidth, 0, true});
    }
    sheet.row = [rows = std::move(rows)](std::size_t at) {
        return std::vector<ListCell>(rows[at].begin(), rows[at].end());
    };
    return sheet;
}

OutputContents outputContents(const ContentsRequest& asked, const gis::Limits& limits, gis::Problems& problems,
                              const gis::Progress& progress) {
    const std::shared_ptr<ContentsSource> from = sourceOf(asked, limits);
    const OutputKind kind = from->output.kind;
    from->found = outputFindings(from->project, *from->study, from->chosen, limits, problems, progress);
    if (kind == OutputKind::Borders || kind == OutputKind::BorderLayers) {
        from->lines =
            projectBorderLayer(from->project, *from->study, *from->found.clusters, limits, problems, progress);
    }
    OutputContents contents = contentsOf(from, problems, progress);
    contents.language = asked.language;
    return contents;
}

} // namespace diaban
