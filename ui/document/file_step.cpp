// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/file_step.h"

#include "ui/document/file_content.h"

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

void FileStep::take(const std::optional<std::string>& from, const std::optional<std::string>& to) {
    try {
        if (contentOf(m_file) != from) {
            throw gis::Error(gis::ErrorKind::CannotWrite, m_file.string(), {}, {"window.file_changed", {}});
        }
        putContent(m_file, to);
    } catch (const gis::Error& error) {
        setObsolete(true);
        emit m_document.failed(error);
    }
    m_document.readAnew(m_reach, m_file);
}

} // namespace diaban::ui
