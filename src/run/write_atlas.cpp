// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/write_atlas.h"

#include "gis/base/error.h"
#include "gis/base/ordered_work.h"
#include "gis/io/output_set.h"
#include "src/publish/long_pdf.h"
#include "src/run/packed_file.h"
#include "src/run/project_inputs.h"

#include <QCryptographicHash>
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <set>
#include <thread>

namespace diaban {

namespace {

constexpr const char* kPages = "diaban " DIABAN_VERSION " atlas 2"; ///< changes with what is on the pages
constexpr std::size_t kAheadOfEach = 3;                             ///< pages that wait, a thread

std::size_t threadsOf(const AtlasWriting& writing) {
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    return writing.threads > 0 ? writing.threads : std::min<std::size_t>(cores, 4);
}

AtlasNumber numberOf(std::size_t page, const std::vector<AtlasSubject>& subjects) {
    return {page + 1, subjects.size()};
}

void tell(const gis::Progress& progress, std::size_t done, std::size_t of) {
    progress.at("stage.atlas", static_cast<std::int64_t>(done), static_cast<std::int64_t>(of));
}

std::vector<PdfBookmark> bookmarksOf(const std::vector<AtlasSubject>& subjects) {
    std::vector<PdfBookmark> bookmarks;
    for (const AtlasSubject& subject : subjects) {
        bookmarks.push_back({subject.title, bookmarks.size(), !subject.group});
    }
    return bookmarks;
}

/// PNGs of an atlas that are none of its pages.
std::size_t foreignIn(const std::filesystem::path& folder, const std::vector<AtlasSubject>& subjects) {
    std::set<std::string> own;
    for (const AtlasSubject& subject : subjects) {
        own.insert(subject.fileName + ".png");
    }
    std::size_t foreign = 0;
    std::error_code fault;
    for (const auto& entry : std::filesystem::directory_iterator(folder, fault)) {
        const bool png = entry.path().extension() == ".png" && !own.contains(entry.path().filename().string());
        foreign += png && !atlasMarkOf(entry.path().string()).empty() ? 1U : 0U;
    }
    return foreign;
}

void makeFolder(const std::filesystem::path& folder) {
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault || !std::filesystem::is_directory(folder)) {
        throw gis::Error(gis::ErrorKind::CannotWrite, folder.string(), {},
                         {"write.file", {{"reason", gis::SystemFault(fault ? fault.value() : ENOTDIR)}}});
    }
}

/// A PNG beside its place, then in it.
void putPng(const std::filesystem::path& file, const std::string& bytes) {
    const std::filesystem::path beside = file.parent_path() / ('.' + file.filename().string() + ".part");
    std::error_code fault;
    std::filesystem::remove(beside, fault); // of a run that was killed
    gis::writeFile(beside, bytes);
    std::filesystem::rename(beside, file, fault);
    if (fault) {
        throw gis::Error(gis::ErrorKind::CannotWrite, file.string(), {},
                         {"write.file", {{"reason", gis::SystemFault(fault.value())}}});
    }
}

/// Whether a page is there, made from the same. Refuses to replace what no atlas made.
bool isKept(const std::filesystem::path& file, const std::string& mark) {
    std::error_code fault;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, fault))) {
        return false;
    }
    const std::string found = std::filesystem::is_regular_file(file, fault) ? atlasMarkOf(file.string()) : "";
    if (found.empty()) {
        throw gis::Error(gis::ErrorKind::CannotWrite, file.string(), {}, {"atlas.not_ours", {}});
    }
    return found == mark;
}

std::string markOfPage(const AtlasWriting& writing, const AtlasSubject& subject, const AtlasNumber& number) {
    return writing.mark + ' ' + subject.fileName + ' ' + std::to_string(number.page) + '/' + std::to_string(number.of);
}

