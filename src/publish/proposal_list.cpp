// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/proposal_list.h"

#include "src/join/csv_row.h"
#include "src/join/spreadsheet_cell.h"
#include "src/message/number_format.h"

#include <cmath>

namespace diaban {

namespace {

constexpr std::size_t kColumns = 9;

std::string withoutGroups(double value, int decimals, Language language) {
    std::string text = formatNumber(value, decimals, language);
    std::erase(text, language == Language::Vi ? '.' : ',');
    return text;
}

double toHundredths(double value) {
    return std::round(value * 100) / 100;
}

std::string listed(const std::vector<std::uint32_t>& members, const std::vector<std::string>& texts) {
    std::string all;
    for (const std::uint32_t unit : members) {
        all += all.empty() ? "" : "; ";
        all += texts[unit];
    }
    return all;
}

std::string row(const ProposalList& list, std::size_t at, const Catalogue& catalogue, char separator) {
    const Language language = catalogue.language();
    const ClusterProposal& proposal = list.all.list[at];
    const std::string extends =
        proposal.extends ? list.study.clusters.list[list.study.counted[*proposal.extends]].id : std::string();
    const double share = list.all.coverable > 0 ? 100 * proposal.priority / list.all.coverable : 0;
    std::string line = std::to_string(at + 1);
    line += separator;
    for (const std::string& text :
         {extends, listed(proposal.units, list.units.codes), listed(proposal.units, list.units.names),
          listed(proposal.added, list.units.codes)}) {
        line += textCell(text, separator);
        line += separator;
    }
    for (const auto& [number, decimals] :
         {std::pair(proposal.metres / 1000, 3), std::pair(proposal.priority, 3), std::pair(share, 1)}) {
        line += csvCell(withoutGroups(number, decimals, language), separator);
        line += separator;
    }
    const std::string words = joined(wordsOf(proposal, list.all, list.problem, list.study, list.units), catalogue);
    line += csvCell(words, separator);
    line += "\r\n";
    return line;
}

} // namespace

std::string joined(const std::vector<gis::Message>& words, const Catalogue& catalogue) {
    std::string text;
    for (const gis::Message& sentence : words) {
        text += text.empty() ? "" : " ";
        text += catalogue.text(sentence);
    }
    return text;
}

std::string proposalListCsv(const ProposalList& list, const Catalogue& catalogue) {
    const char separator = catalogue.language() == Language::Vi ? ';' : ',';
    std::vector<std::string> header;
    for (const char* id : {"proposal_list.number", "proposal_list.extends", "proposal_list.codes",
                           "proposal_list.names", "proposal_list.added", "proposal_list.km", "proposal_list.priority",
                           "proposal_list.share", "proposal_list.reason"}) {
        header.push_back(catalogue.text(id));
    }
    std::string csv = "\xEF\xBB\xBF";
    csv += csvRow(header, separator);
    for (std::size_t at = 0; at < list.all.list.size(); ++at) {
        csv += row(list, at, catalogue, separator);
    }
    const std::string blanks(kColumns - 1, separator);
    csv += blanks;
    csv += "\r\n";
    const gis::Message method{"proposal_list.method",
                              {{"cluster", toHundredths(list.all.clusterCost)},
                               {"member", toHundredths(list.all.memberCost)},
                               {"value", toHundredths(list.all.value)},
                               {"bound", toHundredths(list.all.bound)}}};
    const gis::Message day =
        list.study.day.empty()
            ? gis::Message{"cluster_list.no_day", {}}
            : gis::Message{"cluster_list.day", {{"day", formatDate(list.study.day, catalogue.language())}}};
    for (const gis::Message& line :
         {summaryOf(list.all), method, day, gis::Message{"cluster_list.source", {{"source", list.source}}}}) {
        csv += csvCell(catalogue.text(line), separator);
        csv += blanks;
        csv += "\r\n";
    }
    return csv;
}

} // namespace diaban
