// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/long_pdf.h"

#include "gis/base/error.h"
#include "gis/io/file_writer.h"

#include <QIODevice>
#include <algorithm>
#include <exception>
#include <fstream>
#include <string>
#include <string_view>

namespace diaban {

namespace {

constexpr std::size_t kHead = 1U << 16U; ///< holds the first two objects, also of a long title
constexpr std::size_t kEnd = 64;         ///< holds the place of the table
constexpr std::size_t kEntryBytes = 20;

[[noreturn]] void fail(const std::filesystem::path& path, const char* id, const std::string& reason) {
    throw gis::Error(gis::ErrorKind::CannotWrite, path.string(), {}, {id, {{"reason", reason}}});
}

/// A file that is there and is read in pieces.
class PaintedFile {
public:
    explicit PaintedFile(const std::filesystem::path& path)
        : m_path(path), m_file(path, std::ios::binary), m_size(std::filesystem::file_size(path)) {}

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string bytes(std::size_t from, std::size_t count) {
        std::string read(std::min(count, m_size - std::min(from, m_size)), '\0');
        m_file.seekg(static_cast<std::streamoff>(from));
        if (!m_file.read(read.data(), static_cast<std::streamsize>(read.size()))) {
            fail(m_path, "write.unreadable", "read");
        }
        return read;
    }
    /// Copies [from, to) to another file.
    void copy(std::size_t from, std::size_t to, gis::FileWriter& into) {
        constexpr std::size_t kPiece = 1U << 20U;
        for (std::size_t at = from; at < to; at += kPiece) {
            into.append(bytes(at, std::min(kPiece, to - at)));
        }
    }

private:
    std::filesystem::path m_path;
    std::ifstream m_file;
    std::size_t m_size;
};

/// A new file as Qt writes to it. Qt's own forgets that a write failed as soon as a later, smaller one finds room.
class CheckedDevice : public QIODevice {
public:
    explicit CheckedDevice(const std::filesystem::path& path) : m_file(path) {
        QIODevice::open(WriteOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

    /// Throws what a write met, if one failed.
    void requireWhole() const {
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
    }
    void finish() {
        requireWhole();
        m_file.closeUnflushed();
    }

protected:
    qint64 readData(char* /*data*/, qint64 /*most*/) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        if (m_failure) {
            return -1;
        }
        try { // Qt's painting lets no exception through
            m_file.append({data, static_cast<std::size_t>(size)});
        } catch (...) {
            m_failure = std::current_exception();
            return -1;
        }
        return size;
    }

private:
    gis::FileWriter m_file;
    std::exception_ptr m_failure;
};

/// Where an object begins, by the table of offsets.
std::size_t offsetOf(std::string_view tail, std::size_t object) {
    const std::size_t first = tail.find('\n', tail.find('\n') + 1) + 1;
    return std::stoul(std::string(tail.substr(first + object * kEntryBytes, 10)));
}

std::size_t numberBehind(std::string_view text, std::string_view words) {
    const std::size_t at = text.find(words);
    return at == std::string_view::npos ? 0 : std::stoul(std::string(text.substr(at + words.size(), 12)));
}

/// Objects behind a PDF, with the table of their offsets: ISO 32000's incremental update.
std::string update(const BookmarkObjects& made, std::size_t first, std::size_t at, std::size_t tableBefore) {
    std::string text = made.text;
    const std::size_t table = at + text.size();
    text += "xref\n" + std::to_string(first) + ' ' + std::to_string(made.offsets.size()) + '\n';
    for (const std::size_t offset : made.offsets) {
        const std::string digits = std::to_string(at + offset);
        text += std::string(10 - std::min<std::size_t>(10, digits.size()), '0') + digits + " 00000 n \n";
    }
    text += "trailer\n<<\n/Size " + std::to_string(first + made.offsets.size()) + "\n/Info 1 0 R\n/Root 2 0 R\n/Prev " +
            std::to_string(tableBefore) + "\n>>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
    return text;
}

void finish(const std::filesystem::path& painted, const std::filesystem::path& path, PdfFacts facts,
            const std::vector<PdfBookmark>& bookmarks) {
    PaintedFile file(painted);
    const std::string head = file.bytes(0, kHead);
    const std::size_t table = tableOf(file.bytes(file.size() - std::min(kEnd, file.size()), kEnd));
    const std::string tail = file.bytes(table, file.size());
    const std::size_t first = numberBehind(tail, "/Size ");
    BookmarkObjects objects;
    if (!bookmarks.empty()) {
        const std::size_t tree = offsetOf(tail, numberBehind(head, "/Pages "));
        objects = bookmarkObjects(bookmarks, kidsOf(file.bytes(tree, table - std::min(tree, table))), first);
        facts.catalog += "/Outlines " + std::to_string(first) + " 0 R\n/PageMode /UseOutlines\n";
    }
    gis::FileWriter into(path);
    std::size_t done = 0;
    std::size_t tableAfter = table;
    std::size_t end = file.size();
    for (const PdfEdit& edit : factEdits(head, tail, table, facts)) {
        file.copy(done, edit.at, into);
        into.append(edit.text);
        done = edit.at + edit.length;
        end += edit.text.size() - edit.length;
        tableAfter += edit.at < table ? edit.text.size() - edit.length : 0;
    }
    file.copy(done, file.size(), into);
    if (!bookmarks.empty()) {
        into.append(update(objects, first, end, tableAfter));
    }
    into.close();
}

/// All pages to a file; no further one once the disk is full.
void paint(const std::filesystem::path& painted, const PdfPages& pages) {
    CheckedDevice device(painted);
    PdfPages checked = pages;
    checked.paint = [&](QPainter& painter, std::size_t page) {
        device.requireWhole();
        pages.paint(painter, page);
    };
    const bool whole = paintPdf(device, checked);
    device.finish();
    if (!whole) {
        fail(painted, "write.file", "paint");
    }
}

} // namespace

void writeLongPdf(const std::filesystem::path& path, const PdfPages& pages, const PdfFacts& facts,
                  const std::vector<PdfBookmark>& bookmarks) {
    std::filesystem::path painted = path;
    painted += ".painted";
    struct Gone {
        const std::filesystem::path& file;
        ~Gone() {
            std::error_code ignored;
            std::filesystem::remove(file, ignored);
        }
    } const gone{painted};
    try {
        paint(painted, pages);
    } catch (const gis::Error& error) { // names the file that was asked for
        throw error.file() == painted.string() ? gis::Error(error.kind(), path.string(), error.place(), error.message())
                                               : error;
    }
    finish(painted, path, facts, bookmarks);
}

} // namespace diaban
