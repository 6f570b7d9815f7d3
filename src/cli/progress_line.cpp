// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/progress_line.h"

namespace diaban {

namespace {

using namespace std::chrono_literals;

constexpr const char* kEraseLine = "\r\033[K";

} // namespace

ProgressLine::ProgressLine(std::ostream& terminal, const Catalogue& catalogue)
    : m_terminal(terminal), m_catalogue(catalogue) {}

ProgressLine::~ProgressLine() {
    clear();
}

void ProgressLine::show(const std::string& stage, std::int64_t done, std::int64_t total) {
    const Clock::time_point now = Clock::now();
    if (now - m_begun < 1s || now - m_shown < 100ms) {
        return;
    }
    m_shown = now;
    m_visible = true;
    m_terminal << kEraseLine << m_catalogue.text(stage);
    if (total > 0) {
        m_terminal << ' ' << done << '/' << total;
    }
    m_terminal.flush();
}

void ProgressLine::clear() {
    if (m_visible) {
        m_terminal << kEraseLine << std::flush;
        m_visible = false;
    }
}

} // namespace diaban
