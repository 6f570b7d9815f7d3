// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/name_tiers.h"

#include <algorithm>
#include <string_view>

namespace diaban {

namespace {

/// Scope and bare text as one key: no bare text holds a control character.
std::string scoped(std::uint32_t scope, std::string_view bare) {
    std::string key = std::to_string(scope);
    key += '\x1f';
    key += bare;
    return key;
}

/// The texts without diacritics under which a name is looked up, each once.
std::vector<std::string_view> baresOf(const NameForm& form) {
    std::vector<std::string_view> bares{form.bare, form.whole.bare};
    if (form.split) {
        bares.push_back(form.split->bare);
    }
    std::ranges::sort(bares);
    bares.erase(std::unique(bares.begin(), bares.end()), bares.end());
    std::erase(bares, std::string_view{});
    return bares;
}

std::optional<Tier> tierOf(Likeness likeness) {
    switch (likeness) {
    case Likeness::Key:
        return Tier::CaseSpace;
    case Likeness::Tone:
        return Tier::Tone;
    case Likeness::UnitWord:
        return Tier::UnitWord;
    case Likeness::LostMarks:
        return Tier::NoDiacritics;
    case Likeness::BareOnly:
    case Likeness::None:
        break;
    }
    return std::nullopt;
}

} // namespace

NameTiers::NameTiers(std::span<const NameForm> forms, std::span<const std::uint32_t> scopes) : m_forms(forms) {
    m_byBare.reserve(forms.size() * 2);
    for (std::uint32_t name = 0; name < forms.size(); ++name) {
        for (const std::string_view bare : baresOf(forms[name])) {
            m_byBare[scoped(scopes[name], bare)].push_back(name);
        }
    }
}

std::vector<std::uint32_t> NameTiers::candidates(const NameForm& written, std::uint32_t scope) const {
    std::vector<std::uint32_t> names;
    for (const std::string_view bare : baresOf(written)) {
        if (const auto found = m_byBare.find(scoped(scope, bare)); found != m_byBare.end()) {
            names.insert(names.end(), found->second.begin(), found->second.end());
        }
    }
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

NameMeeting NameTiers::meet(const NameForm& written, std::uint32_t scope) const {
    NameMeeting meeting;
    Likeness best = Likeness::BareOnly;
    std::vector<std::uint32_t> bareOnly;
    for (const std::uint32_t name : candidates(written, scope)) {
        const Likeness likeness = likenessOf(written, m_forms[name]);
        if (likeness == Likeness::BareOnly) {
            bareOnly.push_back(name);
        } else if (likeness < best) {
            best = likeness;
            meeting.names.assign(1, name);
        } else if (likeness == best) {
            meeting.names.push_back(name);
        }
    }
    meeting.tier = tierOf(best);
    if (meeting.tier == Tier::NoDiacritics) {
        meeting.names.insert(meeting.names.end(), bareOnly.begin(), bareOnly.end());
        std::ranges::sort(meeting.names);
    }
    return meeting;
}

} // namespace diaban
