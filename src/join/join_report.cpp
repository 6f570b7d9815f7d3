// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/join_report.h"

#include "src/join/csv_row.h"
#include "src/join/spreadsheet_cell.h"
#include "src/join/suggestion_words.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <utility>
#include <vector>

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

nlohmann::json rowNumber(const std::optional<std::size_t>& row, const Table& table) {
    return row ? nlohmann::json(table.rowNumbers[*row]) : nlohmann::json(nullptr);
}

nlohmann::json itemJson(const JoinItem& item, const Table& table) {
    return {{"key", item.key}, {"name", item.name}, {"parent", item.parent}, {"row", rowNumber(item.row, table)}};
}

nlohmann::json suggestionsJson(const JoinItem& item, const Table& table) {
    nlohmann::json list = nlohmann::json::array();
    for (const Suggestion& suggestion : item.suggestions) {
        list.push_back({{"key", suggestion.key},
                        {"name", suggestion.name},
                        {"parent", suggestion.parent},
                        {"row", rowNumber(suggestion.row, table)},
                        {"distance", suggestion.distance},
                        {"reason", nameOf(suggestion.reason)}});
    }
    return list;
}

nlohmann::json pairsJson(const std::vector<JoinPair>& pairs, const Table& table) {
    nlohmann::json list = nlohmann::json::array();
    for (const JoinPair& pair : pairs) {
        nlohmann::json json = itemJson(pair.row, table);
        json["unit_code"] = pair.unitCode;
        json["unit_name"] = pair.unitName;
        json["tier"] = nameOf(pair.tier);
        list.push_back(std::move(json));
    }
    return list;
}

constexpr std::size_t kSuggestions = 3;

/// A row of the CSV; empty cells may be left out at the end.
struct ReportRow {
    std::string status, count, key, name, parent, row, unitCode, unitName;
    std::array<std::string, kSuggestions> suggestions = {};
};

ReportRow itemRow(const JoinItem& item, const std::string& status, const Table& table, const Catalogue& catalogue) {
    ReportRow row{status, {}, item.key, item.name, item.parent, {}, {}, {}, {}};
    row.row = item.row ? std::to_string(table.rowNumbers[*item.row]) : std::string{};
    for (std::size_t i = 0; i < item.suggestions.size() && i < kSuggestions; ++i) {
        row.suggestions[i] = suggestionWords(item.suggestions[i], table, catalogue);
    }
    return row;
}

ReportRow pairRow(const JoinPair& pair, const std::string& status, const Table& table, const Catalogue& catalogue) {
    ReportRow row = itemRow(pair.row, status, table, catalogue);
    row.unitCode = pair.unitCode;
    row.unitName = pair.unitName;
    return row;
}

/// The counts of the report in its order, by the ends of the ids of their words.
std::vector<std::pair<std::string, std::size_t>> countsOf(const Join& join) {
    std::vector<std::pair<std::string, std::size_t>> counts{
        {"units", join.units}, {"rows", join.rows}, {"matched", join.matched}};
    for (const Tier tier : kTiers) {
        if (const auto found = join.tiers.find(nameOf(tier)); found != join.tiers.end()) {
            counts.emplace_back(std::string("tier.") + nameOf(tier), found->second);
        }
    }
    for (const ReportList& list : listsOf(join)) {
        counts.emplace_back(list.key, list.items.size());
    }
    return counts;
}

std::string csvOf(const ReportRow& row, char separator) {
    std::string csv = csvCell(row.status, separator) + separator + row.count;
    for (const std::string* text : {&row.key, &row.name, &row.parent}) {
        csv += separator + textCell(*text, separator);
    }
    csv += separator + row.row;
    for (const std::string* text :
         {&row.unitCode, &row.unitName, &row.suggestions[0], &row.suggestions[1], &row.suggestions[2]}) {
        csv += separator + textCell(*text, separator);
    }
    return csv + "\r\n";
}

} // namespace

nlohmann::json joinReportJson(const Join& join, const Table& table) {
    nlohmann::json lists = nlohmann::json::object();
    nlohmann::json report{{"units", join.units}, {"rows", join.rows}, {"matched", join.matched}};
    for (const ReportList& list : listsOf(join)) {
        report[list.key] = list.items.size();
        lists[list.key] = nlohmann::json::array();
        for (const JoinItem& item : list.items) {
            nlohmann::json json = itemJson(item, table);
            json["suggestions"] = suggestionsJson(item, table);
            lists[list.key].push_back(std::move(json));
        }
    }
    report["tiers"] = nlohmann::json::object();
    for (const auto& [tier, count] : join.tiers) {
        report["tiers"][tier] = count;
    }
    report["corrections_used"] = join.correctionsUsed;
    lists["looser_pairs"] = pairsJson(join.looserPairs, table);
    lists["names_differ"] = pairsJson(join.namesDiffer, table);
    report["lists"] = std::move(lists);
    return report;
}

std::string joinReportCsv(const Join& join, const Table& table, const Catalogue& catalogue) {
    const char separator = catalogue.language() == Language::Vi ? ';' : ',';
    std::string csv = "\xEF\xBB\xBF";
    const auto words = [&catalogue](const std::string& key) { return catalogue.text("join.report." + key); };
    csv += csvOf({words("status"),
                  words("count"),
                  words("key"),
                  words("name"),
                  words("parent"),
                  words("row"),
                  words("unit_code"),
                  words("unit_name"),
                  {words("suggestion_1"), words("suggestion_2"), words("suggestion_3")}},
                 separator);
    for (const auto& [key, count] : countsOf(join)) {
        csv += csvOf({words(key), std::to_string(count), {}, {}, {}, {}, {}, {}}, separator);
    }
    for (const ReportList& list : listsOf(join)) {
        for (const JoinItem& item : list.items) {
            csv += csvOf(itemRow(item, words(list.key), table, catalogue), separator);
        }
    }
    for (const JoinPair& pair : join.namesDiffer) {
        csv += csvOf(pairRow(pair, words("names_differ"), table, catalogue), separator);
    }
    for (const JoinPair& pair : join.looserPairs) {
        csv += csvOf(pairRow(pair, words(std::string("tier.") + nameOf(pair.tier)), table, catalogue), separator);
    }
    return csv;
}

std::string tierWords(const Join& join, const Catalogue& catalogue) {
    std::string words;
    for (const Tier tier : kTiers) {
        if (const auto found = join.tiers.find(nameOf(tier)); found != join.tiers.end()) {
            words += words.empty() ? "" : "; ";
            words += catalogue.text(
                {std::string("match.made_by.") + nameOf(tier), {{"count", static_cast<std::int64_t>(found->second)}}});
        }
    }
    return words;
}

} // namespace diaban
