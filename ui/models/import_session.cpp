// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/import_session.h"

#include "ui/models/map_periods.h"
#include "ui/models/wanted_period.h"

#include <algorithm>

namespace diaban::ui {

namespace {

constexpr const char* kNoUnitColumn = "window.import.no_unit_column";

/// What was said last, and where it leaves things to evidence, what was found before: corrections that come faster than
/// a file is read build on each other.
TableSource withFound(TableSource said, const TableSource& found) {
    if (said.key.empty() && said.name.empty()) {
        said.key = found.key;
        said.name = found.name;
        said.parent = said.parent.empty() ? found.parent : said.parent;
    }
    if (said.columns.empty()) {
        said.columns = found.columns;
    }
    return said;
}

} // namespace

ImportSession::ImportSession(Document& document, const Words& words, QObject* parent)
    : QObject(parent), m_document(document), m_words(words),
      m_draft(document.isOpen() ? document.project() : Project{}), m_waits(!document.isOpen()),
      m_periods(m_draft.tables.size(), document.base() ? PeriodAnswer::AsInFile : PeriodAnswer::Open) {
    listParts();
    connect(&document, &Document::loadedChanged, this, &ImportSession::takeUnits);
}

/// A table was looked at before the boundaries were read: only now is seen which of its columns names their units.
void ImportSession::takeUnits() {
    const bool unknown = m_table && m_table->fault && m_table->fault->message().id == kNoUnitColumn;
    if (!m_job && unknown && !m_waits && !m_unitsKnown && m_document.loaded()) {
        read();
    }
}

ImportSession::~ImportSession() {
    leave(std::move(m_job));
}

void ImportSession::listParts() {
    m_parts.clear();
    if (!m_waits) {
        m_parts.push_back(Part{});
    }
    if (m_draft.tables.empty() && (m_waits || m_emptied)) {
        m_parts.push_back({kNoTable, 0});
    }
    for (std::size_t table = 0; table < m_draft.tables.size(); ++table) {
        const std::size_t pieces = partsOf(m_draft.folder, m_draft.tables[table]).size();
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            m_parts.push_back({static_cast<int>(table), piece});
        }
    }
    m_current = std::min(m_current, m_parts.size() - 1);
}

QString ImportSession::titleOf(const Part& part) const {
    if (part.table == kNoTable) {
        return m_words("window.import.part.no_table");
    }
    if (part.table == kBoundaries) {
        const std::string name = std::filesystem::path(m_draft.boundaries.path).filename().string();
        return m_words({"window.import.part.boundaries", {{"file", name}}});
    }
    const auto table = static_cast<std::size_t>(part.table);
    const std::vector<TablePart> pieces = partsOf(m_draft.folder, m_draft.tables[table]);
    const TablePart& piece = pieces[part.piece];
    const std::string name = std::filesystem::path(piece.path).filename().string();
    const char* id = pieces.size() < 2                      ? "window.import.part.table"
                     : m_draft.tables[table].sheets.empty() ? "window.import.part.file_of_table"
                                                            : "window.import.part.sheet_of_table";
    return m_words({id,
                    {{"number", std::int64_t{part.table} + 1},
                     {"piece", static_cast<std::int64_t>(part.piece + 1)},
                     {"pieces", static_cast<std::int64_t>(pieces.size())},
                     {"file", piece.sheet.empty() ? name : name + " · " + piece.sheet}}});
}

std::vector<std::filesystem::path> ImportSession::files() const {
    std::vector<std::filesystem::path> files;
    for (const TableSource& table : m_draft.tables) {
        for (const TablePart& part : partsOf(m_draft.folder, table)) {
            const std::filesystem::path file = (part.folder / part.path).lexically_normal();
            if (std::ranges::find(files, file) == files.end()) {
                files.push_back(file);
            }
        }
    }
    return files;
}

void ImportSession::start(Job::Work work, void (ImportSession::*ended)()) {
    leave(std::move(m_job));
    m_job = std::make_unique<Job>(std::move(work));
    connect(m_job.get(), &Job::progressed, this, &ImportSession::progressed);
    connect(m_job.get(), &Job::ended, this, ended);
    m_job->start();
    emit readingChanged();
}

void ImportSession::show(std::size_t part) {
    m_current = std::min(part, m_parts.size() - 1);
    readAgain();
}

void ImportSession::showFirstOf(int table) {
    const auto found = std::ranges::find(m_parts, table, &Part::table);
    show(found == m_parts.end() ? 0 : static_cast<std::size_t>(found - m_parts.begin()));
}

void ImportSession::readAgain() {
    m_table.reset();
    m_layer.reset();
    emit previewChanged();
    read();
}

void ImportSession::read() {
    const Part part = m_parts[m_current];
    m_added.reset();
    if (part.table == kNoTable) {
        leave(std::move(m_job));
        emit readingChanged();
        return;
    }
    if (part.table == kBoundaries) {
        m_layerResult = std::make_shared<std::optional<LayerPreview>>();
        start([folder = m_draft.folder, source = m_draft.boundaries, result = m_layerResult](
                  const gis::Progress& progress) { *result = previewLayer(folder, source, progress); },
              &ImportSession::readEnded);
        return;
    }
    const TablePart piece = partsOf(m_draft.folder, m_draft.tables[static_cast<std::size_t>(part.table)])[part.piece];
    const bool known = m_grid && m_gridPart && readSameCells(*m_gridPart, piece);
    m_tableResult = std::make_shared<std::optional<TablePreview>>();
    m_unitsKnown = m_document.loaded() != nullptr;
    start([piece, loaded = m_document.loaded(), grid = known ? m_grid : nullptr, result = m_tableResult](
              const gis::Progress& progress) { *result = previewTable(piece, loaded, grid, progress); },
          &ImportSession::readEnded);
}

