// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/write_yaml.h"
#include "src/project/yaml_value.h"

#include <random>
#include <set>
#include <string>

namespace diaban::test {

/// Values of the kinds that project files hold, texts that write them in many ways, and changes of them, all by chance.
class RandomYaml {
public:
    explicit RandomYaml(unsigned seed) : m_random(seed) {}

    /// A mapping; items of lists are mappings with a `key` of their own, or texts.
    YamlValue map(int depth) {
        YamlValue value = YamlValue::map();
        for (int i = 0, most = 1 + below(4); i < most; ++i) {
            const std::string key = "k" + std::to_string(below(12));
            if (value.find(key) == nullptr) {
                value.add(key, any(depth));
            }
        }
        return value;
    }

    /// The value after a few changes: texts set, entries added, taken out and moved.
    YamlValue changed(const YamlValue& value) {
        YamlValue result = value;
        if (result.isScalar()) {
            return scalar();
        }
        for (int i = 0, most = 1 + below(3); i < most; ++i) {
            changeOnce(result);
        }
        return result;
    }

    /// The text of a mapping, each entry with a comment that names its path.
    std::string text(const YamlValue& value) {
        m_newLine = below(4) == 0 ? "\r\n" : "\n";
        std::string result = below(2) == 0 ? "# Tiếng Việt\n\n" : "";
        result += block(value, 0, "");
        std::string lines;
        for (const char c : result) {
            lines += c == '\n' ? m_newLine : std::string(1, c);
        }
        return lines;
    }

    int below(int most) { return std::uniform_int_distribution<int>(0, most - 1)(m_random); }

private:
    YamlValue scalar() {
        static const std::vector<std::string> kTexts{
            "a",           "Mã xã",     "x: y",   "it's \"so\"", "2025",   "2025-Q3", "true", "- dash", "# no comment",
            "tail ",       "Tỷ lệ (%)", "[1, 2]", "a, b",        "0012",   "50,5%",   "\\n",  "",       "~",
            "line\nbreak", "&x",        "*x",     "1e5",         "{a: b}", "!tag",    "@",    "a:b",    "k #c",
            "'",           "|",         "99"};
        return YamlValue::ofText(kTexts[static_cast<std::size_t>(below(static_cast<int>(kTexts.size())))]);
    }

    YamlValue any(int depth) {
        const int choice = depth > 0 ? below(5) : 0;
        if (choice <= 1) {
            return below(4) == 0 ? YamlValue::ofNumber(below(1000) / 8.0) : scalar();
        }
        if (choice == 2) {
            YamlValue list = YamlValue::list();
            for (int i = 0, most = 1 + below(4); i < most; ++i) {
                list.items.push_back(scalar());
            }
            return list;
        }
        return choice == 3 ? map(depth - 1) : itemList(depth - 1);
    }

    YamlValue item(int depth) {
        YamlValue value = YamlValue::map();
        value.add("key", YamlValue::ofText("item" + std::to_string(m_items++)));
        for (const YamlValue::Entry& entry : map(depth).entries) {
            value.add(entry.key, entry.value);
        }
        return value;
    }

    YamlValue itemList(int depth) {
        YamlValue list = YamlValue::list();
        for (int i = 0, most = 1 + below(4); i < most; ++i) {
            list.items.push_back(item(depth));
        }
        return list;
    }

    void changeOnce(YamlValue& value) {
        auto& entries = value.entries;
        auto& items = value.items;
        const bool scalars = !items.empty() && items.front().isScalar();
        const std::size_t size = entries.size() + items.size();
        const auto at = static_cast<std::size_t>(below(static_cast<int>(size)));
        const auto other = static_cast<std::size_t>(below(static_cast<int>(size)));
        switch (below(5)) {
        case 0: // add
            if (value.kind == YamlValue::Kind::List) {
                items.insert(items.begin() + static_cast<std::ptrdiff_t>(at), scalars ? scalar() : item(1));
            } else if (const std::string key = "n" + std::to_string(below(9)); value.find(key) == nullptr) {
                entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(at), {key, any(1)});
            }
            return;
        case 1: // take out; a mapping keeps one
            if (size > 1 && value.kind == YamlValue::Kind::List) {
                items.erase(items.begin() + static_cast<std::ptrdiff_t>(at));
            } else if (size > 1 && entries[at].key != "key") {
                entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
            }
            return;
        case 2: // move
            if (value.kind == YamlValue::Kind::List) {
                std::swap(items[at], items[other]);
            } else {
                std::swap(entries[at], entries[other]);
            }
            return;
        case 3: // another kind of value
            if (value.kind == YamlValue::Kind::Map && entries[at].key != "key") {
                entries[at].value = any(1);
                return;
            }
            [[fallthrough]];
        default:
            if (value.kind == YamlValue::Kind::Map && entries[at].key == "key") {
                return;
            }
            YamlValue& inner = value.kind == YamlValue::Kind::List ? items[at] : entries[at].value;
            inner = changed(inner);
        }
    }

