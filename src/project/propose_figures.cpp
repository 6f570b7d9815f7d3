// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/propose_figures.h"

#include "gis/base/text.h"
#include "src/indicator/status_words.h"
#include "src/project/period_evidence.h"
#include "src/table/number_text.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace diaban {

namespace {

/// Gives each figure a key of its own: that of the catalogue for the first that holds it, else one from its header.
class FigureNames {
public:
    FigureNames(const IndicatorCatalogue& known, Language language) : m_known(known), m_language(language) {}

    /// The key of what a header names, and that may be one that is known or not; `finding` says where it comes from.
    std::string keyOf(const std::string& header, bool mayBeKnown, ProposedFigures& figures) {
        const std::string plain = plainKey(header);
        if (const auto given = m_keys.find(plain); given != m_keys.end()) {
            return given->second;
        }
        const Indicator* indicator = mayBeKnown ? m_known.ofHeader(header) : nullptr;
        std::string key = indicator != nullptr ? indicator->key : figureKeyOf(header);
        const bool known = indicator != nullptr && !m_used.contains(key);
        const std::string stem = key;
        for (int number = 2; m_used.contains(key) || (!known && m_known.find(key) != nullptr); ++number) {
            key = stem + '_' + std::to_string(number);
        }
        m_used.insert(key);
        m_keys[plain] = key;
        figures.findings.push_back({"columns." + key, header,
                                    known
                                        ? gis::Message{"init.figure_known", {{"name", indicator->name.in(m_language)}}}
                                        : gis::Message{"init.figure_unknown", {}}});
        return key;
    }

private:
    const IndicatorCatalogue& m_known;
    Language m_language;
    std::set<std::string> m_used;
    std::map<std::string, std::string> m_keys;
};

bool hasNumbers(const TableColumn& column) {
    return column.numeric && std::ranges::find(column.states, CellState::Value) != column.states.end();
}

/// "COMMUNE_ID"
bool endsWithId(const std::string& header) {
    const std::string folded = gis::foldCase(header);
    return folded.ends_with("_id") || folded.ends_with(" id");
}

/// Numbers that are no figures: of rows, or codes.
bool isLabel(const std::string& header) {
    constexpr std::array<std::string_view, 8> kNumberings{"stt", "tt", "sott", "sothutu",
                                                          "no",  "id", "fid",  "objectid"};
    const std::string plain = plainKey(header);
    return std::ranges::find(kNumberings, plain) != kNumberings.end() ||
           (plain.starts_with("ma") && plain.size() > 2 && header.find(' ') != std::string::npos) ||
           plain.ends_with("code") || endsWithId(header);
}

/// Whether a column that is called as a status says yes and no, in nine of ten cells that say something at least.
bool saysYesAndNo(const TableColumn& column, const StatusWords& words) {
    constexpr std::size_t kMostOthers = 10; ///< one in so many
    std::size_t said = 0;
    std::size_t others = 0;
    for (const std::string& text : column.texts) {
        const StatusCell cell = statusCellOf(text, words);
        said += cell == StatusCell::NoData ? 0U : 1U;
        others += cell == StatusCell::Unknown ? 1U : 0U;
    }
    return others * kMostOthers <= said;
}

/// What a column is known as by its header, and holds.
const Indicator* knownAs(const TableColumn& column, const IndicatorCatalogue& known) {
    const Indicator* indicator = known.ofHeader(column.header);
    const bool status = indicator != nullptr && indicator->kind == IndicatorKind::Status;
    return status && !saysYesAndNo(column, indicator->statusWords) ? nullptr : indicator;
}

bool isFigure(const TableColumn& column, const IndicatorCatalogue& known) {
    const Indicator* indicator = knownAs(column, known);
    if (!column.numeric) {
        return indicator != nullptr && indicator->kind == IndicatorKind::Status;
    }
    return hasNumbers(column) && (indicator != nullptr || !isLabel(column.header));
}

/// The different texts of a column, in the order in which they come.
std::vector<std::string> differentTexts(const TableColumn& column, std::size_t most) {
    std::vector<std::string> different;
    std::set<std::string> seen;
    for (const std::string& text : column.texts) {
        if (!text.empty() && seen.insert(text).second) {
            different.push_back(text);
            if (different.size() > most) {
                break;
            }
        }
    }
    return different;
}

/// The texts of a long table's indicators whose values say anything but numbers: notes, which are no figures.
std::set<std::string> textsWithoutNumbers(const TableColumn& indicators, const TableColumn& values) {
    std::map<std::string, std::pair<std::size_t, std::size_t>> counts; // numbers, other words
    for (std::size_t row = 0; row < indicators.texts.size(); ++row) {
        const std::string& value = values.texts[row];
        auto& [numbers, words] = counts[indicators.texts[row]];
        const bool number = readNumber(value).isNumber();
        numbers += number ? 1U : 0U;
        words += !number && !value.empty() && !isNotStated(value) ? 1U : 0U;
    }
    std::set<std::string> without;
    for (const auto& [text, count] : counts) {
        if (count.second > count.first) {
            without.insert(text);
        }
    }
    return without;
}

std::optional<std::size_t> valueColumn(const Table& table, const std::vector<bool>& taken, std::size_t indicator) {
    constexpr std::array<std::string_view, 5> kNames{"giatri", "value", "solieu", "ketqua", "soluong"};
    std::optional<std::size_t> best;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (taken[c] || c == indicator || isLabel(table.columns[c].header)) {
            continue;
        }
        if (std::ranges::find(kNames, plainKey(table.columns[c].header)) != kNames.end()) {
            return c;
        }
        best = !best && hasNumbers(table.columns[c]) ? std::optional(c) : best;
    }
    return best;
}

} // namespace

