// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/problems.h"

#include <algorithm>
#include <utility>

namespace gis {

void Problems::add(Problem problem) {
    if (problem.severity != Severity::Note) {
        ++m_warnings;
    }
    if (++m_counts[problem.message.id] <= kKeptPerId) {
        m_list.push_back(std::move(problem));
    }
}

void Problems::note(std::string file, std::string place, Message message) {
    add({Severity::Note, std::move(file), std::move(place), std::move(message)});
}

void Problems::warn(std::string file, std::string place, Message message) {
    add({Severity::Warning, std::move(file), std::move(place), std::move(message)});
}

void Problems::addNotKept(const Problems& other) {
    for (const auto& [id, count] : other.notKept()) {
        m_counts[id] += count;
        const bool noted = std::ranges::any_of(other.m_list, [&wanted = id](const Problem& problem) {
            return problem.message.id == wanted && problem.severity == Severity::Note;
        });
        m_warnings += noted ? 0 : count;
    }
}

void Problems::withdraw(const std::string& id, const std::string& file) {
    std::size_t warnings = 0;
    const std::size_t taken = std::erase_if(m_list, [&](const Problem& problem) {
        const bool meant = problem.message.id == id && problem.file == file;
        warnings += meant && problem.severity != Severity::Note ? 1 : 0;
        return meant;
    });
    m_warnings -= warnings;
    if (taken > 0) {
        m_counts[id] -= taken;
    }
}

std::size_t Problems::count(const std::string& id) const {
    const auto found = m_counts.find(id);
    return found == m_counts.end() ? 0 : found->second;
}

std::map<std::string, std::size_t> Problems::notKept() const {
    std::map<std::string, std::size_t> result;
    for (const auto& [id, count] : m_counts) {
        if (count > kKeptPerId) {
            result[id] = count - kKeptPerId;
        }
    }
    return result;
}

} // namespace gis
