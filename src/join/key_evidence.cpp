// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/key_evidence.h"

#include "gis/base/error.h"
#include "src/join/key_index.h"
#include "src/join/name_evidence.h"
#include "src/unit/listing.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace diaban {

namespace {

constexpr std::size_t kHeadersListed = 40;
constexpr std::size_t kSample = 500;

/// How the values of one column meet the keys of the units.
struct Meeting {
    std::size_t column = 0;
    std::size_t values = 0; ///< that are not empty
    std::size_t met = 0;    ///< values that are the key of a unit
    std::size_t unitsMet = 0;
    std::size_t exact = 0; ///< values that are written as the layer has them

    [[nodiscard]] bool enough() const noexcept { return met > 0 && 2 * met >= values; }
    [[nodiscard]] std::pair<std::size_t, std::size_t> worth() const noexcept { return {unitsMet, exact}; }
};

/// Keys of units and how a value asks for them.
class Keys {
public:
    virtual ~Keys() = default;
    /// The unit that a value means; `exact` where it is written as the layer has it.
    [[nodiscard]] virtual std::optional<std::size_t> unitOf(const std::string& value, bool& exact) const = 0;
};

class CodeKeys : public Keys {
public:
    explicit CodeKeys(const std::vector<std::string>& codes) : m_index(codeKeys(codes).keys) {}

    [[nodiscard]] std::optional<std::size_t> unitOf(const std::string& value, bool& exact) const override {
        exact = true;
        const KeyIndex::Place place = m_index.find(value);
        return place.count > 0 ? std::optional<std::size_t>(place.first) : std::nullopt;
    }

private:
    KeyIndex m_index;
};

class NameKeys : public Keys {
public:
    explicit NameKeys(const std::vector<std::string>& names) : m_units(names.size()), m_names(names) {}

    [[nodiscard]] std::optional<std::size_t> unitOf(const std::string& value, bool& exact) const override {
        const std::string key = m_names.keyOf(value);
        exact = NameEvidence::isExact(key);
        const KeyIndex::Place place = m_names.index().find(key);
        return place.count > 0 ? std::optional<std::size_t>(place.first % m_units) : std::nullopt;
    }

private:
    std::size_t m_units;
    NameEvidence m_names;
};

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

/// The columns that meet enough and as many units as any other, as exactly, in table order.
std::vector<Meeting> bestColumns(const Table& table, std::optional<std::size_t> without, const Keys& keys) {
    std::vector<Meeting> best;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const TableColumn& column = table.columns[c];
        // A look at rows spread over the table spares the full count of columns that hold something else.
        const std::size_t step = column.texts.size() / kSample + 1;
        if (c == without || (step > 1 && meetingOf(column, step, keys).met == 0)) {
            continue;
        }
        Meeting meeting = meetingOf(column, 1, keys);
        meeting.column = c;
        if (!meeting.enough() || (!best.empty() && meeting.worth() < best.front().worth())) {
            continue;
        }
        if (!best.empty() && meeting.worth() > best.front().worth()) {
            best.clear();
        }
        best.push_back(meeting);
    }
    return best;
}

std::vector<std::string> headers(const Table& table) {
    std::vector<std::string> out;
    out.reserve(table.columns.size());
    for (const TableColumn& column : table.columns) {
        out.push_back(column.header);
    }
    return out;
}

/// Whether some row means one unit by one of the columns and another, or none, by the other.
bool differ(const TableColumn& a, const TableColumn& b, const Keys& keys) {
    bool exact = false;
    for (std::size_t row = 0; row < a.texts.size(); ++row) {
        if (a.texts[row] != b.texts[row] && keys.unitOf(a.texts[row], exact) != keys.unitOf(b.texts[row], exact)) {
            return true;
        }
    }
    return false;
}

void refuseAmbiguous(const Table& table, const std::vector<Meeting>& best, const Keys& keys) {
    std::vector<std::string> names;
    bool anyDiffers = false;
    for (const Meeting& meeting : best) {
        const TableColumn& column = table.columns[meeting.column];
        names.push_back(column.header);
        anyDiffers = anyDiffers || differ(column, table.columns[best.front().column], keys);
    }
    if (anyDiffers) {
        throw gis::badInput(table.file, table.sheet,
                            {"join.key_ambiguous", {{"columns", listing(names, kHeadersListed)}}});
    }
}

void tell(const std::string& id, const Table& table, const Meeting& meeting, gis::Problems& problems) {
    problems.note(table.file, table.columns[meeting.column].header,
                  {id,
                   {{"column", table.columns[meeting.column].header},
                    {"met", static_cast<std::int64_t>(meeting.met)},
                    {"values", static_cast<std::int64_t>(meeting.values)}}});
}

} // namespace

KeyColumns findKeyColumns(const Units& units, const Table& table, std::optional<std::size_t> parent,
                          gis::Problems& problems) {
    const CodeKeys codes(units.codes);
    if (const auto byCode = bestColumns(table, parent, codes); !byCode.empty()) {
        refuseAmbiguous(table, byCode, codes);
        tell("join.key_found", table, byCode.front(), problems);
        return {byCode.front().column, std::nullopt, parent};
    }
    const NameKeys names(units.names);
    if (const auto byName = bestColumns(table, parent, names); !byName.empty()) {
        refuseAmbiguous(table, byName, names);
        tell("join.name_found", table, byName.front(), problems);
        return {std::nullopt, byName.front().column, parent};
    }
    throw gis::badInput(table.file, table.sheet,
                        {"join.no_key", {{"columns", listing(headers(table), kHeadersListed)}}});
}

} // namespace diaban
