// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/name_evidence.h"

#include "src/unit/name_form.h"

#include <algorithm>

namespace diaban {

namespace {

std::string keyUnder(UnitKind kind, const std::string& bare) {
    return bare.empty() ? std::string{} : static_cast<char>('A' + static_cast<int>(kind)) + bare;
}

/// Under any kind: of units whose word is left out in the table, or in the layer.
std::string keyUnderAny(const std::string& bare) {
    const bool number = std::ranges::all_of(bare, [](char c) { return c >= '0' && c <= '9'; });
    return number ? std::string{} : '*' + bare;
}

/// The name as it is written, but for case and spaces.
std::string exactKey(const NameForm& form) {
    return form.empty() ? std::string{} : '=' + form.key;
}

/// Four keys a unit, each block in the order of the units, so that the place of a key tells its unit.
std::vector<std::string> keysOf(const std::vector<std::string>& names) {
    const std::size_t n = names.size();
    std::vector<std::string> keys(4 * n);
    for (std::size_t unit = 0; unit < n; ++unit) {
        const NameForm form = nameFormOf(names[unit]);
        const NameReading& reading = form.split ? *form.split : form.whole;
        keys[unit] = exactKey(form);
        keys[n + unit] = keyUnder(reading.kind, reading.bare);
        keys[2 * n + unit] = keyUnderAny(form.whole.bare);
        keys[3 * n + unit] = form.split ? keyUnderAny(reading.bare) : std::string{};
    }
    return keys;
}

} // namespace

NameEvidence::NameEvidence(const std::vector<std::string>& names)
    : m_keys(keysOf(names)), m_index(std::vector<std::string_view>(m_keys.begin(), m_keys.end())) {}

std::string NameEvidence::keyOf(const std::string& value) const {
    const NameForm form = nameFormOf(value);
    std::string exact = exactKey(form);
    if (m_index.find(exact).count > 0) {
        return exact;
    }
    if (form.split) {
        for (const UnitKind kind : {form.split->kind, UnitKind::None}) {
            std::string key = keyUnder(kind, form.split->bare);
            if (m_index.find(key).count > 0) {
                return key;
            }
        }
    }
    return keyUnderAny(form.whole.bare);
}

bool NameEvidence::isExact(std::string_view key) noexcept {
    return key.starts_with('=');
}

} // namespace diaban
