// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace gis {

enum class Severity { Note, Warning, Error };

/// Odd but usable data, or a decision that the user should know of.
struct Problem {
    Severity severity = Severity::Warning;
    std::string file;
    std::string place; ///< unit, row, column or key; empty where it concerns the whole file
    Message message;
};

/// Collects problems in the order found. At most kKeptPerId of each id are kept; the rest are counted, so that a
/// layer of 200,000 broken units neither floods the user nor memory.
class Problems {
public:
    static constexpr std::size_t kKeptPerId = 200;

    void add(Problem problem);
    void note(std::string file, std::string place, Message message);
    void warn(std::string file, std::string place, Message message);
    /// Counts here what `other` counted but did not keep.
    void addNotKept(const Problems& other);

    /// Takes back what was told of a file with this id, because it is known better by now. What was counted but not
    /// kept stays counted.
    void withdraw(const std::string& id, const std::string& file);

    [[nodiscard]] const std::vector<Problem>& list() const noexcept { return m_list; }
    /// How many were added with this id, kept or not.
    [[nodiscard]] std::size_t count(const std::string& id) const;
    /// How many problems of warning or error severity were added, kept or not.
    [[nodiscard]] std::size_t warnings() const noexcept { return m_warnings; }
    /// Id -> how many were counted but not kept.
    [[nodiscard]] std::map<std::string, std::size_t> notKept() const;

private:
    std::vector<Problem> m_list;
    std::map<std::string, std::size_t> m_counts;
    std::size_t m_warnings = 0;
};

} // namespace gis