/// What is said of a folder that was stopped after some of its pages.
gis::Error stoppedAfter(const gis::Error& stop, const std::filesystem::path& folder, std::size_t there,
                        std::size_t pages) {
    if (stop.kind() != gis::ErrorKind::Stopped || there == 0) {
        return stop;
    }
    return {
        gis::ErrorKind::Stopped,
        folder.string(),
        {},
        {"atlas.stopped", {{"kept", static_cast<std::int64_t>(there)}, {"pages", static_cast<std::int64_t>(pages)}}}};
}

} // namespace

AtlasWritten writeAtlasPdf(const std::filesystem::path& file, const AtlasStudy& atlas, const AtlasWriting& writing,
                           const gis::Progress& progress) {
    const std::vector<AtlasSubject> subjects = requireSubjects(atlas);
    const Deck& deck = atlas.looks.deck;
    const std::size_t threads = threadsOf(writing);
    gis::OrderedQueue<AtlasPage> queue({subjects.size(), threads, threads * kAheadOfEach});
    const auto make = [&](std::size_t page) { return atlasPage(atlas, subjects[page], numberOf(page, subjects)); };
    const double scale = atlas.looks.scale;
    PdfPages pages{deck.size.width * scale, deck.size.height * scale, deck.title, subjects.size(), {}};
    pages.paint = [&](QPainter& painter, std::size_t page) {
        tell(progress, page, subjects.size());
        paintAtlasPage(painter, atlas.looks, queue.take(page));
    };
    struct Stop {
        gis::OrderedQueue<AtlasPage>& queue;
        ~Stop() { queue.stop(); }
    };
    std::vector<std::jthread> makers;
    const Stop stop{queue};
    for (std::size_t i = 0; i < threads; ++i) {
        makers.emplace_back([&queue, &make]() noexcept { queue.makeAll(make); });
    }
    writeLongPdf(file, pages, {deck.date, deck.language == Language::Vi ? "vi" : "en", atlas.mapTitle},
                 bookmarksOf(subjects));
    tell(progress, subjects.size(), subjects.size());
    return {subjects.size(), 0, 0};
}

AtlasWritten writeAtlasFolder(const std::filesystem::path& folder, const AtlasStudy& atlas, const AtlasWriting& writing,
                              const gis::Progress& progress) {
    const std::vector<AtlasSubject> subjects = requireSubjects(atlas);
    makeFolder(folder);
    const std::size_t threads = threadsOf(writing);
    AtlasWritten written{subjects.size(), 0, foreignIn(folder, subjects)};
    std::atomic<std::size_t> there = 0; ///< also those that were made and not yet taken
    const auto make = [&](std::size_t page) {
        const AtlasSubject& subject = subjects[page];
        const AtlasNumber number = numberOf(page, subjects);
        const std::filesystem::path file = folder / (subject.fileName + ".png");
        const std::string mark = markOfPage(writing, subject, number);
        const bool kept = isKept(file, mark);
        if (!kept) {
            putPng(file, atlasPng(atlas.looks, atlasPage(atlas, subject, number), writing.dpi, subject.title, mark));
        }
        ++there;
        return kept;
    };
    const auto take = [&](std::size_t page, bool kept) {
        written.kept += kept ? 1U : 0U;
        tell(progress, page + 1, subjects.size());
    };
    try {
        gis::makeInOrder<bool>({subjects.size(), threads, threads * kAheadOfEach}, make, take);
    } catch (const gis::Error& error) {
        throw stoppedAfter(error, folder, there, subjects.size());
    }
    return written;
}

std::string atlasMark(const Project& project, Language language, const std::string& choice) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const std::string& text) {
        hash.addData(QByteArray::fromStdString(std::to_string(text.size()) + ':' + text));
    };
    for (const std::filesystem::path& input : projectInputs(project)) {
        add(input.generic_string());
        add(std::filesystem::is_regular_file(input) ? sha256Of(input) : std::string());
    }
    add(language == Language::Vi ? "vi" : "en");
    add(kPages);
    add(choice);
    return hash.result().toHex().toStdString();
}

} // namespace diaban
