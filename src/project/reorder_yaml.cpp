// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/reorder_yaml.h"

#include "src/project/entry_chunks.h"
#include "src/project/match_items.h"
#include "src/project/text_edits.h"

#include <algorithm>

namespace diaban {

namespace {

/// The numbers, in the text, of the entries that stay, in the order of `after`.
using Order = std::vector<std::size_t>;

/// Moves entries of one collection: the k-th place that is kept gets the entry that comes k-th in `order`.
/// `before` and `places` are the numbers of the same entries in the value and in the text.
void moveEntries(std::string_view text, const YamlPlace& place, const Order& order, TextEdits& edits) {
    Order slots = order;
    std::ranges::sort(slots);
    for (std::size_t k = 0; k < order.size(); ++k) {
        if (order[k] != slots[k]) {
            const TextRange from = entryChunk(text, place, order[k]);
            edits.replace(entryChunk(text, place, slots[k]), std::string(text.substr(from.begin, from.size())));
        }
    }
}

template <typename Part> void permute(std::vector<Part>& parts, const Order& order) {
    Order slots = order;
    std::ranges::sort(slots);
    const std::vector<Part> old = parts;
    for (std::size_t k = 0; k < order.size(); ++k) {
        parts[slots[k]] = old[order[k]];
    }
}

/// Finds the first collection that is out of order, from the top, and the edits that set it right.
class Reorderer {
public:
    explicit Reorderer(std::string_view text) : m_text(text) {}

    /// True where something was out of order.
    bool visit(const YamlPlace& place, YamlValue& before, const YamlValue& after) {
        if (before == after || !place.isCollection()) {
            return false;
        }
        if (place.kind == YamlPlace::Kind::Map && before.kind == YamlValue::Kind::Map &&
            after.kind == YamlValue::Kind::Map) {
            return visitMap(place, before, after);
        }
        const bool lists = place.kind == YamlPlace::Kind::List && before.kind == YamlValue::Kind::List &&
                           after.kind == YamlValue::Kind::List && before.items.size() == place.items.size();
        return lists && visitList(place, before, after);
    }

    [[nodiscard]] std::string result() const { return m_edits.appliedTo(m_text); }

private:
    bool visitMap(const YamlPlace& place, YamlValue& before, const YamlValue& after) {
        Order inValue;
        Order inText;
        for (const YamlValue::Entry& entry : after.entries) {
            const auto known = std::ranges::find(before.entries, entry.key, &YamlValue::Entry::key);
            const std::size_t i = place.indexOf(entry.key);
            if (known != before.entries.end() && i < place.keys.size()) {
                inValue.push_back(static_cast<std::size_t>(known - before.entries.begin()));
                inText.push_back(i);
            }
        }
        // Only where the value itself was in another order: a text may list keys of fixed meaning as it likes.
        if (!std::ranges::is_sorted(inValue)) {
            Order textOrder = inText;
            moveEntries(m_text, place, textOrder, m_edits);
            permute(before.entries, inValue);
            return true;
        }
        for (const YamlValue::Entry& entry : after.entries) {
            const auto known = std::ranges::find(before.entries, entry.key, &YamlValue::Entry::key);
            const std::size_t i = place.indexOf(entry.key);
            if (known != before.entries.end() && i < place.keys.size() &&
                visit(place.items[i], known->value, entry.value)) {
                return true;
            }
        }
        return false;
    }

    bool visitList(const YamlPlace& place, YamlValue& before, const YamlValue& after) {
        const auto matches = matchItems(before.items, after.items);
        Order order;
        for (const auto& match : matches) {
            if (match) {
                order.push_back(*match);
            }
        }
        if (!std::ranges::is_sorted(order)) {
            moveEntries(m_text, place, order, m_edits);
            permute(before.items, order);
            return true;
        }
        for (std::size_t j = 0; j < after.items.size(); ++j) {
            if (matches[j] && visit(place.items[*matches[j]], before.items[*matches[j]], after.items[j])) {
                return true;
            }
        }
        return false;
    }

    std::string_view m_text;
    TextEdits m_edits;
};

} // namespace

std::string reorderedYaml(std::string_view text, YamlValue& before, const YamlValue& after) {
    std::string result(text);
    while (true) {
        const YamlPlace document = yamlPlaces(result);
        Reorderer reorderer(result);
        if (!reorderer.visit(document, before, after)) {
            return result;
        }
        result = reorderer.result();
    }
}

} // namespace diaban
