// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/local_text.h"

#include <yaml-cpp/yaml.h>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace diaban {

/// A text of a list, and where it stands.
struct YamlText {
    std::string text;
    std::string place; ///< "indicators[0]"
    int line = 0;
};

/// One mapping of a project file: hands out its values by key, each with the right type, and knows where it stands, so
/// that every fault names the key and the line. Whoever reads it ends with finish(), which refuses keys nobody asked
/// for.
class YamlMap {
public:
    /// `path` names the mapping ("maps[0]"), empty at the top. Throws "project.wrong_type", "project.key_twice".
    YamlMap(std::string file, std::string path, const YAML::Node& node);

    [[nodiscard]] bool has(const std::string& key);
    /// True where the value of a key is a mapping.
    [[nodiscard]] bool isMap(const std::string& key);
    [[nodiscard]] int line() const { return m_node.Mark().line + 1; }
    [[nodiscard]] int lineOf(const std::string& key) const;

    /// The text of a key; `fallback` where it is not there. Numbers and dates count as text as written.
    [[nodiscard]] std::string text(const std::string& key, const std::string& fallback = {});
    [[nodiscard]] std::string requireText(const std::string& key);
    [[nodiscard]] LocalText localText(const std::string& key);
    [[nodiscard]] std::optional<double> number(const std::string& key);
    [[nodiscard]] std::optional<int> whole(const std::string& key, int least, int most);
    /// true or false.
    [[nodiscard]] bool truth(const std::string& key, bool fallback);
    [[nodiscard]] std::vector<double> numbers(const std::string& key);
    /// The texts of a list, or the one text that stands in its place; empty where the key is not there.
    [[nodiscard]] std::vector<std::string> texts(const std::string& key);
    /// The lists of a list, each of texts, or the one text that stands in its place; empty where the key is not there.
    [[nodiscard]] std::vector<std::vector<std::string>> textLists(const std::string& key);
    /// The items of a list that may be texts or mappings; empty where the key is not there.
    [[nodiscard]] std::vector<std::variant<YamlText, YamlMap>> textsAndMaps(const std::string& key);
    /// The mappings of a list; empty where the key is not there.
    [[nodiscard]] std::vector<YamlMap> maps(const std::string& key);
    [[nodiscard]] std::optional<YamlMap> map(const std::string& key);
    /// All keys and their texts, in file order.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> allTexts();
    /// All keys, each with its text or, where there is one, its mapping; in file order.
    [[nodiscard]] std::vector<std::pair<std::string, std::variant<std::string, YamlMap>>> allTextsAndMaps();

    /// Refuses what nobody asked for: "project.unknown_key" with the nearest known key.
    void finish() const;
    /// An error at a key of this mapping.
    [[noreturn]] void fail(const std::string& key, gis::Message message) const;
    /// An error at a text of one of its lists.
    [[noreturn]] void fail(const YamlText& text, gis::Message message) const;

private:
    [[nodiscard]] YAML::Node find(const std::string& key);
    [[nodiscard]] std::string placeOf(const std::string& key) const;
    [[nodiscard]] std::string scalarOf(const std::string& key, const YAML::Node& node) const;

    std::string m_file;
    std::string m_path;
    YAML::Node m_node;
    std::set<std::string> m_asked;
};

} // namespace diaban
