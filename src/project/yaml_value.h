// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace diaban {

/// What a YAML text says, without how it is written: a text, a number (or another bare word), a list or
/// an ordered mapping.
struct YamlValue {
    enum class Kind { Text, Number, List, Map };
    struct Entry;

    Kind kind = Kind::Text;
    std::string text;             ///< of Text and Number
    std::vector<YamlValue> items; ///< of List
    std::vector<Entry> entries;   ///< of Map, in order

    [[nodiscard]] static YamlValue ofText(std::string text);
    /// As few digits as read back to the same number.
    [[nodiscard]] static YamlValue ofNumber(double number);
    /// true or false, written bare.
    [[nodiscard]] static YamlValue ofTruth(bool truth);
    [[nodiscard]] static YamlValue list();
    [[nodiscard]] static YamlValue list(std::vector<YamlValue> items);
    [[nodiscard]] static YamlValue map();

    /// Nothing, written "~": a key that stands there and takes a value away.
    [[nodiscard]] static YamlValue nothing();

    /// Adds an entry at the end; for building a Map.
    void add(std::string key, YamlValue value);
    /// Adds an entry whose value holds without being said where `usual`.
    void add(std::string key, YamlValue value, bool usual);
    /// The value of a key of a Map, or nothing.
    [[nodiscard]] const YamlValue* find(std::string_view key) const;
    [[nodiscard]] bool isScalar() const noexcept { return kind == Kind::Text || kind == Kind::Number; }
    /// No text, no items or no entries.
    [[nodiscard]] bool empty() const noexcept { return text.empty() && items.empty() && entries.empty(); }
};

struct YamlValue::Entry {
    std::string key;
    YamlValue value;
    bool usual = false; ///< holds without being said: not written where a mapping is new
};

/// The same meaning: a number and a text that is written alike are equal, as the reader takes both; the order of
/// entries counts.
[[nodiscard]] bool operator==(const YamlValue& a, const YamlValue& b);

} // namespace diaban
