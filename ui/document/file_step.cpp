// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/file_step.h"

#include "ui/document/file_content.h"

#include <utility>

namespace diaban::ui {

namespace fs = std::filesystem;

FileStep::FileStep(Document& document, fs::path file, std::optional<std::string> before, std::string after, Reach reach)
    : m_document(document), m_file(std::move(file)), m_before(std::move(before)), m_after(std::move(after)),
      m_reach(reach) {}

void FileStep::undo() {
    take(m_after, m_before);
}

void FileStep::redo() {
    if (m_done) {
        take(m_before, m_after);
    }
    m_done = true;
}

/// Whether the project names the file as its corrections, as where it was saved under a name that others have.
bool FileStep::isNamed(const fs::path& file) const {
    std::error_code fault;
    return m_document.isOpen() && !m_document.project().corrections.empty() &&
           fs::weakly_canonical(correctionsOf(m_document.project()), fault) == fs::weakly_canonical(file, fault);
}

void FileStep::take(const std::optional<std::string>& from, const std::optional<std::string>& to) {
    const std::string head = m_after.substr(0, m_after.find('\n') + 1); // of a file without a decision
    const fs::path file = m_document.placeOf(m_file);
    try {
        const std::optional<std::string> there = contentOf(file);
        const std::string now = there.value_or("");
        if (now != from.value_or("") && (from || now != head)) {
            throw gis::Error(gis::ErrorKind::CannotWrite, file.string(), {}, {"window.file_changed", {}});
        }
        const std::optional<std::string> put =
            to || !isNamed(file) ? to : std::optional(head); // else it would be missed
        putContent(file, put);
        m_document.noteWritten(file, there, put);
    } catch (const gis::Error& error) {
        setObsolete(true);
        emit m_document.failed(error);
    }
    m_document.readAnew(m_reach, file);
}

} // namespace diaban::ui
