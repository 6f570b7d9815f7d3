// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/weak_list.h"

#include "src/join/csv_row.h"
#include "src/join/spreadsheet_cell.h"
#include "src/message/number_format.h"
#include "src/unit/parent_names.h"
#include "src/weakness/figure_words.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The units of a verdict by code.
std::vector<std::size_t> unitsOf(const WeakWords& words, UnitVerdict verdict) {
    std::vector<std::size_t> units;
    for (std::size_t unit = 0; unit < words.areas.units.size(); ++unit) {
        if (words.areas.units[unit].verdict == verdict) {
            units.push_back(unit);
        }
    }
    const std::vector<std::string>& codes = words.study.boundaries.units.codes;
    std::ranges::stable_sort(units, [&](std::size_t one, std::size_t other) { return codes[one] < codes[other]; });
    return units;
}

const char* verdictId(UnitVerdict verdict) {
    return verdict == UnitVerdict::Weak      ? "weakness.verdict.weak"
           : verdict == UnitVerdict::NotSure ? "weakness.verdict.not_sure"
                                             : "weakness.verdict.not_enough_data";
}

/// "12 (9–15)": the rank and where it lies in nine of ten changes of the weights.
std::string rankWords(const IndexRanks& ranks, std::size_t unit) {
    if (!ranks.ranks[unit]) {
        return {};
    }
    std::string text = std::to_string(*ranks.ranks[unit]);
    if (const auto& interval = ranks.intervals[unit]) {
        const long low = std::lround(std::floor(interval->p05));
        const long high = std::lround(std::ceil(interval->p95));
        text += " (" + std::to_string(low);
        text += high > low ? "–" + std::to_string(high) + ')' : std::string(")");
    }
    return text;
}

WeakListRow rowOf(const WeakWords& words, const ListedIndex* index, std::size_t unit, const Catalogue& catalogue) {
    const Units& units = words.study.boundaries.units;
    const UnitFinding& finding = words.areas.units[unit];
    WeakListRow row;
    row.verdict = catalogue.text(verdictId(finding.verdict));
    row.rank = finding.rank;
    row.code = units.codes[unit];
    row.name = units.names[unit];
    row.parent = units.parents.empty() ? std::string() : parentNameOrCode(units, unit);
    if (finding.verdict == UnitVerdict::Weak) {
        row.score = finding.score;
        row.lift = liftText(words, unit, catalogue);
    }
    if (index != nullptr && index->figure->values.states[unit] == UnitState::Value) {
        row.index = index->figure->values.values[unit];
        row.indexRank = rankWords(index->ranks, unit);
    }
    row.reasons = reasonsText(words, unit, catalogue);
    return row;
}

} // namespace

std::vector<std::string> weakListHeads(bool hasIndex, const Catalogue& catalogue) {
    std::vector<std::string> heads;
    for (const char* id : {"weakness.list.rank", "study_table.code", "study_table.name", "study_table.parent",
                           "weakness.list.verdict", "weakness.list.score", "weakness.list.index",
                           "weakness.list.index_rank", "weakness.list.reasons", "weakness.list.lift"}) {
        if (hasIndex || !std::string_view(id).starts_with("weakness.list.index")) {
            heads.push_back(catalogue.text(id));
        }
    }
    return heads;
}

std::string combinedWords(const WeaknessRules& asked, const char* any, const Catalogue& catalogue) {
    return catalogue.text(asked.all ? gis::Message{"weakness.combined.all", {}}
                          : asked.atLeast > 1
                              ? gis::Message{"weakness.combined.at_least", {{"count", std::int64_t{asked.atLeast}}}}
                              : gis::Message{any, {}});
}

