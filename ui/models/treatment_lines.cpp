// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/treatment_lines.h"

#include "src/join/carry_told.h"
#include "src/message/number_format.h"
#include "src/study/selection.h"
#include "src/unit/listing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <map>
#include <string_view>
#include <utility>
#include <variant>

namespace diaban::ui {

namespace {

/// Why a table of another time is refused, each with another word of how that is known.
constexpr std::array<std::string_view, 5> kOfAnotherTime{"vintage.differs", "vintage.differs_by_name",
                                                         "vintage.stated_differ", "vintage.names_differ",
                                                         "vintage.crosswalk_of_other"};

constexpr double kLeastPercent = 0.1; ///< that is said of what is lost

std::string fileName(const std::string& path) {
    return std::filesystem::path(path).filename().string();
}

/// Whether a sheet of a file is read as a part of that table.
bool readsFrom(const Project& project, const TableSource& table, const std::string& file, const std::string& sheet) {
    const std::vector<std::string> paths = table.paths();
    const bool itsFile = std::ranges::any_of(
        paths, [&](const std::string& path) { return (project.folder / path).lexically_normal().string() == file; });
    const bool anySheet = table.sheet.empty() && table.sheets.empty();
    return itsFile &&
           (anySheet || table.sheet == sheet ||
            std::ranges::find(table.sheets, sheet, &std::pair<std::string, std::string>::first) != table.sheets.end());
}

/// Whether a joined table is a part of that one: several may be of one sheet, each with a period of its own or carried
/// by another file.
bool isOf(const Project& project, const TableSource& table, const JoinedTable& joined) {
    const std::string& crosswalk = table.treatment.crosswalk;
    const bool sameWay = crosswalk.empty()
                             ? !joined.carried
                             : joined.carried && fileName(joined.carried->crosswalk) == fileName(crosswalk);
    const bool samePeriod = table.period.empty() || table.period == joined.period;
    return sameWay && samePeriod && readsFrom(project, table, joined.table.file, joined.table.sheet);
}

/// What was joined of a table, of several periods one that was forced; null where it was refused or not read.
const JoinedTable* joinedOf(const Project& project, const TableSource& table, const LoadedProject* loaded) {
    const JoinedTable* found = nullptr;
    if (loaded == nullptr) {
        return found;
    }
    for (const JoinedTable& joined : loaded->study.tables) {
        const bool wanted = found == nullptr || isForced(joined);
        if (wanted && isOf(project, table, joined)) {
            found = &joined;
        }
    }
    return found;
}

template <typename Value> Value valueIn(const gis::Message& message, std::string_view name) {
    const auto found = std::ranges::find(message.args, name, &std::pair<std::string, gis::MessageValue>::first);
    const Value* value = found == message.args.end() ? nullptr : std::get_if<Value>(&found->second);
    return value == nullptr ? Value{} : *value;
}

/// Why it was refused, of those faults against which something helps; null where it was not.
const FaultyInput* refusalOf(const Project& project, std::size_t table, const std::vector<FaultyInput>& faulty) {
    const auto found = std::ranges::find_if(faulty, [&](const FaultyInput& input) {
        return input.place.number == table && !actsAgainst(project, input).empty();
    });
    return found == faulty.end() ? nullptr : &*found;
}

/// The lines of one table.
class LinesOfTable {
public:
    LinesOfTable(const Project& project, std::size_t table, const LoadedProject* loaded, const Words& words)
        : m_project(project), m_source(project.tables[table]), m_table(table), m_loaded(loaded),
          m_joined(joinedOf(project, m_source, loaded)), m_words(words) {}

    void add(const FaultyInput* refusal, std::vector<TreatmentLine>& lines) const {
        const TableTreatment& treatment = m_source.treatment;
        const bool left = refusal != nullptr && refusal->error.message().id == "selection.nothing_left";
        if (refusal != nullptr && !left) {
            const char* id = treatment.crosswalk.empty() ? "treatment.refused" : "treatment.not_carried";
            lines.push_back(line({id, args()}, true, actsAgainst(m_project, *refusal)));
        } else if (!treatment.crosswalk.empty()) {
            lines.push_back(carried());
        }
        if (treatment.forceVintage) {
            lines.push_back(forced());
        }
        if (!m_source.only.empty()) {
            lines.push_back(only());
        }
    }

private:
    using Args = std::vector<std::pair<std::string, gis::MessageValue>>;

    [[nodiscard]] TreatmentLine line(const gis::Message& message, bool warns, std::vector<TreatmentAct> acts) const {
        return {m_table, m_words(message), warns, std::move(acts)};
    }

    [[nodiscard]] Args args() const {
        return {{"table", toldName(m_project, m_table, m_words.catalogue().language())},
                {"crosswalk", fileName(m_source.treatment.crosswalk)}};
    }

    [[nodiscard]] TreatmentLine carried() const {
        std::vector<TreatmentAct> acts{TreatmentAct::CarryAnew, TreatmentAct::LeaveCarry};
        if (m_joined == nullptr) {
            return line({"treatment.not_carried", args()}, true, std::move(acts));
        }
        const std::optional<GreatestLoss> lost = greatestLoss(*m_joined->carried);
        if (!lost) {
            return line({"treatment.carried", args()}, false, std::move(acts));
        }
        Args said = args();
        said.emplace_back("column", lost->column);
        said.emplace_back("percent", std::max(kLeastPercent, std::round(1000 * lost->part) / 10));
        return line({"treatment.carried_less", said}, true, std::move(acts));
    }

