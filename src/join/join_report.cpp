// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join_report.h"

#include "src/join/csv_row.h"
#include "src/join/spreadsheet_cell.h"

#include <nlohmann/json.hpp>

#include <array>

namespace diaban {

namespace {

/// One list of the report: its key in the JSON, the id of its words ("join.report.<key>") and the list itself.
struct ReportList {
    const char* key;
    const std::vector<JoinItem>& items;
};

std::array<ReportList, 4> listsOf(const Join& join) {
    return {{{"units_without_row", join.unitsWithoutRow},
             {"rows_without_unit", join.rowsWithoutUnit},
             {"duplicate_rows", join.duplicateRows},
             {"duplicate_units", join.duplicateUnits}}};
}

nlohmann::json itemJson(const JoinItem& item, const Table& table) {
    nlohmann::json json{{"key", item.key}, {"name", item.name}, {"parent", item.parent}, {"row", nullptr}};
    if (item.row) {
        json["row"] = table.rowNumbers[*item.row];
    }
    return json;
}

} // namespace

nlohmann::json joinReportJson(const Join& join, const Table& table) {
    nlohmann::json lists = nlohmann::json::object();
    nlohmann::json report{{"units", join.units}, {"rows", join.rows}, {"matched", join.matched}};
    for (const ReportList& list : listsOf(join)) {
        report[list.key] = list.items.size();
        lists[list.key] = nlohmann::json::array();
        for (const JoinItem& item : list.items) {
            lists[list.key].push_back(itemJson(item, table));
        }
    }
    report["tiers"] = nlohmann::json::object();
    for (const auto& [tier, count] : join.tiers) {
        report["tiers"][tier] = count;
    }
    report["lists"] = std::move(lists);
    return report;
}

std::string joinReportCsv(const Join& join, const Table& table, const Catalogue& catalogue) {
    const char separator = catalogue.language() == Language::Vi ? ';' : ',';
    const auto words = [&catalogue](const std::string& key) { return catalogue.text("join.report." + key); };
    std::string csv = "\xEF\xBB\xBF";
    const auto add = [&csv, separator](const std::array<std::string, 6>& cells) { csv += csvRow(cells, separator); };

    add({words("status"), words("count"), words("key"), words("name"), words("parent"), words("row")});
    add({words("units"), std::to_string(join.units), "", "", "", ""});
    add({words("rows"), std::to_string(join.rows), "", "", "", ""});
    add({words("matched"), std::to_string(join.matched), "", "", "", ""});
    for (const ReportList& list : listsOf(join)) {
        add({words(list.key), std::to_string(list.items.size()), "", "", "", ""});
    }
    for (const ReportList& list : listsOf(join)) {
        for (const JoinItem& item : list.items) {
            csv += csvCell(words(list.key), separator) + separator;
            for (const std::string* text : {&item.key, &item.name, &item.parent}) {
                csv += separator + textCell(*text, separator);
            }
            csv += separator + (item.row ? std::to_string(table.rowNumbers[*item.row]) : std::string{}) + "\r\n";
        }
    }
    return csv;
}

} // namespace diaban
