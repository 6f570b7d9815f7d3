// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/correction_unit.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace diaban {

namespace {

std::string withoutZeros(const std::string& code) {
    return code.substr(std::min(code.find_first_not_of('0'), code.size()));
}

std::string firstWord(const std::string& text) {
    return text.substr(0, text.find(' '));
}

} // namespace

CorrectionUnits::CorrectionUnits(const Units& units) : m_units(units) {
    for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
        m_byCode[units.codes[unit]].push_back(unit);
        m_withoutZeros[withoutZeros(units.codes[unit])].push_back(unit);
        m_forms.push_back(nameFormOf(units.names[unit]));
    }
    m_names.emplace(m_forms, std::vector<std::uint32_t>(units.size(), 0));
}

std::optional<std::uint32_t> CorrectionUnits::find(const Correction& correction) const {
    const auto one = [](const Index& index, const std::string& code) -> std::optional<std::uint32_t> {
        const auto found = code.empty() ? index.end() : index.find(code);
        return found != index.end() && found->second.size() == 1 ? std::optional(found->second.front()) : std::nullopt;
    };
    if (correction.unitCode.empty()) {
        const NameMeeting meeting = m_names->meet(nameFormOf(correction.unitName), 0);
        return meeting.isOne() ? std::optional(meeting.names.front()) : std::nullopt;
    }
    if (const auto unit = one(m_byCode, correction.unitCode)) {
        return unit;
    }
    if (const auto unit = one(m_byCode, firstWord(correction.unitCode))) {
        return unit;
    }
    return one(m_withoutZeros, withoutZeros(correction.unitCode));
}

std::optional<std::uint32_t> CorrectionUnits::findNumber(const Correction& correction) const {
    constexpr double kMost = 1e15;
    std::string text = correction.unitCode;
    std::ranges::replace(text, ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size() && value >= 0 && value < kMost &&
                       value == std::floor(value);
    const auto found =
        whole ? m_withoutZeros.find(std::to_string(static_cast<std::int64_t>(value))) : m_withoutZeros.end();
    return found != m_withoutZeros.end() && found->second.size() == 1 ? std::optional(found->second.front())
                                                                      : std::nullopt;
}

bool CorrectionUnits::lostZeros(const Correction& correction, std::uint32_t unit) const {
    const std::string& code = m_units.codes[unit];
    return !correction.unitCode.empty() && correction.unitCode != code && firstWord(correction.unitCode) != code;
}

bool CorrectionUnits::namesUnit(const Correction& correction, std::uint32_t unit) const {
    return correction.unitName.empty() || m_units.names[unit].empty() ||
           likenessOf(nameFormOf(correction.unitName), m_forms[unit]) < Likeness::BareOnly;
}

} // namespace diaban
