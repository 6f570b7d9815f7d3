// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/long_pdf.h"

#include "gis/base/error.h"

#include <QFile>
#include <algorithm>
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
    void copy(std::size_t from, std::size_t to, std::ofstream& into) {
        constexpr std::size_t kPiece = 1U << 20U;
        for (std::size_t at = from; at < to; at += kPiece) {
            const std::string piece = bytes(at, std::min(kPiece, to - at));
            into.write(piece.data(), static_cast<std::streamsize>(piece.size()));
        }
    }

private:
    std::filesystem::path m_path;
    std::ifstream m_file;
    std::size_t m_size;
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
    std::ofstream into(path, std::ios::binary | std::ios::trunc);
    std::size_t done = 0;
    std::size_t tableAfter = table;
    for (const PdfEdit& edit : factEdits(head, tail, table, facts)) {
        file.copy(done, edit.at, into);
        into << edit.text;
        done = edit.at + edit.length;
        tableAfter += edit.at < table ? edit.text.size() - edit.length : 0;
    }
    file.copy(done, file.size(), into);
    if (!bookmarks.empty()) {
        into << update(objects, first, static_cast<std::size_t>(into.tellp()), tableAfter);
    }
    into.close();
    if (!into) {
        fail(path, "write.file", "write");
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
    QFile file(QString::fromStdString(painted.string()));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        fail(path, "write.file", file.errorString().toStdString());
    }
    if (!paintPdf(file, pages) || !file.flush() || file.error() != QFileDevice::NoError) {
        fail(path, "write.file", file.errorString().toStdString());
    }
    file.close();
    finish(painted, path, facts, bookmarks);
}

} // namespace diaban
