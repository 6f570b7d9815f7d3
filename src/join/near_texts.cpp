// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/near_texts.h"

#include "src/join/edit_distance.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::size_t kPrefix = 7;

/// FNV-1a, spread by the scope: the same on every machine.
std::uint64_t hashOf(std::string_view text, std::uint32_t scope) {
    constexpr std::uint64_t kOffset = 14695981039346656037ULL;
    constexpr std::uint64_t kPrime = 1099511628211ULL;
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15ULL;
    std::uint64_t hash = kOffset ^ (scope * kSpread);
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    }
    return hash;
}

/// The beginning of a text, and what is left of it without one letter, or two. Two also of those that a text two
/// letters longer may be a slip of.
std::vector<std::uint64_t> hashesOf(std::string_view text, std::uint32_t scope) {
    const std::size_t slips = std::max<std::size_t>(slipsAllowed(text.size() + 2), 1);
    const std::string begin(text.substr(0, kPrefix));
    std::vector<std::uint64_t> hashes{hashOf(begin, scope)};
    for (std::size_t i = 0; i < begin.size(); ++i) {
        const std::string without = std::string(begin).erase(i, 1);
        hashes.push_back(hashOf(without, scope));
        for (std::size_t j = i; slips > 1 && j < without.size(); ++j) {
            hashes.push_back(hashOf(std::string(without).erase(j, 1), scope));
        }
    }
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

} // namespace

void NearTexts::add(std::string text, std::uint32_t scope) {
    const auto number = static_cast<std::uint32_t>(m_texts.size());
    for (const std::uint64_t hash : hashesOf(text, scope)) {
        m_entries.push_back({hash, number});
    }
    m_texts.push_back(std::move(text));
    m_scopes.push_back(scope);
}

void NearTexts::finish() {
    std::ranges::sort(m_entries);
}

std::vector<NearTexts::Near> NearTexts::near(std::string_view text, std::uint32_t scope) const {
    std::vector<std::uint32_t> candidates;
    for (const std::uint64_t hash : hashesOf(text, scope)) {
        const auto from = std::ranges::lower_bound(m_entries, Entry{hash, 0});
        for (auto at = from; at != m_entries.end() && at->hash == hash; ++at) {
            if (static_cast<std::size_t>(at - from) == kMostLookedAt) {
                break;
            }
            candidates.push_back(at->text);
        }
    }
    std::ranges::sort(candidates);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<Near> found;
    const std::size_t most = slipsAllowed(text.size());
    for (std::size_t i = 0; i < candidates.size() && i < kMostLookedAt; ++i) {
        const std::uint32_t candidate = candidates[i];
        const std::size_t distance = editDistance(text, m_texts[candidate], most);
        if (m_scopes[candidate] == scope && distance <= most) {
            found.push_back({candidate, distance});
        }
    }
    return found;
}

} // namespace diaban
