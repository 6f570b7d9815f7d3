// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/match_items.h"

#include "src/project/write_yaml.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace diaban {

namespace {

using Matches = std::vector<std::optional<std::size_t>>;

/// What an item is called: the first of these keys that it has; a text alone stands for an item of that key.
std::string nameOf(const YamlValue& item) {
    constexpr std::array kNames{"key", "path", "indicator"};
    if (item.isScalar()) {
        return std::string(kNames.front()) + ' ' + item.text;
    }
    for (const char* name : kNames) {
        if (const YamlValue* value = item.find(name); value != nullptr && value->isScalar()) {
            return std::string(name) + ' ' + value->text;
        }
    }
    return {};
}

/// Pairs the items that have no partner yet and whose `nameOf` is the same and not empty, in order.
template <typename Name>
void pairByName(const std::vector<YamlValue>& before, const std::vector<YamlValue>& after, std::vector<bool>& taken,
                Matches& matches, Name nameOfItem) {
    std::multimap<std::string, std::size_t> byName;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (!taken[i]) {
            byName.emplace(nameOfItem(before[i]), i);
        }
    }
    for (std::size_t j = 0; j < after.size(); ++j) {
        const std::string name = nameOfItem(after[j]);
        const auto found = matches[j] || name.empty() ? byName.end() : byName.lower_bound(name);
        if (found != byName.end() && found->first == name) {
            matches[j] = found->second;
            taken[found->second] = true;
            byName.erase(found);
        }
    }
}

/// Entries that two mappings share, in thousandths of the larger one's.
std::size_t likeness(const YamlValue& a, const YamlValue& b) {
    const auto shared = std::ranges::count_if(a.entries, [&](const YamlValue::Entry& entry) {
        const YamlValue* other = b.find(entry.key);
        return other != nullptr && *other == entry.value;
    });
    const std::size_t most = std::max({a.entries.size(), b.entries.size(), std::size_t{1}});
    return static_cast<std::size_t>(shared) * 1000 / most;
}

void pairByLikeness(const std::vector<YamlValue>& before, const std::vector<YamlValue>& after, std::vector<bool>& taken,
                    Matches& matches) {
    constexpr std::size_t kHalf = 500;
    for (std::size_t j = 0; j < after.size(); ++j) {
        if (matches[j]) {
            continue;
        }
        std::size_t best = kHalf - 1;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (const std::size_t alike = taken[i] ? 0 : likeness(before[i], after[j]); alike > best) {
                best = alike;
                matches[j] = i;
            }
        }
        if (matches[j]) {
            taken[*matches[j]] = true;
        }
    }
}

/// Texts and numbers: what begins and ends the same stays; between, one for one.
Matches matchScalars(const std::vector<YamlValue>& before, const std::vector<YamlValue>& after) {
    Matches matches(after.size());
    const std::size_t most = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < most && before[head] == after[head]) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    for (std::size_t j = 0; j < most - tail; ++j) {
        matches[j] = j;
    }
    for (std::size_t t = 1; t <= tail; ++t) {
        matches[after.size() - t] = before.size() - t;
    }
    return matches;
}

} // namespace

std::vector<std::optional<std::size_t>> matchItems(const std::vector<YamlValue>& before,
                                                   const std::vector<YamlValue>& after) {
    const auto isScalar = [](const YamlValue& item) { return item.isScalar(); };
    if (std::ranges::all_of(before, isScalar) && std::ranges::all_of(after, isScalar)) {
        return matchScalars(before, after);
    }
    Matches matches(after.size());
    std::vector<bool> taken(before.size());
    pairByName(before, after, taken, matches, flowYaml);
    pairByName(before, after, taken, matches, nameOf);
    pairByLikeness(before, after, taken, matches);
    return matches;
}

} // namespace diaban
