// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/carry_told.h"

#include "src/join/csv_row.h"
#include "src/join/spreadsheet_cell.h"
#include "src/message/number_format.h"
#include "src/unit/listing.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <filesystem>

namespace diaban {

namespace {

constexpr std::size_t kListed = 10;

std::string fileName(const std::string& file) {
    return std::filesystem::path(file).filename().string();
}

const char* reasonOf(Adds why) {
    switch (why) {
    case Adds::Yes:
    case Adds::Likely:
        return "";
    case Adds::Ratio:
        return "ratio";
    case Adds::Label:
        return "label";
    case Adds::Status:
        return "status";
    case Adds::NotSure:
        return "not_sure";
    }
    return "";
}

/// Columns that were left behind for one reason, of which a text is none to tell of.
void tellLeft(const CarriedTable& carried, Adds why, const char* id, const Table& table, gis::Problems& problems) {
    std::vector<std::string> names;
    for (const LeftColumn& column : carried.left) {
        if (column.why == why) {
            names.push_back(column.name);
        }
    }
    if (names.empty()) {
        return;
    }
    const gis::Message message{
        id, {{"count", static_cast<std::int64_t>(names.size())}, {"columns", listing(names, 2 * kListed)}}};
    if (why == Adds::Label) {
        problems.note(table.file, table.sheet, message);
    } else {
        problems.warn(table.file, table.sheet, message);
    }
}

/// A part of a sum, or nothing where it is but rounding.
double beyondRounding(double part, double whole) {
    constexpr double kRounding = 1e-9;
    return std::abs(part) <= kRounding * std::max(1.0, std::abs(whole)) ? 0 : part;
}

} // namespace

void tellCarried(const CarriedTable& carried, const Table& table, gis::Problems& problems) {
    std::vector<std::string> names;
    for (const CarriedColumn& column : carried.columns) {
        names.push_back(column.name);
    }
    if (!names.empty()) {
        problems.note(table.file, table.sheet, {"carry.counts", {{"columns", listing(names, 2 * kListed)}}});
    }
    if (!carried.assumed.empty()) {
        problems.warn(table.file, table.sheet,
                      {"carry.assumed_counts",
                       {{"count", static_cast<std::int64_t>(carried.assumed.size())},
                        {"columns", listing(carried.assumed, 2 * kListed)}}});
    }
    tellLeft(carried, Adds::Ratio, "carry.left_ratios", table, problems);
    tellLeft(carried, Adds::Status, "carry.left_statuses", table, problems);
    tellLeft(carried, Adds::NotSure, "carry.left_not_sure", table, problems);
    tellLeft(carried, Adds::Label, "carry.left_labels", table, problems);
    if (!carried.split.empty()) {
        problems.warn(
            carried.crosswalk, {},
            {"carry.split_without_weights",
             {{"count", static_cast<std::int64_t>(carried.split.size())}, {"units", listing(carried.split, kListed)}}});
    }
    if (!carried.unknown.empty()) {
        std::vector<std::string> rows;
        for (const std::size_t row : carried.unknownRows) {
            rows.push_back(std::to_string(row));
        }
        problems.warn(table.file, table.sheet,
                      {"carry.unknown_codes",
                       {{"count", static_cast<std::int64_t>(carried.unknown.size())},
                        {"codes", listing(carried.unknown, kListed)},
                        {"rows", listing(rows, kListed)},
                        {"crosswalk", fileName(carried.crosswalk)}}});
    }
}

std::vector<gis::Message> carriedSums(const CarriedTable& carried) {
    std::vector<gis::Message> sums;
    for (const CarriedColumn& column : carried.columns) {
        const double lost = beyondRounding(column.lost(), column.before);
        sums.push_back({lost != 0 ? "carry.sum_lost" : "carry.sum_kept",
                        {{"column", column.name},
                         {"before", column.before},
                         {"after", column.after},
                         {"lost", lost},
                         {"units", static_cast<std::int64_t>(column.noData)}}});
    }
    return sums;
}

void tellSums(const CarriedTable& carried, gis::Problems& problems) {
    for (const gis::Message& sum : carriedSums(carried)) {
        if (sum.id == "carry.sum_lost") {
            problems.warn(carried.file, carried.sheet, sum);
        }
    }
}

std::optional<GreatestLoss> greatestLoss(const CarriedTable& carried) {
    std::optional<GreatestLoss> greatest;
    for (const CarriedColumn& column : carried.columns) {
        const double lost = beyondRounding(column.lost(), column.before);
        const double part = column.before != 0 ? lost / column.before : 0;
        if (part > (greatest ? greatest->part : 0)) {
            greatest = {column.name, part};
        }
    }
    return greatest;
}

gis::Message carriedNote(const CarriedTable& carried) {
    return {"carry.note", {{"table", fileName(carried.file)}, {"crosswalk", fileName(carried.crosswalk)}}};
}

nlohmann::json carriedJson(const CarriedTable& carried) {
    nlohmann::json json{{"file", carried.crosswalk},           {"old_units", carried.oldUnits},
                        {"new_units", carried.newUnits},       {"columns", nlohmann::json::array()},
                        {"left_out", nlohmann::json::array()}, {"split", carried.split},
                        {"unknown", carried.unknown}};
    for (const CarriedColumn& column : carried.columns) {
        json["columns"].push_back({{"name", column.name},
                                   {"before", column.before},
                                   {"after", column.after},
                                   {"lost", column.lost()},
                                   {"lost_by",
                                    {{"unknown_code", column.lostUnknown},
                                     {"split_without_weights", column.lostSplit},
                                     {"uncovered", column.lostUncovered},
                                     {"no_data", column.lostNoData},
                                     {"outside_layer", column.lostOutside}}},
                                   {"no_data", column.noData}});
    }
    for (const LeftColumn& column : carried.left) {
        json["left_out"].push_back({{"name", column.name}, {"reason", reasonOf(column.why)}});
    }
    return json;
}

namespace {

struct LostPart {
    const char* key;
    double CarriedColumn::*part;
};

constexpr std::array<LostPart, 5> kLostParts{{{"lost_unknown_code", &CarriedColumn::lostUnknown},
                                              {"lost_split", &CarriedColumn::lostSplit},
                                              {"lost_uncovered", &CarriedColumn::lostUncovered},
                                              {"lost_no_data", &CarriedColumn::lostNoData},
                                              {"lost_outside", &CarriedColumn::lostOutside}}};

} // namespace

std::string carriedCsv(const CarriedTable& carried, const Catalogue& catalogue) {
    constexpr int kDecimals = 6;
    const char separator = catalogue.language() == Language::Vi ? ';' : ',';
    const auto words = [&](const std::string& key) { return catalogue.text("carry.report." + key); };
    const auto number = [&](double value) {
        std::string text = formatPlain(value, kDecimals, catalogue.language());
        text.erase(text.find_last_not_of('0') + 1);
        return text.ends_with('.') || text.ends_with(',') ? text.substr(0, text.size() - 1) : text;
    };
    std::string csv = "\r\n";
    csv += csvRow(
        std::array<std::string, 5>{words("column"), words("before"), words("after"), words("lost"), words("no_data")},
        separator);
    for (const CarriedColumn& column : carried.columns) {
        csv += textCell(column.name, separator);
        for (const double sum : {column.before, column.after, beyondRounding(column.lost(), column.before)}) {
            csv += separator + csvCell(number(sum), separator);
        }
        csv += separator + std::to_string(column.noData) + "\r\n";
        for (const LostPart& lost : kLostParts) { // under the column they are of
            if (const double part = beyondRounding(column.*lost.part, column.before); part != 0) {
                csv += textCell(column.name, separator) + separator + csvCell(words(lost.key), separator) + separator +
                       separator + csvCell(number(part), separator) + "\r\n";
            }
        }
    }
    for (const LeftColumn& column : carried.left) {
        csv += textCell(column.name, separator) + separator + csvCell(words(reasonOf(column.why)), separator) + "\r\n";
    }
    for (const std::string& code : carried.split) {
        csv += textCell(code, separator) + separator + csvCell(words("split"), separator) + "\r\n";
    }
    for (const std::string& code : carried.unknown) {
        csv += textCell(code, separator) + separator + csvCell(words("unknown"), separator) + "\r\n";
    }
    return csv;
}

} // namespace diaban
