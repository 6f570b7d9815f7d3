// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/shown_path.h"

#include <utility>

namespace gis {

namespace {

std::string withoutExtension(std::filesystem::path path) {
    return path.replace_extension().string();
}

} // namespace

ShownPath::ShownPath(const std::filesystem::path& written, const std::filesystem::path& shown)
    : m_written(withoutExtension(written)), m_shown(withoutExtension(shown.empty() ? written : shown)) {}

std::string ShownPath::text(std::string text) const {
    if (m_written.empty() || m_written == m_shown) {
        return text;
    }
    for (auto at = text.find(m_written); at != std::string::npos; at = text.find(m_written, at + m_shown.size())) {
        text.replace(at, m_written.size(), m_shown);
    }
    return text;
}

Message ShownPath::message(Message message) const {
    for (auto& [name, value] : message.args) {
        if (auto* words = std::get_if<std::string>(&value)) {
            *words = text(std::move(*words));
        }
    }
    return message;
}

Error ShownPath::error(const Error& error) const {
    return {error.kind(), text(error.file()), error.place(), message(error.message())};
}

void ShownPath::pass(const Problems& from, Problems& to) const {
    for (const Problem& problem : from.list()) {
        to.add({problem.severity, text(problem.file), problem.place, message(problem.message)});
    }
}

} // namespace gis
