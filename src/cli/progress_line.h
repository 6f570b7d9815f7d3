// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"

#include <chrono>
#include <cstdint>
#include <ostream>
#include <string>

namespace diaban {

/// One line on a terminal that says how far a long job is. Nothing is shown in the first second, so that short jobs
/// stay quiet; the line is rewritten in place ten times a second at most.
class ProgressLine {
public:
    ProgressLine(std::ostream& terminal, const Catalogue& catalogue);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const std::string& stage, std::int64_t done, std::int64_t total);
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    std::ostream& m_terminal;
    const Catalogue& m_catalogue;
    Clock::time_point m_begun = Clock::now();
    Clock::time_point m_shown{};
    bool m_visible = false;
};

} // namespace diaban