void ImportSession::readEnded() {
    const std::unique_ptr<Job> job = std::move(m_job);
    const bool ofLayer = m_parts[m_current].table == kBoundaries;
    if (job->wasStopped()) {
        emit readingChanged();
        emit stopped();
        return;
    }
    if (ofLayer && m_layerResult && *m_layerResult) {
        m_layer = std::move(*m_layerResult);
    } else if (!ofLayer && m_tableResult && *m_tableResult) {
        m_table = std::move(*m_tableResult);
        if (m_waits && m_table->fault && m_table->fault->message().id == kNoUnitColumn) {
            m_table->fault.reset(); // seen once there are units
        }
        m_grid = m_table->grid;
        m_gridPart = m_table->part;
    }
    emit readingChanged();
    emit previewChanged();
    if (const std::optional<gis::Error> fault = job->fault()) {
        emit failed(*fault);
    }
    takeUnits(); // which may have come meanwhile
}

void ImportSession::stop() {
    if (m_job) {
        leave(std::move(m_job));
        m_added.reset();
        emit readingChanged();
        emit stopped();
    }
}

void ImportSession::change(const TableSource& source) {
    const int table = m_parts[m_current].table;
    if (table < 0) {
        return;
    }
    m_draft.tables[static_cast<std::size_t>(table)] = source;
    m_changed = true;
    if (m_table) {
        m_table->part.source = source;
        m_table->source = withFound(source, m_table->source);
    }
    const std::size_t before = m_parts.size();
    listParts();
    if (m_parts.size() != before) {
        emit partsChanged();
    }
    read();
}

void ImportSession::change(const BoundariesSource& source) {
    m_draft.boundaries = source;
    m_changed = true;
    if (m_layer) {
        m_layer->source = source;
    }
    read();
}

void ImportSession::add(const std::vector<std::filesystem::path>& files) {
    if (m_waits && m_draft.folder.empty() && !files.empty()) {
        m_draft.folder = std::filesystem::absolute(files.front()).parent_path();
    }
    m_added = std::make_shared<AddedTables>();
    start([files, project = m_draft, loaded = m_document.loaded(), language = m_words.language(), result = m_added](
              const gis::Progress& progress) { *result = addedTables(files, project, loaded, language, progress); },
          &ImportSession::addEnded);
}

void ImportSession::addEnded() {
    const std::unique_ptr<Job> job = std::move(m_job);
    const std::shared_ptr<AddedTables> added = std::move(m_added);
    emit readingChanged();
    if (const std::optional<gis::Error> fault = job->fault()) {
        emit failed(*fault);
        return;
    }
    if (job->wasStopped() || added->sources.empty()) {
        emit stopped();
        return;
    }
    m_leftOut = added->leftOut;
    const auto first = static_cast<int>(m_draft.tables.size());
    m_draft.tables.insert(m_draft.tables.end(), added->sources.begin(), added->sources.end());
    m_periods.resize(m_draft.tables.size(), PeriodAnswer::Open);
    m_changed = true;
    listParts();
    emit partsChanged();
    showFirstOf(first);
}

void ImportSession::removeTable() {
    const int table = m_parts[m_current].table;
    if (table < 0) {
        return;
    }
    m_draft.tables.erase(m_draft.tables.begin() + table);
    m_periods.erase(m_periods.begin() + table);
    m_changed = true;
    m_emptied = true;
    listParts();
    const int next = std::min(table, static_cast<int>(m_draft.tables.size()) - 1);
    const auto place = std::ranges::find(m_parts, next < 0 ? kNoTable : next, &Part::table);
    m_current = static_cast<std::size_t>(place - m_parts.begin());
    emit partsChanged();
    readAgain();
}

bool ImportSession::wantsPeriodOfCurrent(bool saidNone) const {
    const int table = m_parts[m_current].table;
    return table >= 0 && wantsPeriod(m_draft, static_cast<std::size_t>(table)) &&
           (m_periods[static_cast<std::size_t>(table)] == PeriodAnswer::None) == saidNone;
}

bool ImportSession::asksPeriod() const {
    return wantsPeriodOfCurrent(false);
}

bool ImportSession::isWithoutPeriod() const {
    return wantsPeriodOfCurrent(true);
}

void ImportSession::setWithoutPeriod(bool without) {
    const int table = m_parts[m_current].table;
    if (table >= 0) {
        m_periods[static_cast<std::size_t>(table)] = without ? PeriodAnswer::None : PeriodAnswer::Open;
    }
}

std::optional<int> ImportSession::periodToAsk() const {
    for (std::size_t table = 0; table < m_draft.tables.size(); ++table) {
        if (m_periods[table] == PeriodAnswer::Open && wantsPeriod(m_draft, table)) {
            return static_cast<int>(table);
        }
    }
    return std::nullopt;
}

DroppedParts ImportSession::lost() const {
    Project after = m_draft;
    return m_changed && !m_waits ? dropUnknown(after, m_document.project()) : DroppedParts{};
}

bool ImportSession::apply() {
    if (!m_changed) {
        return true;
    }
    datePeriodless(m_draft, !m_document.base());
    Project after = m_draft;
    const bool loses = dropUnknown(after, m_document.project()).any();
    return m_document.change(loses ? after : m_draft, m_words("window.undo.import"), Reach::Inputs);
}

} // namespace diaban::ui
