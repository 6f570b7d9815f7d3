// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/propose_table.h"

#include "src/join/own_rows.h"
#include "src/message/written_period.h"
#include "src/project/period_evidence.h"
#include "src/project/propose_figures.h"
#include "src/project/unit_columns.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

namespace diaban {

namespace {

gis::Message counted(const char* id, std::size_t met, std::size_t values) {
    return {id, {{"met", static_cast<std::int64_t>(met)}, {"values", static_cast<std::int64_t>(values)}}};
}

void nameUnitColumns(const Table& table, const UnitColumns& found, ProposedTable& proposed) {
    const auto header = [&](std::size_t column) { return table.columns[column].header; };
    if (found.key) {
        proposed.source.key = header(*found.key);
        proposed.findings.push_back({"key", proposed.source.key, counted("init.table_key", found.met, found.values)});
    }
    if (found.name) {
        proposed.source.name = header(*found.name);
        proposed.findings.push_back({"name", proposed.source.name,
                                     found.key ? gis::Message{"init.table_name_beside", {}}
                                               : counted("init.table_name", found.met, found.values)});
    }
    if (found.parent) {
        proposed.source.parent = header(*found.parent);
        proposed.findings.push_back({"parent", proposed.source.parent, {"init.table_parent", {}}});
    }
}

/// Rows of other places are left out, as those of other provinces.
void nameOwnRows(const LookedAt& seen, const OwnRows& own, ProposedTable& proposed) {
    proposed.source.only = {{seen.table.columns[own.column].header, own.text}};
    const std::size_t elsewhere = seen.table.rows() - own.rows;
    proposed.findings.push_back(
        {"only",
         own.text,
         {"init.table_only",
          {{"rows", static_cast<std::int64_t>(own.rows)}, {"elsewhere", static_cast<std::int64_t>(elsewhere)}}}});
}

/// The column in which each row writes its period: nine in ten of its cells at least, and its header or the texts say
/// more than numbers that happen to look like years.
std::optional<std::size_t> periodColumn(const Table& table, const std::vector<bool>& taken) {
    constexpr std::array<std::string_view, 8> kWords{"ky",     "thang",   "quy",  "nam",
                                                     "period", "quarter", "year", "thoigian"};
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const TableColumn& column = table.columns[c];
        const std::string plain = plainKey(column.header);
        const bool named = std::ranges::any_of(kWords, [&](std::string_view word) { return plain.starts_with(word); });
        std::size_t filled = 0;
        std::size_t periods = 0;
        for (const std::string& text : column.texts) {
            filled += text.empty() ? 0U : 1U;
            periods += !text.empty() && writtenPeriod(text) ? 1U : 0U;
        }
        if (!taken[c] && filled > 0 && 10 * periods >= 9 * filled && 2 * filled > table.rows() &&
            (named || !column.numeric)) {
            return c;
        }
    }
    return std::nullopt;
}

/// A period that is said outside of the rows, and where.
struct SaidPeriod {
    std::string period;
    const char* where = nullptr;
};

/// The first that is said; a year gives way to a part of it that is said later.
SaidPeriod settled(const std::vector<SaidPeriod>& said) {
    SaidPeriod best;
    for (const SaidPeriod& one : said) {
        const bool finer = !best.period.empty() && one.period.size() > best.period.size() &&
                           periodOf(best.period)->kind == Period::Kind::Year && one.period.starts_with(best.period);
        if (!one.period.empty() && (best.period.empty() || finer)) {
            best = one;
        }
    }
    return best;
}

/// The period that the sheet's name, the titles over the table or the file's name say for all rows.
void periodByName(const LookedAt& seen, ProposedTable& proposed) {
    const std::string file = std::filesystem::path(seen.path).stem().string();
    const auto ofFile = periodIn(file);
    auto ofSheet = periodIn(seen.sheetName);
    constexpr std::size_t kYear = 4;
    const bool titled = seen.titlePeriod.size() > kYear; // then "T1" of a sheet's name is no month
    const std::string outside = !seen.titlePeriod.empty() ? seen.titlePeriod : ofFile ? ofFile->period : std::string{};
    if (!ofSheet && !titled && !outside.empty()) {
        ofSheet = periodIn(seen.sheetName + ' ' + outside.substr(0, kYear)); // "Quý I", of the title's or file's year
        ofSheet = ofSheet && ofSheet->period.size() > kYear ? ofSheet : std::nullopt;
    }
    const SaidPeriod said = settled({{ofSheet ? ofSheet->period : std::string{}, "init.period_sheet"},
                                     {seen.titlePeriod, "init.period_title"},
                                     {ofFile ? ofFile->period : std::string{}, "init.period_file"}});
    if (said.where != nullptr) {
        proposed.source.period = said.period;
        proposed.findings.push_back({"period", said.period, {said.where, {}}});
    } else {
        proposed.findings.push_back({"period", "2025-Q3", {"init.period_open", {}}, true});
    }
}

void settlePeriod(const LookedAt& seen, const std::optional<std::size_t>& column, const ProposedFigures& figures,
                  ProposedTable& proposed) {
    if (column) {
        proposed.source.periodColumn = seen.table.columns[*column].header;
        proposed.findings.push_back({"period_column", proposed.source.periodColumn, {"init.period_column", {}}});
    } else if (!figures.period.empty()) {
        proposed.source.period = figures.period;
        proposed.findings.push_back({"period", figures.period, {"init.period_header", {}}});
    } else if (figures.ofPeriods) {
        proposed.findings.push_back({"columns", {}, {"init.period_columns", {}}});
    } else {
        periodByName(seen, proposed);
    }
}

std::vector<bool> takenColumns(const Table& table, const UnitColumns& found) {
    std::vector<bool> taken(table.columns.size());
    for (const auto& column : {found.key, found.name, found.parent}) {
        if (column) {
            taken[*column] = true;
        }
    }
    return taken;
}

} // namespace

