// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/tell_period.h"

#include <algorithm>

namespace diaban {

void PeriodTeller::tell(const gis::Problems& told, const std::string& period) {
    for (gis::Problem problem : told.list()) {
        if (problem.severity == gis::Severity::Note) {
            const bool known = std::ranges::any_of(m_notes, [&problem](const gis::Problem& note) {
                return note.file == problem.file && note.place == problem.place &&
                       note.message.id == problem.message.id && note.message.args == problem.message.args;
            });
            if (known) {
                continue;
            }
            m_notes.push_back(problem);
        }
        if (!period.empty()) {
            problem.place += (problem.place.empty() ? "" : ", ") + period;
        }
        m_problems.add(std::move(problem));
    }
    m_problems.addNotKept(told);
}

void tellUndated(const Study& study, const std::string& file, gis::Problems& problems) {
    std::string undated;
    for (const Figure& figure : study.figures) {
        const auto dated = [&figure](const Figure& other) { return other.key == figure.key && !other.period.empty(); };
        if (figure.period.empty() && std::ranges::any_of(study.figures, dated)) {
            undated += (undated.empty() ? "" : ", ") + figure.key;
        }
    }
    if (!undated.empty()) {
        problems.warn(file, "tables", {"study.undated", {{"figures", undated}}});
    }
}

} // namespace diaban
