// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/column_meeting.h"

#include "src/join/join_keys.h"

#include <algorithm>

namespace diaban {

namespace {

Meeting meetingOf(const TableColumn& column, std::size_t step, const Keys& keys) {
    Meeting meeting;
    std::vector<bool> seen;
    for (std::size_t row = 0; row < column.texts.size(); row += step) {
        if (column.texts[row].empty()) {
            continue;
        }
        ++meeting.values;
        bool exact = false;
        const auto unit = keys.unitOf(column.texts[row], exact);
        if (!unit) {
            continue;
        }
        ++meeting.met;
        meeting.exact += exact ? 1U : 0U;
        seen.resize(std::max(seen.size(), *unit + 1));
        meeting.unitsMet += seen[*unit] ? 0U : 1U;
        seen[*unit] = true;
    }
    return meeting;
}

} // namespace

CodeKeys::CodeKeys(const std::vector<std::string>& codes) : m_units(codes.size()), m_index(codeKeys(codes).keys) {}

std::optional<std::size_t> CodeKeys::unitOf(const std::string& value, bool& exact) const {
    exact = true;
    const KeyIndex::Place place = m_index.find(value);
    return place.count > 0 ? std::optional<std::size_t>(place.first) : std::nullopt;
}

NameKeys::NameKeys(const std::vector<std::string>& names, bool namesakes)
    : m_units(names.size()), m_namesakes(namesakes), m_names(names) {}

std::optional<std::size_t> NameKeys::unitOf(const std::string& value, bool& exact) const {
    const std::string key = m_names.keyOf(value);
    exact = NameEvidence::isExact(key);
    const KeyIndex::Place place = m_names.index().find(key);
    return place.count > 0 ? std::optional<std::size_t>(place.first % m_units) : std::nullopt;
}

std::vector<Meeting> bestColumns(const Table& table, const Keys& keys, const std::function<bool(std::size_t)>& mayBe) {
    std::vector<Meeting> best;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const TableColumn& column = table.columns[c];
        // A look at rows spread over the table spares the full count of columns that hold something else.
        const std::size_t step = column.texts.size() / kSample + 1;
        if (!mayBe(c) || (step > 1 && meetingOf(column, step, keys).met == 0)) {
            continue;
        }
        Meeting meeting = meetingOf(column, 1, keys);
        meeting.column = c;
        if (!(meeting.enough() || meeting.covers(keys.units(), keys.rowsOfUnit())) ||
            (!best.empty() && meeting.worth() < best.front().worth())) {
            continue;
        }
        if (!best.empty() && meeting.worth() > best.front().worth()) {
            best.clear();
        }
        best.push_back(meeting);
    }
    return best;
}

} // namespace diaban