    /// A crosswalk in its place makes forcing needless.
    [[nodiscard]] TreatmentLine forced() const {
        std::vector<TreatmentAct> acts{TreatmentAct::LeaveForce};
        if (m_source.treatment.crosswalk.empty()) {
            acts.insert(acts.begin(), TreatmentAct::Carry);
        }
        if (m_joined == nullptr || !isForced(*m_joined)) {
            return line({"treatment.may_be_forced", args()}, false, std::move(acts));
        }
        const Vintages& vintages = m_joined->vintages;
        Args said = args();
        const bool known = !vintages.table.empty() && !vintages.layer.empty() && vintages.table != vintages.layer;
        if (known) {
            said.emplace_back("table_vintage", vintages.table);
            said.emplace_back("layer_vintage", vintages.layer);
        }
        return line({known ? "treatment.forced" : "treatment.forced_somehow", said}, true, std::move(acts));
    }

    [[nodiscard]] TreatmentLine only() const {
        Args said = args();
        said.emplace_back("only", selectionWords(m_source.only));
        const std::optional<KeptRows> rows = keptRows(m_project, m_table, m_loaded);
        if (rows) {
            said.emplace_back("kept", rows->kept);
            said.emplace_back("read", rows->read);
        }
        return line({rows ? "treatment.only" : "treatment.only_uncounted", said}, false, {TreatmentAct::AllRows});
    }

    const Project& m_project;
    const TableSource& m_source;
    std::size_t m_table;
    const LoadedProject* m_loaded;
    const JoinedTable* m_joined;
    const Words& m_words;
};

} // namespace

const char* actWords(TreatmentAct act) {
    switch (act) {
    case TreatmentAct::Carry:
        return "treatment.carry";
    case TreatmentAct::CarryAnew:
        return "treatment.carry_anew";
    case TreatmentAct::LeaveCarry:
        return "treatment.leave_carry";
    case TreatmentAct::Force:
        return "treatment.force";
    case TreatmentAct::LeaveForce:
        return "treatment.leave_force";
    case TreatmentAct::AllRows:
        return "treatment.all_rows";
    }
    return "";
}

QString actName(TreatmentAct act) {
    constexpr std::array kNames{"Carry", "CarryAnew", "LeaveCarry", "Force", "LeaveForce", "AllRows"};
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(act)));
}

std::string sourceName(const TableSource& table) {
    constexpr std::size_t kNamed = 2;
    std::vector<std::string> names = table.paths();
    std::ranges::transform(names, names.begin(), fileName);
    const std::string files = listing(names, kNamed);
    return table.sheet.empty() ? files : files + " (" + table.sheet + ")";
}

std::string toldName(const Project& project, std::size_t table, Language language) {
    const TableSource& source = project.tables[table];
    const std::string name = sourceName(source);
    const bool alone = std::ranges::count(project.tables, name, sourceName) == 1;
    return alone || source.period.empty() ? name : name + ", " + formatPeriodWithin(source.period, language);
}

std::optional<KeptRows> keptRows(const Project& project, std::size_t table, const LoadedProject* loaded) {
    const TableSource& source = project.tables[table];
    if (loaded == nullptr || source.only.empty()) {
        return std::nullopt;
    }
    const std::string only = selectionWords(source.only);
    std::map<std::pair<std::string, std::string>, KeptRows> sheets; // a note each
    for (const gis::Problem& problem : loaded->problems.list()) {
        if (problem.message.id == "selection.kept" && valueIn<std::string>(problem.message, "selection") == only &&
            readsFrom(project, source, problem.file, problem.place)) {
            sheets[{problem.file, problem.place}] = {valueIn<std::int64_t>(problem.message, "kept"),
                                                     valueIn<std::int64_t>(problem.message, "read")};
        }
    }
    KeptRows all;
    for (const auto& [sheet, rows] : sheets) {
        all.kept += rows.kept;
        all.read += rows.read;
    }
    return sheets.empty() ? std::nullopt : std::optional(all);
}

std::vector<TreatmentAct> actsAgainst(const Project& project, const FaultyInput& fault) {
    std::vector<TreatmentAct> acts;
    if (fault.place.role != InputRole::Table || fault.place.number >= project.tables.size()) {
        return acts;
    }
    const TableSource& table = project.tables[fault.place.number];
    const std::vector<std::string> paths = table.paths();
    if (std::ranges::find(paths, fault.place.path) == paths.end()) { // the project was edited since it was read
        return acts;
    }
    const std::string& id = fault.error.message().id;
    const bool otherTime = std::ranges::find(kOfAnotherTime, id) != kOfAnotherTime.end();
    const bool carries = !table.treatment.crosswalk.empty();
    const bool badlyCarried = carries && (otherTime || id.starts_with("carry."));
    if (otherTime || badlyCarried) {
        acts.push_back(carries ? TreatmentAct::CarryAnew : TreatmentAct::Carry);
    }
    if (otherTime) {
        acts.push_back(TreatmentAct::Force);
    }
    if (badlyCarried) {
        acts.push_back(TreatmentAct::LeaveCarry);
    }
    if (id == "selection.nothing_left" && !table.only.empty()) {
        acts.push_back(TreatmentAct::AllRows);
    }
    return acts;
}

std::vector<TreatmentLine> treatmentLines(const Project& project, const LoadedProject* loaded,
                                          const std::vector<FaultyInput>& faulty, const Words& words) {
    std::vector<TreatmentLine> lines;
    for (std::size_t table = 0; table < project.tables.size(); ++table) {
        LinesOfTable(project, table, loaded, words).add(refusalOf(project, table, faulty), lines);
    }
    return lines;
}

bool losesFigures(const JoinedTable& table) {
    return table.carried && greatestLoss(*table.carried);
}

bool isForced(const JoinedTable& table) {
    return std::ranges::any_of(table.notes,
                               [](const gis::Message& note) { return note.id.starts_with("vintage.forced"); });
}

} // namespace diaban::ui
