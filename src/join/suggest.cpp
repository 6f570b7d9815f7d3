// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/suggest.h"

#include "src/join/edit_distance.h"
#include "src/join/near_texts.h"
#include "src/unit/name_form.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace diaban {

namespace {

constexpr std::size_t kBest = 3;
constexpr std::size_t kMostToned = 12;
/// In bytes: longer texts are no names, and would be long compared.
constexpr std::size_t kLongestName = 400;

/// The readings of a name that there are.
std::vector<const NameReading*> readingsOf(const NameForm& form) {
    std::vector<const NameReading*> readings{&form.whole};
    if (form.split) {
        readings.push_back(&*form.split);
    }
    return readings;
}

UnitKind kindOf(const NameForm& form) {
    return form.split ? form.split->kind : UnitKind::None;
}

std::string digitsOf(const std::string& text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// "Phường 1" is no slip of "Phường 2"; "Tân Lập" may be one of "Tân Lập 1".
bool numbersAgree(const NameForm& a, const NameForm& b) {
    const std::string first = digitsOf(a.whole.bare);
    const std::string second = digitsOf(b.whole.bare);
    return first.empty() || second.empty() || first == second;
}

/// How far a row and a unit are apart; less is nearer.
struct Apart {
    bool otherParent = false;
    int standing = 0; ///< 0: the names are equal in some tier; 1: the unit is free; 2: it has a row
    std::size_t letters = 0;
    bool otherKind = false;
    std::size_t toned = 0; ///< with diacritics

    auto operator<=>(const Apart&) const = default;
};

struct Candidate {
    Apart apart;
    std::uint32_t unit = 0, row = 0;
    Reason reason = Reason::Letters;
};

/// Names of units, each reading once, to be asked for near ones.
class NearUnits {
public:
    NearUnits(const std::vector<NameForm>& forms, const std::vector<std::uint32_t>& scopes) {
        for (std::uint32_t unit = 0; unit < forms.size(); ++unit) {
            for (const NameReading* reading : readingsOf(forms[unit])) {
                if (!reading->bare.empty() && forms[unit].key.size() <= kLongestName) {
                    std::vector<std::uint32_t>& units = m_units[{scopes[unit], reading->bare}];
                    if (units.empty() || units.back() != unit) {
                        units.push_back(unit);
                    }
                }
            }
        }
        for (const auto& [place, units] : m_units) {
            m_texts.add(place.second, place.first);
            m_unitsOf.push_back(&units);
        }
        m_texts.finish();
    }

    /// Unit -> the least number of letters apart.
    [[nodiscard]] std::map<std::uint32_t, std::size_t> near(const NameForm& written, std::uint32_t scope) const {
        std::map<std::uint32_t, std::size_t> found;
        for (const NameReading* reading : readingsOf(written)) {
            if (reading->bare.empty()) {
                continue;
            }
            for (const NearTexts::Near& near : m_texts.near(reading->bare, scope)) {
                for (const std::uint32_t unit : *m_unitsOf[near.text]) {
                    const auto [place, isNew] = found.try_emplace(unit, near.distance);
                    place->second = std::min(place->second, near.distance);
                }
            }
        }
        return found;
    }

private:
    std::map<std::pair<std::uint32_t, std::string>, std::vector<std::uint32_t>> m_units;
    std::vector<const std::vector<std::uint32_t>*> m_unitsOf;
    NearTexts m_texts;
};

std::size_t tonedApart(const NameForm& a, const NameForm& b) {
    std::size_t least = kMostToned + 1;
    for (const NameReading* ofA : readingsOf(a)) {
        for (const NameReading* ofB : readingsOf(b)) {
            least = std::min(least, editDistance(ofA->toned, ofB->toned, kMostToned));
        }
    }
    return least;
}

std::vector<NameForm> formsOf(const std::vector<std::string>& names) {
    std::vector<NameForm> forms;
    forms.reserve(names.size());
    for (const std::string& name : names) {
        forms.push_back(nameFormOf(name));
    }
    return forms;
}

class Suggester {
public:
    Suggester(const Join& join, const Units& units, const std::vector<std::string>& rows, bool byCode,
              const ParentScopes& scopes)
        : m_join(join), m_units(units), m_rows(rows), m_byCode(byCode), m_scopes(scopes), m_forms(formsOf(units.names)),
          m_near(m_forms, scopes.ofUnits) {}

    std::vector<Candidate> candidates(std::uint32_t row) {
        if (m_rows[row].size() > kLongestName) {
            return {};
        }
        const NameForm written = nameFormOf(m_rows[row]);
        std::vector<Candidate> found;
        const std::uint32_t scope = m_scopes.ofRows[row];
        if (scope < m_scopes.known) {
            add(found, row, written, m_near.near(written, scope), false);
        }
        if (found.empty() && (m_scopes.known > 1 || scope >= m_scopes.known)) {
            add(found, row, written, everywhere().near(written, 0), true);
        }
        std::ranges::sort(found, {}, [this](const Candidate& candidate) {
            return std::tie(candidate.apart, m_units.codes[candidate.unit], candidate.unit);
        });
        return found;
    }

    [[nodiscard]] bool isFree(std::uint32_t unit) const { return !m_join.rowOfUnit[unit]; }

private:
    void add(std::vector<Candidate>& found, std::uint32_t row, const NameForm& written,
             const std::map<std::uint32_t, std::size_t>& near, bool otherParent) const {
        for (const auto& [unit, letters] : near) {
            const NameForm& form = m_forms[unit];
            if (!numbersAgree(written, form)) {
                continue;
            }
            const Likeness likeness = likenessOf(written, form);
            Candidate candidate;
            candidate.unit = unit;
            candidate.row = row;
            const bool equal = likeness <= Likeness::LostMarks;
            const bool otherKind = !equal && !kindsAgree(kindOf(written), kindOf(form));
            candidate.apart = {otherParent, equal ? 0 : (isFree(unit) ? 1 : 2), letters, otherKind,
                               tonedApart(written, form)};
            candidate.reason = reasonOf(candidate.apart, unit, equal);
            found.push_back(candidate);
        }
    }

    [[nodiscard]] Reason reasonOf(const Apart& apart, std::uint32_t unit, bool equal) const {
        if (!isFree(unit)) {
            return Reason::Taken;
        }
        if (apart.otherParent) {
            return Reason::OtherParent;
        }
        if (apart.otherKind && apart.letters == 0) {
            return Reason::UnitWord;
        }
        if (equal) {
            return m_byCode ? Reason::OtherCode : Reason::Ambiguous;
        }
        return apart.letters == 0 ? Reason::Diacritics : Reason::Letters;
    }

    const NearUnits& everywhere() {
        if (!m_everywhere) {
            m_everywhere.emplace(m_forms, std::vector<std::uint32_t>(m_forms.size(), 0));
        }
        return *m_everywhere;
    }

    const Join& m_join;
    const Units& m_units;
    const std::vector<std::string>& m_rows;
    bool m_byCode;
    const ParentScopes& m_scopes;
    std::vector<NameForm> m_forms;
    NearUnits m_near;
    std::optional<NearUnits> m_everywhere;
};

} // namespace

const char* nameOf(Reason reason) noexcept {
    constexpr std::array kNames{"taken",      "other_parent", "unit_word", "ambiguous",
                                "other_code", "diacritics",   "letters"};
    return kNames[static_cast<std::size_t>(reason)];
}

void suggest(Join& join, const Units& units, const std::vector<std::string>& names, const ParentScopes& scopes) {
    if (join.rowsWithoutUnit.empty()) {
        return;
    }
    Suggester suggester(join, units, names, join.columns.key.has_value(), scopes);
    std::map<std::size_t, std::vector<Candidate>> ofUnits;
    std::map<std::size_t, const JoinItem*> itemOfRow;
    for (JoinItem& item : join.rowsWithoutUnit) {
        if (item.noUnit) {
            continue;
        }
        const std::vector<Candidate> candidates = suggester.candidates(static_cast<std::uint32_t>(*item.row));
        itemOfRow.emplace(*item.row, &item);
        for (const Candidate& candidate : candidates) {
            const std::size_t unit = candidate.unit;
            if (item.suggestions.size() < kBest) {
                item.suggestions.push_back({unit, std::nullopt, units.codes[unit], units.names[unit],
                                            units.parents[unit], candidate.apart.letters, candidate.reason});
            }
            if (suggester.isFree(candidate.unit)) {
                ofUnits[unit].push_back(candidate);
            }
        }
    }
    for (JoinItem& item : join.unitsWithoutRow) {
        std::vector<Candidate>& candidates = ofUnits[*item.unit];
        std::ranges::sort(candidates, {}, [&](const Candidate& candidate) {
            return std::tie(candidate.apart, itemOfRow.at(candidate.row)->key, candidate.row);
        });
        for (std::size_t i = 0; i < candidates.size() && i < kBest; ++i) {
            const JoinItem& row = *itemOfRow.at(candidates[i].row);
            item.suggestions.push_back({std::nullopt, row.row, row.key, row.name, row.parent,
                                        candidates[i].apart.letters, candidates[i].reason});
        }
    }
}

} // namespace diaban