std::vector<std::string> ruleWords(const WeakWords& words, const Catalogue& catalogue) {
    const Language language = catalogue.language();
    std::vector<std::string> lines;
    for (const AppliedRule& applied : words.areas.rules) {
        const WeaknessRule& rule = applied.rule;
        const Indicator& indicator = words.areas.facts[applied.facts].indicator;
        const FigureWords figures(indicator, catalogue);
        const std::string name = indicator.name.in(language).empty() ? indicator.key : indicator.name.in(language);
        const auto number = [&](double value) { return formatShort(value, 6, language); };
        std::string id = "weakness.rule." + std::string(nameOf(rule.kind));
        if (rule.kind == RuleKind::Lowest) {
            id += rule.count ? ".count" : ".share";
        } else if (rule.kind == RuleKind::Fallen || rule.kind == RuleKind::BelowNeighbours) {
            id += rule.by && *rule.by > 0 ? ".by" : rule.percent || rule.kind != RuleKind::Fallen ? ".percent" : "";
        }
        std::string line = catalogue.text(
            {std::move(id),
             {{"name", name},
              {"target", applied.target ? figures.stated(*applied.target) : std::string()},
              {"count", rule.count ? std::int64_t{*rule.count} : std::int64_t{rule.periods}},
              {"share", number(rule.share.value_or(0))},
              {"z", number(rule.z)},
              {"by", number(rule.by.value_or(0))},
              {"percent", number(rule.percent.value_or(20))},
              {"since", rule.since.empty() ? std::string("–") : formatPeriodWithin(rule.since, language)},
              {"fdr", number(rule.fdr)},
              {"permutations", std::int64_t{rule.permutations}}}});
        if (!rule.period.empty()) {
            line += " (" + formatPeriodWithin(rule.period, language) + ')';
        }
        lines.push_back(line + '.');
    }
    return lines;
}

WeakList weakList(const WeakWords& words, const ListedIndex* index, const TableTexts& texts,
                  const Catalogue& catalogue) {
    WeakList list;
    list.hasIndex = index != nullptr;
    for (const std::uint32_t unit : words.areas.weak) {
        list.rows.push_back(rowOf(words, index, unit, catalogue));
    }
    for (const UnitVerdict verdict : {UnitVerdict::NotSure, UnitVerdict::NotEnoughData}) {
        for (const std::size_t unit : unitsOf(words, verdict)) {
            list.rows.push_back(rowOf(words, index, unit, catalogue));
        }
    }
    const WeakAreas& areas = words.areas;
    list.below = linesBelowTable(texts, catalogue);
    list.below.push_back(catalogue.text({"weakness.counts",
                                         {{"units", static_cast<std::int64_t>(areas.units.size())},
                                          {"weak", static_cast<std::int64_t>(areas.weak.size())},
                                          {"not_sure", static_cast<std::int64_t>(areas.notSure)},
                                          {"not_enough", static_cast<std::int64_t>(areas.notEnoughData)}}}));
    list.below.push_back(combinedWords(areas.asked, "weakness.combined.any", catalogue));
    std::ranges::move(ruleWords(words, catalogue), std::back_inserter(list.below));
    list.below.push_back(catalogue.text("weakness.method"));
    if (list.hasIndex) {
        list.below.push_back(catalogue.text("weakness.method_index"));
    }
    list.below.insert(list.below.end(), texts.notes.begin(), texts.notes.end());
    return list;
}

std::string weakListCsv(const WeakList& list, const Catalogue& catalogue) {
    const char separator = catalogue.language() == Language::Vi ? ';' : ',';
    const auto number = [&](const std::optional<double>& value) {
        return value ? formatPlain(*value, 1, catalogue.language()) : std::string();
    };
    std::vector<std::string> codes;
    std::ranges::transform(list.rows, std::back_inserter(codes), &WeakListRow::code);
    codes = textCells(codes, separator);
    std::vector<std::string> heads = weakListHeads(list.hasIndex, catalogue);
    std::string csv(kByteOrderMark);
    const auto addRow = [&](const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            csv += i == 0 ? "" : std::string(1, separator);
            csv += cells[i];
        }
        csv += "\r\n";
    };
    const std::size_t columns = heads.size();
    std::ranges::transform(heads, heads.begin(), [&](const std::string& head) { return csvCell(head, separator); });
    addRow(heads);
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        const WeakListRow& row = list.rows[i];
        std::vector<std::string> cells{row.rank ? std::to_string(*row.rank) : std::string(),
                                       codes[i],
                                       textCell(row.name, separator),
                                       textCell(row.parent, separator),
                                       csvCell(row.verdict, separator),
                                       number(row.score)};
        if (list.hasIndex) {
            cells.push_back(number(row.index));
            cells.push_back(textCell(row.indexRank, separator));
        }
        cells.push_back(csvCell(row.reasons, separator));
        cells.push_back(csvCell(row.lift, separator));
        addRow(cells);
    }
    addRow(std::vector<std::string>(columns));
    for (const std::string& line : list.below) {
        std::vector<std::string> cells(columns);
        cells.front() = csvCell(line, separator);
        addRow(cells);
    }
    return csv;
}

} // namespace diaban