ProposedTable proposeTable(const LookedAt& seen, const Units& units, const IndicatorCatalogue& known,
                           Language language) {
    ProposedTable proposed;
    proposed.source.path = seen.path;
    proposed.source.sheet = seen.sheet;
    const UnitColumns found = unitColumns(units, seen.table);
    if (!found.key && !found.name) {
        proposed.unusable = {"init.no_unit_column", {}};
        return proposed;
    }
    nameUnitColumns(seen.table, found, proposed);
    std::vector<bool> taken = takenColumns(seen.table, found);
    const std::optional<OwnRows> own = ownRows(units, seen.table, found.key, found.name);
    if (own) {
        nameOwnRows(seen, *own, proposed);
        taken[own->column] = true;
    }
    const auto period = periodColumn(seen.table, taken);
    if (period) {
        taken[*period] = true;
    }
    const bool repeated = 2 * (own ? own->rows : found.met) > 3 * found.unitsMet;
    const ProposedFigures figures =
        repeated && period ? longFigures(seen.table, taken, known, language) : ProposedFigures{};
    if (figures.columns.empty()) {
        ProposedFigures wide = wideFigures(seen.table, taken, known, language);
        settlePeriod(seen, period, wide, proposed);
        proposed.source.columns = std::move(wide.columns);
        proposed.findings.insert(proposed.findings.end(), wide.findings.begin(), wide.findings.end());
    } else {
        proposed.source.longColumns =
            LongColumns{seen.table.columns[*period].header, figures.indicatorHeader, figures.valueHeader};
        proposed.source.columns = figures.columns;
        proposed.findings.push_back({"long", figures.valueHeader, {"init.long", {}}});
        proposed.findings.insert(proposed.findings.end(), figures.findings.begin(), figures.findings.end());
    }
    if (proposed.source.columns.empty()) {
        proposed.unusable = {"init.no_figures", {}};
    }
    if (seen.style) {
        proposed.source.style = seen.style;
        proposed.findings.push_back(
            {"numbers", *seen.style == NumberStyle::DecimalComma ? "comma" : "point", {"init.numbers", {}}});
    }
    return proposed;
}

namespace {

/// True where two tables say the same of their columns, and each has one period.
bool sameColumns(const TableSource& a, const TableSource& b) {
    const auto columns = [](const FigureColumn& x, const FigureColumn& y) {
        return x.figure == y.figure && x.header == y.header && x.period.empty() && y.period.empty();
    };
    return a.key == b.key && a.name == b.name && a.only == b.only && a.parent == b.parent && a.style == b.style &&
           !a.period.empty() && !b.period.empty() && std::ranges::equal(a.columns, b.columns, columns);
}

/// Gathers tables that `joinable` says go together and whose periods differ; `name` is what tells them apart.
template <typename Joinable, typename Gather>
std::vector<ProposedTable> gathered(std::vector<ProposedTable> tables, const Joinable& joinable, const Gather& gather) {
    std::vector<ProposedTable> result;
    std::vector<bool> done(tables.size());
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (done[i]) {
            continue;
        }
        std::vector<std::size_t> group{i};
        std::set<std::string> periods{tables[i].source.period};
        for (std::size_t j = i + 1; j < tables.size() && !tables[i].unusable; ++j) {
            if (!done[j] && !tables[j].unusable && joinable(tables[i].source, tables[j].source) &&
                periods.insert(tables[j].source.period).second) {
                group.push_back(j);
                done[j] = true;
            }
        }
        ProposedTable whole = tables[i];
        if (group.size() > 1) {
            TableSource::PeriodOf parts;
            for (const std::size_t part : group) {
                parts.emplace_back(gather(tables[part].source), tables[part].source.period);
            }
            std::ranges::sort(parts, [](const auto& a, const auto& b) {
                return comesBefore(*periodOf(a.second), *periodOf(b.second));
            });
            whole.source.period.clear();
            std::erase_if(whole.findings, [](const Finding& finding) { return finding.key == "period"; });
            (tables[i].source.path == tables[group[1]].source.path ? whole.source.sheets : whole.source.files) = parts;
        }
        result.push_back(std::move(whole));
    }
    return result;
}

} // namespace

std::vector<ProposedTable> mergedTables(std::vector<ProposedTable> tables) {
    std::vector<ProposedTable> bySheet = gathered(
        std::move(tables),
        [](const TableSource& a, const TableSource& b) { return a.path == b.path && sameColumns(a, b); },
        [](const TableSource& source) { return source.sheet; });
    std::vector<ProposedTable> merged = gathered(
        std::move(bySheet),
        [](const TableSource& a, const TableSource& b) {
            return a.path != b.path && a.sheet == b.sheet && a.sheets.empty() && b.sheets.empty() && sameColumns(a, b);
        },
        [](const TableSource& source) { return source.path; });
    for (ProposedTable& table : merged) {
        if (!table.source.sheets.empty()) {
            table.source.sheet.clear();
            table.findings.push_back({"sheets", {}, {"init.sheets", {}}});
        }
        if (!table.source.files.empty()) {
            table.source.path.clear();
            table.findings.push_back({"files", {}, {"init.files", {}}});
        }
    }
    return merged;
}

} // namespace diaban