ProposedFigures wideFigures(const Table& table, const std::vector<bool>& taken, const IndicatorCatalogue& known,
                            Language language) {
    ProposedFigures figures;
    FigureNames names(known, language);
    std::set<std::string> periods;
    std::size_t withPeriod = 0;
    std::vector<std::pair<std::size_t, std::optional<FoundPeriod>>> chosen;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (taken[c] || !isFigure(table.columns[c], known)) {
            continue;
        }
        auto period = periodIn(table.columns[c].header);
        if (period) {
            periods.insert(period->period);
            ++withPeriod;
        }
        chosen.emplace_back(c, std::move(period));
    }
    figures.ofPeriods = periods.size() > 1;
    figures.period = periods.size() == 1 && withPeriod == chosen.size() ? *periods.begin() : std::string{};
    for (const auto& [c, period] : chosen) {
        const std::string& header = table.columns[c].header;
        const bool isKnown = knownAs(table.columns[c], known) != nullptr;
        const bool splits = period && !period->rest.empty() && (figures.ofPeriods || !figures.period.empty());
        const std::string key = names.keyOf(splits ? period->rest : header, splits || isKnown, figures);
        figures.columns.push_back({key, header, figures.ofPeriods && splits ? period->period : std::string{}});
    }
    // The columns of one figure stand together, as a project file writes them.
    std::map<std::string, std::size_t> first;
    for (std::size_t i = 0; i < figures.columns.size(); ++i) {
        first.emplace(figures.columns[i].figure, i);
    }
    std::ranges::stable_sort(figures.columns, {}, [&](const FigureColumn& column) { return first.at(column.figure); });
    return figures;
}

ProposedFigures longFigures(const Table& table, const std::vector<bool>& taken, const IndicatorCatalogue& known,
                            Language language) {
    constexpr std::size_t kMostIndicators = 200;
    std::optional<std::size_t> best;
    std::size_t bestKnown = 0;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (taken[c] || table.columns[c].numeric) {
            continue;
        }
        const std::vector<std::string> texts = differentTexts(table.columns[c], kMostIndicators);
        const auto recognised = static_cast<std::size_t>(
            std::ranges::count_if(texts, [&](const std::string& text) { return known.ofHeader(text) != nullptr; }));
        const bool named = plainKey(table.columns[c].header).starts_with("chitieu");
        if (texts.size() <= kMostIndicators && recognised + (named ? 1 : 0) > bestKnown) {
            best = c;
            bestKnown = recognised + (named ? 1 : 0);
        }
    }
    const auto value = best ? valueColumn(table, taken, *best) : std::nullopt;
    if (!value) {
        return {};
    }
    ProposedFigures figures;
    figures.indicatorHeader = table.columns[*best].header;
    figures.valueHeader = table.columns[*value].header;
    FigureNames names(known, language);
    const std::set<std::string> notes = textsWithoutNumbers(table.columns[*best], table.columns[*value]);
    for (const std::string& text : differentTexts(table.columns[*best], kMostIndicators)) {
        const Indicator* indicator = known.ofHeader(text);
        if (notes.contains(text) && (indicator == nullptr || indicator->kind != IndicatorKind::Status)) {
            continue;
        }
        figures.columns.push_back({names.keyOf(text, true, figures), text, {}});
    }
    return figures;
}

} // namespace diaban
