// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/output_preview.h"

#include "src/publish/atlas_page.h"
#include "src/publish/deck_painter.h"
#include "src/publish/png.h"
#include "src/run/study_language.h"
#include "ui/models/undrawn_maps.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr double kPointsPerInch = 72;

/// The pages in the language that the project's outputs are in, whatever that of the window.
OutputPages pagesOf(const Project& project, const LoadedProject& loaded, const OutputSpec& spec,
                    const gis::Progress& progress) {
    const Catalogue catalogue(project.locale);
    gis::Problems untold; // told when the output is written
    if (loaded.language == project.locale) {
        return outputPages(project, loaded.study, spec, catalogue, {}, untold, progress);
    }
    const Study study = inLanguage(loaded.study, project, project.locale);
    return outputPages(project, study, spec, catalogue, {}, untold, progress);
}

/// What the output will hold, in that language too; the words about it in the window's.
std::shared_ptr<const OutputContents> contentsOf(const Project& project,
                                                 const std::shared_ptr<const LoadedProject>& loaded,
                                                 const OutputSpec& spec, const gis::Progress& progress) {
    gis::Problems untold;
    const std::shared_ptr<const Study> study =
        loaded->language == project.locale
            ? std::shared_ptr<const Study>(loaded, &loaded->study)
            : std::make_shared<const Study>(inLanguage(loaded->study, project, project.locale));
    return std::make_shared<const OutputContents>(
        outputContents({project, study, spec, project.locale, loaded->language}, {}, untold, progress));
}

} // namespace

QImage paintedPage(const OutputPages& pages, std::size_t page, double pixelsPerPoint) {
    if (pages.map) {
        return paintImage(*pages.map, pixelsPerPoint * kPointsPerInch);
    }
    QImage image(static_cast<int>(std::lround(pages.width() * pixelsPerPoint)),
                 static_cast<int>(std::lround(pages.height() * pixelsPerPoint)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    if (pages.atlas) {
        paintAtlasPage(painter, pages.atlas->looks, pages.atlas->first);
        return image;
    }
    DeckPainter(painter, *pages.deck).paint(pages.deck->slides[page], page + 1);
    return image;
}

OutputPreview::OutputPreview(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::loadedChanged, this, [this] { show(m_output); });
}

OutputPreview::~OutputPreview() {
    leave(std::move(m_job));
}

const OutputSpec* OutputPreview::spec() const {
    const std::vector<OutputSpec>& outputs = m_document.project().outputs;
    return m_output < 0 || static_cast<std::size_t>(m_output) >= outputs.size()
               ? nullptr
               : &outputs[static_cast<std::size_t>(m_output)];
}

bool OutputPreview::isDrawn() const {
    const OutputSpec* shown = spec();
    return shown != nullptr && diaban::isDrawn(shown->kind);
}

bool OutputPreview::hasPreview() const {
    const OutputSpec* shown = spec();
    return shown != nullptr && (diaban::isDrawn(shown->kind) || hasContents(shown->kind));
}

void OutputPreview::show(int output) {
    m_output = output;
    m_page = 0;
    m_pages.reset();
    m_contents.reset();
    m_image = {};
    start();
}

void OutputPreview::setPage(std::size_t page) {
    if (m_pages && page < m_pages->count() && page != m_page) {
        m_page = page;
        start();
    }
}

void OutputPreview::setRoom(const QSize& room) {
    if (room != m_room) {
        m_room = room;
        if (isDrawn()) {
            start();
        }
    }
}

void OutputPreview::stop() {
    if (m_job) {
        leave(std::move(m_job));
        emit changed();
    }
}

bool OutputPreview::canStart() const {
    return hasPreview() && m_document.loaded() && !(isDrawn() && m_room.isEmpty());
}

Job::Work OutputPreview::drawing() const {
    return [project = m_document.project(), loaded = m_document.loaded(), spec = *spec(), pages = m_pages,
            page = m_page, room = m_room, result = m_result](const gis::Progress& progress) {
        result->pages = pages ? pages : std::make_shared<const OutputPages>(pagesOf(project, *loaded, spec, progress));
        progress.at("stage.map", 0, 0);
        const double scale = std::min(room.width() / result->pages->width(), room.height() / result->pages->height());
        result->image = paintedPage(*result->pages, page, scale);
    };
}

Job::Work OutputPreview::telling() const {
    return [project = m_document.project(), loaded = m_document.loaded(), spec = *spec(), result = m_result](
               const gis::Progress& progress) { result->contents = contentsOf(project, loaded, spec, progress); };
}

void OutputPreview::start() {
    leave(std::move(m_job));
    m_fault.reset();
    m_faultyInput.clear();
    if (canStart()) {
        m_result = std::make_shared<Result>();
        m_job = std::make_unique<Job>(isDrawn() ? drawing() : telling());
        connect(m_job.get(), &Job::progressed, this, &OutputPreview::progressed);
        connect(m_job.get(), &Job::ended, this, &OutputPreview::ended);
        m_job->start();
    }
    emit changed();
}

void OutputPreview::ended() {
    const std::unique_ptr<Job> job = std::move(m_job);
    m_fault = job->fault();
    blameInput();
    if (m_result->pages && !m_result->image.isNull()) {
        m_pages = m_result->pages;
        m_image = m_result->image;
    }
    m_contents = m_result->contents;
    emit changed();
}

QString OutputPreview::faultWords(const Words& words) const {
    return m_fault ? ui::faultWords(m_fault->message(), m_document.project(), words) : QString();
}

/// A figure that "no table has" is in the table that is missing: tables first.
void OutputPreview::blameInput() {
    const std::shared_ptr<const LoadedProject>& loaded = m_document.loaded();
    if (!m_fault || m_fault->kind() != gis::ErrorKind::BadInput || !loaded ||
        m_fault->file() != loaded->project.file.string()) {
        return;
    }
    const std::vector<FaultyInput>& faulty = loaded->faulty;
    const auto table =
        std::ranges::find_if(faulty, [](const FaultyInput& input) { return input.place.role == InputRole::Table; });
    const auto cause = table != faulty.end() ? table : faulty.begin();
    if (cause != faulty.end()) {
        m_fault.emplace(cause->error);
        m_faultyInput = cause->place.path;
    }
}

} // namespace diaban::ui
