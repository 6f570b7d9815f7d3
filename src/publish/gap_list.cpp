// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/gap_list.h"

#include "src/join/csv_row.h"
#include "src/join/spreadsheet_cell.h"
#include "src/message/number_format.h"
#include "src/publish/cluster_layers.h"

#include <cmath>

namespace diaban {

namespace {

std::string withoutGroups(double value, int decimals, Language language) {
    std::string text = formatNumber(value, decimals, language);
    std::erase(text, language == Language::Vi ? '.' : ',');
    return text;
}

} // namespace

std::vector<std::string> linesBelowGaps(const ClusterStudy& study, const GapListTexts& texts,
                                        const Catalogue& catalogue) {
    const CoveredLength& all = study.coverage.all;
    const auto km = [](double metres) { return std::round(metres / 100) / 10; };
    std::vector<std::string> lines;
    lines.push_back(catalogue.text({"cluster_list.coverage",
                                    {{"covered", km(all.coveredMetres)},
                                     {"shared", km(all.sharedMetres)},
                                     {"percent", std::round(1000 * all.share().value_or(0)) / 10},
                                     {"clusters", static_cast<std::int64_t>(study.counts.counted)}}}));
    lines.push_back(study.day.empty()
                        ? catalogue.text("cluster_list.no_day")
                        : catalogue.text({"cluster_list.day", {{"day", formatDate(study.day, catalogue.language())}}}));
    lines.push_back(catalogue.text({"cluster_list.source", {{"source", texts.source}}}));
    const PriorityWeights& weights = texts.weights;
    lines.push_back(catalogue.text({"cluster_list.method",
                                    {{"length", weights.length},
                                     {"weakness", weights.weakness},
                                     {"hamlet", weights.hamlet},
                                     {"commune", weights.commune},
                                     {"district", weights.district},
                                     {"province", weights.province}}}));
    return lines;
}

std::string gapListCsv(const ClusterStudy& study, const Units& units, const GapListTexts& texts,
                       const Catalogue& catalogue) {
    const Language language = catalogue.language();
    const char separator = language == Language::Vi ? ';' : ',';
    constexpr std::size_t kColumns = 9;
    std::string csv = "\xEF\xBB\xBF";
    std::vector<std::string> header;
    for (const char* id : {"cluster_list.rank", "cluster_list.left", "cluster_list.left_name", "cluster_list.right",
                           "cluster_list.right_name", "cluster_list.km", "cluster_list.level", "cluster_list.priority",
                           "cluster_list.reason"}) {
        header.push_back(catalogue.text(id));
    }
    csv += csvRow(header, separator);
    std::size_t rank = 0;
    const auto add = [&](const std::string& cell, bool last = false) {
        csv += cell + (last ? std::string("\r\n") : std::string(1, separator));
    };
    for (const Gap& gap : study.gaps) {
        const SharedBorder& border = study.borders[gap.border];
        const bool turned = units.codes[border.right] < units.codes[border.left];
        const std::uint32_t left = turned ? border.right : border.left;
        const std::uint32_t right = turned ? border.left : border.right;
        const std::string level = nameOf(border.level);
        add(std::to_string(++rank));
        for (const std::uint32_t unit : {left, right}) {
            add(textCell(units.codes[unit], separator));
            add(textCell(units.names[unit], separator));
        }
        add(csvCell(withoutGroups(border.metres / 1000, 3, language), separator));
        add(csvCell(level.empty() ? level : catalogue.text("cluster_list.level_" + level), separator));
        add(csvCell(withoutGroups(gap.priority, 3, language), separator));
        add(csvCell(reasonText(study, gap, units, catalogue), separator), true);
    }
    const std::string blanks(kColumns - 1, separator);
    csv += blanks + "\r\n";
    for (const std::string& line : linesBelowGaps(study, texts, catalogue)) {
        csv += csvCell(line, separator) + blanks + "\r\n";
    }
    return csv;
}

} // namespace diaban