    std::string quoted(const YamlValue& value) {
        const std::string plain = value.kind == YamlValue::Kind::Number ? value.text : yamlScalar(value.text);
        const bool oneLine = value.text.find('\n') == std::string::npos;
        if (below(5) == 0 && oneLine) {
            std::string single;
            for (const char c : value.text) {
                single += c == '\'' ? "''" : std::string(1, c);
            }
            return '\'' + single + '\'';
        }
        return below(3) == 0 ? yamlQuoted(value.text) : plain;
    }

    std::string flow(const YamlValue& value) {
        if (value.isScalar()) {
            return quoted(value);
        }
        const std::string comma = below(2) == 0 ? "," : ", ";
        std::string inner;
        for (const YamlValue& item : value.items) {
            inner += (inner.empty() ? "" : comma) + flow(item);
        }
        for (const YamlValue::Entry& entry : value.entries) {
            inner += (inner.empty() ? "" : ", ") + yamlScalar(entry.key) + ": " + flow(entry.value);
        }
        const std::string space = below(2) == 0 ? " " : "";
        return value.kind == YamlValue::Kind::List ? '[' + space + inner + space + ']'
                                                   : '{' + space + inner + space + '}';
    }

    std::string comment(const std::string& path) { return "#@" + path + '@'; }

    /// What stands behind "key:" or "-", to the end of its last line.
    std::string behind(const YamlValue& value, std::size_t column, const std::string& path) {
        const std::string note =
            below(2) == 0 ? std::string(1 + static_cast<std::size_t>(below(4)), ' ') + comment(path) : "";
        if (value.isScalar() && value.text.find_first_of("\n#") == std::string::npos && !value.text.empty() &&
            value.text.back() != ' ' && below(8) == 0) {
            return " |-\n" + std::string(column + 2, ' ') + value.text + '\n';
        }
        if (value.isScalar() || below(3) == 0 || value.empty()) {
            return ' ' + flow(value) + note + '\n';
        }
        const std::size_t deeper = column + (value.kind == YamlValue::Kind::List && below(2) == 0 ? 0 : 2);
        return note + '\n' + block(value, deeper, path);
    }

    std::string block(const YamlValue& value, std::size_t column, const std::string& path) {
        std::string result;
        const std::string indent(column, ' ');
        for (const YamlValue::Entry& entry : value.entries) {
            const std::string inner = path + '/' + entry.key;
            result += above(indent, inner);
            result += indent + entry.key + ':' + behind(entry.value, column, inner);
        }
        for (const YamlValue& item : value.items) {
            const YamlValue* key = item.find("key");
            const std::string inner = path + '/' + (key == nullptr ? "text" : key->text);
            result += key == nullptr ? "" : above(indent, inner);
            if (item.kind == YamlValue::Kind::Map && below(3) > 0) {
                result += indent + "- " + block(item, column + 2, inner).substr(column + 2);
            } else {
                result += indent + "- " + flow(item) + (key == nullptr ? "" : "  " + comment(inner)) + '\n';
            }
        }
        return result;
    }

    std::string above(const std::string& indent, const std::string& path) {
        // Behind a dash a comment line would have no place.
        if (path.ends_with("/key")) {
            return {};
        }
        return (below(6) == 0 ? "\n" : "") + (below(3) == 0 ? indent + comment(path) + '\n' : std::string{});
    }

    std::mt19937 m_random;
    std::string m_newLine;
    int m_items = 0;
};

} // namespace diaban::test
