// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/yaml_value.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace diaban {

YamlValue YamlValue::ofText(std::string text) {
    YamlValue value;
    value.text = std::move(text);
    return value;
}

YamlValue YamlValue::ofNumber(double number) {
    std::array<char, 32> digits{};
    const auto [end, fault] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    YamlValue value;
    value.kind = Kind::Number;
    value.text.assign(digits.data(), end);
    return value;
}

YamlValue YamlValue::ofTruth(bool truth) {
    YamlValue value;
    value.kind = Kind::Number;
    value.text.assign(truth ? "true" : "false");
    return value;
}

YamlValue YamlValue::list() {
    return list(std::vector<YamlValue>{});
}

YamlValue YamlValue::list(std::vector<YamlValue> items) {
    YamlValue value;
    value.kind = Kind::List;
    value.items = std::move(items);
    return value;
}

YamlValue YamlValue::map() {
    YamlValue value;
    value.kind = Kind::Map;
    return value;
}

YamlValue YamlValue::nothing() {
    YamlValue value;
    value.kind = Kind::Number;
    value.text.assign(1, '~');
    return value;
}

void YamlValue::add(std::string key, YamlValue value) {
    add(std::move(key), std::move(value), false);
}

void YamlValue::add(std::string key, YamlValue value, bool usual) {
    entries.push_back({std::move(key), std::move(value), usual});
}

const YamlValue* YamlValue::find(std::string_view key) const {
    const auto found = std::ranges::find(entries, key, &Entry::key);
    return found == entries.end() ? nullptr : &found->value;
}

bool operator==(const YamlValue& a, const YamlValue& b) {
    if (a.isScalar() != b.isScalar() || (!a.isScalar() && a.kind != b.kind)) {
        return false;
    }
    return a.text == b.text && a.items == b.items &&
           std::ranges::equal(a.entries, b.entries, [](const YamlValue::Entry& x, const YamlValue::Entry& y) {
               return x.key == y.key && x.value == y.value;
           });
}

} // namespace diaban
