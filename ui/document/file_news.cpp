// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/file_news.h"

namespace diaban::ui {

namespace fs = std::filesystem;

namespace {

bool isThere(const fs::path& file) {
    std::error_code fault;
    return fs::exists(file, fault);
}

} // namespace

void FileNews::read(const std::vector<fs::path>& files) {
    m_missing.clear();
    m_gone.clear();
    m_back.clear();
    m_changed.clear();
    for (const fs::path& file : files) {
        if (!isThere(file)) {
            m_missing.insert(file);
        }
    }
}

void FileNews::hear(const std::vector<fs::path>& files) {
    for (const fs::path& file : files) {
        if (!isThere(file)) {
            m_back.erase(file);
            m_changed.erase(file);
            if (!m_missing.contains(file)) {
                m_gone.insert(file);
            }
        } else if (m_gone.erase(file) + m_missing.erase(file) > 0) {
            m_back.insert(file);
        } else if (!m_back.contains(file)) {
            m_changed.insert(file);
        }
    }
}

std::vector<gis::Message> FileNews::messages() const {
    std::vector<gis::Message> messages;
    const auto add = [&](const char* id, const std::set<fs::path>& files) {
        std::string names;
        for (const fs::path& file : files) {
            names += (names.empty() ? "" : ", ") + file.filename().string();
        }
        if (!names.empty()) {
            messages.push_back({id, {{"files", names}}});
        }
    };
    add("window.changed.gone", m_gone);
    add("window.changed.back", m_back);
    add("window.changed.inputs", m_changed);
    return messages;
}

} // namespace diaban::ui
