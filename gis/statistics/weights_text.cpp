// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/weights_text.h"

#include "gis/base/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <optional>
#include <unordered_map>

namespace gis {

namespace {

constexpr std::string_view kBlank = " \t\r\n";

/// Words one after the other, and the line that each stands in.
class Reader {
public:
    Reader(std::string_view text, const std::string& file) : m_rest(text), m_file(file) {
        if (m_rest.starts_with("\xEF\xBB\xBF")) {
            m_rest.remove_prefix(3);
        }
    }

    /// The words of the first line that has some.
    std::vector<std::string_view> head() {
        std::vector<std::string_view> words;
        while (std::optional<std::string_view> word = next()) {
            words.push_back(*word);
            const std::size_t end = m_rest.find_first_not_of(" \t\r");
            if (end == std::string_view::npos || m_rest[end] == '\n') {
                break;
            }
        }
        return words;
    }

    std::optional<std::string_view> next() {
        const std::size_t start = std::min(m_rest.find_first_not_of(kBlank), m_rest.size());
        m_line += std::count(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(start), '\n');
        m_rest.remove_prefix(start);
        const std::string_view word = m_rest.substr(0, m_rest.find_first_of(kBlank));
        m_rest.remove_prefix(word.size());
        return word.empty() ? std::nullopt : std::optional(word);
    }

    std::string_view need() {
        const std::optional<std::string_view> word = next();
        if (!word) {
            fail("weights.cut_short", {});
        }
        return *word;
    }

    [[noreturn]] void fail(const char* id, std::vector<std::pair<std::string, MessageValue>> args) const {
        failAt(m_line, id, std::move(args));
    }
    [[noreturn]] void failAt(std::int64_t line, const char* id,
                             std::vector<std::pair<std::string, MessageValue>> args) const {
        throw badInput(m_file, std::to_string(line), {id, std::move(args)});
    }

    [[nodiscard]] std::int64_t line() const noexcept { return m_line; }

    template <typename Number> Number number(std::string_view word) const {
        Number value{};
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        bool usable = error == std::errc() && end == word.data() + word.size();
        if constexpr (std::is_floating_point_v<Number>) {
            usable = usable && std::isfinite(value) && value >= 0;
        }
        if (!usable) {
            fail("weights.number", {{"text", std::string(word)}});
        }
        return value;
    }

private:
    std::string_view m_rest;
    const std::string& m_file;
    std::int64_t m_line = 1;
};

/// One neighbour as listed, and where.
struct Entry {
    Weight weight;
    std::int64_t line = 0;
};
using Rows = std::vector<std::vector<Entry>>;

class Parser {
public:
    Parser(std::string_view text, const std::string& file, std::span<const std::string> keys)
        : m_reader(text, file), m_rows(keys.size()), m_seen(keys.size()), m_keys(keys) {
        for (std::size_t unit = 0; unit < keys.size(); ++unit) {
            m_units.emplace(keys[unit], static_cast<std::uint32_t>(unit));
        }
    }

    Rows parse(WeightsForm form) {
        readHead();
        while (const std::optional<std::string_view> key = m_reader.next()) {
            const std::uint32_t unit = unitOf(*key);
            if (form == WeightsForm::Gwt) {
                const std::uint32_t neighbour = unitOf(m_reader.need());
                add(unit, {neighbour, m_reader.number<double>(m_reader.need())});
                continue;
            }
            if (m_seen[unit]) {
                m_reader.fail("weights.twice", {{"key", std::string(*key)}});
            }
            m_seen[unit] = true;
            for (auto left = m_reader.number<std::uint32_t>(m_reader.need()); left > 0; --left) {
                add(unit, {unitOf(m_reader.need()), 1});
            }
        }
        sort();
        return std::move(m_rows);
    }

private:
    /// "n", or "0 n layer field", of which the layer's name may have blanks.
    void readHead() {
        const std::vector<std::string_view> words = m_reader.head();
        if (words.empty() || words.size() == 2) {
            m_reader.fail("weights.head", {});
        }
        const auto units = m_reader.number<std::uint64_t>(words[words.size() == 1 ? 0 : 1]);
        if (units != m_rows.size()) {
            m_reader.fail("weights.units", {{"there", static_cast<std::int64_t>(units)},
                                            {"here", static_cast<std::int64_t>(m_rows.size())}});
        }
    }

    std::uint32_t unitOf(std::string_view key) const {
        const auto found = m_units.find(std::string(key));
        if (found == m_units.end()) {
            m_reader.fail("weights.unknown_unit", {{"key", std::string(key)}});
        }
        return found->second;
    }

    void add(std::uint32_t unit, const Weight& weight) {
        if (weight.neighbour == unit) {
            m_reader.fail("weights.itself", {{"key", m_keys[unit]}});
        }
        m_rows[unit].push_back({weight, m_reader.line()});
    }

    void sort() {
        for (std::vector<Entry>& row : m_rows) {
            std::ranges::sort(row, {},
                              [](const Entry& entry) { return std::pair(entry.weight.neighbour, entry.line); });
            const auto twice =
                std::ranges::adjacent_find(row, {}, [](const Entry& entry) { return entry.weight.neighbour; });
            if (twice != row.end()) {
                m_reader.failAt((twice + 1)->line, "weights.twice", {{"key", m_keys[twice->weight.neighbour]}});
            }
        }
    }

    Reader m_reader;
    Rows m_rows;
    std::vector<bool> m_seen;
    std::unordered_map<std::string, std::uint32_t> m_units;
    std::span<const std::string> m_keys;
};

std::string shown(double weight) {
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), weight, std::chars_format::general, 17);
    return {digits.data(), end.ptr};
}

} // namespace

SpatialWeights parseWeights(std::string_view text, WeightsForm form, const std::string& file,
                            std::span<const std::string> keys, Weighting weighting) {
    const Rows rows = Parser(text, file, keys).parse(form);
    std::vector<std::size_t> start{0};
    std::vector<Weight> flat;
    for (const std::vector<Entry>& row : rows) {
        std::ranges::transform(row, std::back_inserter(flat), &Entry::weight);
        start.push_back(flat.size());
    }
    return {std::move(start), flat, weighting};
}

std::string weightsText(const SpatialWeights& weights, WeightsForm form, std::span<const std::string> keys,
                        const std::string& layer, const std::string& keyField) {
    std::string text = "0 " + std::to_string(weights.size()) + ' ' + layer + ' ' + keyField + '\n';
    for (std::size_t unit = 0; unit < weights.size(); ++unit) {
        const auto neighbours = weights.neighbours(unit);
        if (form == WeightsForm::Gwt) {
            for (std::size_t k = 0; k < neighbours.size(); ++k) {
                text += keys[unit] + ' ' + keys[neighbours[k]] + ' ' + shown(weights.weights(unit)[k]) + '\n';
            }
            continue;
        }
        text += keys[unit] + ' ' + std::to_string(neighbours.size()) + '\n';
        for (std::size_t k = 0; k < neighbours.size(); ++k) {
            text += (k > 0 ? " " : "") + keys[neighbours[k]];
        }
        text += '\n';
    }
    return text;
}

} // namespace gis
