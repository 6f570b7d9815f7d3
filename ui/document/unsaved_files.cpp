// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/unsaved_files.h"

#include "ui/document/file_content.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace diaban::ui {

namespace fs = std::filesystem;

std::string namesOf(const std::vector<UnsavedFile>& files) {
    std::string names;
    for (const UnsavedFile& written : files) {
        names += names.empty() ? "" : ", ";
        names += written.file.filename().string();
    }
    return names;
}

void UnsavedFiles::note(const fs::path& file, const std::optional<std::string>& before,
                        const std::optional<std::string>& after) {
    const fs::path name = fs::absolute(file).lexically_normal();
    const auto known = std::ranges::find(m_files, name, &UnsavedFile::file);
    if (known == m_files.end()) {
        m_files.push_back({name, before, after});
        return;
    }
    if (known->now != before) {
        known->before = before;
    }
    known->now = after;
}

std::vector<UnsavedFile> UnsavedFiles::changed() const {
    std::vector<UnsavedFile> changed;
    std::ranges::copy_if(m_files, std::back_inserter(changed),
                         [](const UnsavedFile& file) { return file.before != file.now; });
    return changed;
}

bool UnsavedFiles::haveChanged() const noexcept {
    return std::ranges::any_of(m_files, [](const UnsavedFile& file) { return file.before != file.now; });
}

std::vector<gis::Error> UnsavedFiles::putBack() {
    std::vector<gis::Error> failures;
    for (const UnsavedFile& file : changed()) {
        if (contentOf(file.file) != file.now) {
            failures.emplace_back(gis::ErrorKind::CannotWrite, file.file.string(), std::string{},
                                  gis::Message{"window.file_changed", {}});
            continue;
        }
        try {
            putContent(file.file, file.before);
        } catch (const gis::Error& error) {
            failures.push_back(error);
        }
    }
    m_files.clear();
    return failures;
}

} // namespace diaban::ui
