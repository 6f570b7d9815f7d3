// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/yaml_map.h"

#include "gis/base/text.h"
#include "src/project/nearest_word.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace diaban {

namespace {

std::string join(const std::set<std::string>& words) {
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : ", ") + word;
    }
    return all;
}

std::optional<double> numberOf(const std::string& text) {
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

} // namespace

YamlMap::YamlMap(std::string file, std::string path, const YAML::Node& node)
    : m_file(std::move(file)), m_path(std::move(path)), m_node(node) {
    if (!node.IsMap()) {
        throw gis::badInput(m_file, m_path,
                            {"project.not_a_mapping", {{"line", static_cast<std::int64_t>(node.Mark().line + 1)}}});
    }
    std::set<std::string> seen;
    for (const auto& entry : node) {
        if (!entry.first.IsScalar()) {
            fail("?", {"project.key_not_text", {}});
        }
        if (!seen.insert(entry.first.Scalar()).second) {
            throw gis::badInput(m_file, entry.first.Scalar(),
                                {"project.key_twice", {{"line", std::int64_t{entry.first.Mark().line + 1}}}});
        }
    }
}

std::string YamlMap::placeOf(const std::string& key) const {
    return m_path.empty() ? key : m_path + '.' + key;
}

int YamlMap::lineOf(const std::string& key) const {
    for (const auto& entry : m_node) {
        if (entry.first.Scalar() == key) {
            return entry.first.Mark().line + 1;
        }
    }
    return line();
}

void YamlMap::fail(const std::string& key, gis::Message message) const {
    message.args.emplace_back("line", std::int64_t{lineOf(key)});
    throw gis::badInput(m_file, placeOf(key), std::move(message));
}

void YamlMap::fail(const YamlText& text, gis::Message message) const {
    message.args.emplace_back("line", std::int64_t{text.line});
    throw gis::badInput(m_file, text.place, std::move(message));
}

YAML::Node YamlMap::find(const std::string& key) {
    m_asked.insert(key);
    for (const auto& entry : m_node) {
        if (entry.first.Scalar() == key) {
            return entry.second;
        }
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

bool YamlMap::has(const std::string& key) {
    return find(key).IsDefined();
}

bool YamlMap::isMap(const std::string& key) {
    const YAML::Node node = find(key);
    return node.IsDefined() && node.IsMap();
}

std::string YamlMap::scalarOf(const std::string& key, const YAML::Node& node) const {
    if (!node.IsScalar()) {
        fail(key, {"project.not_text", {}});
    }
    if (!gis::isUtf8(node.Scalar())) {
        fail(key, {"project.not_utf8", {}});
    }
    return gis::toNfc(node.Scalar());
}

std::string YamlMap::text(const std::string& key, const std::string& fallback) {
    const YAML::Node node = find(key);
    return node.IsDefined() && !node.IsNull() ? scalarOf(key, node) : fallback;
}

std::string YamlMap::requireText(const std::string& key) {
    std::string found = text(key);
    if (found.empty()) {
        fail(key, {"project.key_missing", {}});
    }
    return found;
}

LocalText YamlMap::localText(const std::string& key) {
    const YAML::Node node = find(key);
    if (!node.IsDefined() || node.IsNull()) {
        return {};
    }
    if (node.IsScalar()) {
        const std::string both = scalarOf(key, node);
        return {both, both};
    }
    YamlMap languages(m_file, placeOf(key), node);
    LocalText result{languages.text("vi"), languages.text("en")};
    languages.finish();
    return result;
}

std::optional<double> YamlMap::number(const std::string& key) {
    const YAML::Node node = find(key);
    if (!node.IsDefined() || node.IsNull()) {
        return std::nullopt;
    }
    const std::string written = scalarOf(key, node);
    const std::optional<double> value = numberOf(written);
    if (!value) {
        fail(key, {"project.not_a_number", {{"value", written}}});
    }
    return value;
}

std::optional<int> YamlMap::whole(const std::string& key, int least, int most) {
    const std::optional<double> value = number(key);
    if (value && (*value != std::floor(*value) || *value < least || *value > most)) {
        fail(key, {"project.number_outside",
                   {{"value", *value}, {"least", std::int64_t{least}}, {"most", std::int64_t{most}}}});
    }
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

bool YamlMap::truth(const std::string& key, bool fallback) {
    const std::string word = text(key, fallback ? "true" : "false");
    if (word != "true" && word != "false") {
        fail(key, {"project.unknown_word", {{"value", word}, {"known", std::string("true, false")}}});
    }
    return word == "true";
}

std::vector<double> YamlMap::numbers(const std::string& key) {
    const YAML::Node node = find(key);
    if (!node.IsDefined() || node.IsNull()) {
        return {};
    }
    if (!node.IsSequence()) {
        fail(key, {"project.not_a_list", {}});
    }
    std::vector<double> result;
    for (const auto& item : node) {
        const std::string written = scalarOf(key, item);
        const std::optional<double> value = numberOf(written);
        if (!value) {
            fail(key, {"project.not_a_number", {{"value", written}}});
        }
        result.push_back(*value);
    }
    return result;
}

std::vector<std::string> YamlMap::texts(const std::string& key) {
    const YAML::Node node = find(key);
    std::vector<std::string> result;
    if (!node.IsDefined() || node.IsNull()) {
        return result;
    }
    if (!node.IsSequence()) {
        return {scalarOf(key, node)};
    }
    for (const auto& item : node) {
        result.push_back(scalarOf(key, item));
    }
    return result;
}

std::vector<std::vector<std::string>> YamlMap::textLists(const std::string& key) {
    const YAML::Node node = find(key);
    std::vector<std::vector<std::string>> result;
    if (!node.IsDefined() || node.IsNull()) {
        return result;
    }
    if (!node.IsSequence()) {
        fail(key, {"project.not_a_list", {}});
    }
    for (const auto& item : node) {
        std::vector<std::string>& list = result.emplace_back();
        if (!item.IsSequence()) {
            list.push_back(scalarOf(key, item));
            continue;
        }
        for (const auto& text : item) {
            list.push_back(scalarOf(key, text));
        }
    }
    return result;
}

std::vector<std::variant<YamlText, YamlMap>> YamlMap::textsAndMaps(const std::string& key) {
    const YAML::Node node = find(key);
    std::vector<std::variant<YamlText, YamlMap>> result;
    if (!node.IsDefined() || node.IsNull()) {
        return result;
    }
    if (!node.IsSequence()) {
        fail(key, {"project.not_a_list", {}});
    }
    for (const auto& item : node) {
        std::string place = placeOf(key) + '[' + std::to_string(result.size()) + ']';
        if (item.IsScalar()) {
            result.emplace_back(YamlText{scalarOf(key, item), std::move(place), item.Mark().line + 1});
        } else {
            result.emplace_back(YamlMap(m_file, std::move(place), item));
        }
    }
    return result;
}

std::vector<YamlMap> YamlMap::maps(const std::string& key) {
    const YAML::Node node = find(key);
    std::vector<YamlMap> result;
    if (!node.IsDefined() || node.IsNull()) {
        return result;
    }
    if (!node.IsSequence()) {
        fail(key, {"project.not_a_list", {}});
    }
    for (const auto& item : node) {
        result.emplace_back(m_file, placeOf(key) + '[' + std::to_string(result.size()) + ']', item);
    }
    return result;
}

std::optional<YamlMap> YamlMap::map(const std::string& key) {
    const YAML::Node node = find(key);
    if (!node.IsDefined() || node.IsNull()) {
        return std::nullopt;
    }
    return YamlMap(m_file, placeOf(key), node);
}

std::vector<std::pair<std::string, std::string>> YamlMap::allTexts() {
    std::vector<std::pair<std::string, std::string>> result;
    for (const auto& entry : m_node) {
        const std::string& key = entry.first.Scalar();
        m_asked.insert(key);
        result.emplace_back(key, scalarOf(key, entry.second));
    }
    return result;
}

std::vector<std::pair<std::string, std::variant<std::string, YamlMap>>> YamlMap::allTextsAndMaps() {
    std::vector<std::pair<std::string, std::variant<std::string, YamlMap>>> result;
    for (const auto& entry : m_node) {
        const std::string& key = entry.first.Scalar();
        m_asked.insert(key);
        if (entry.second.IsMap()) {
            result.emplace_back(key, YamlMap(m_file, placeOf(key), entry.second));
        } else {
            result.emplace_back(key, scalarOf(key, entry.second));
        }
    }
    return result;
}

void YamlMap::finish() const {
    for (const auto& entry : m_node) {
        const std::string& key = entry.first.Scalar();
        if (m_asked.contains(key)) {
            continue;
        }
        const std::string meant = nearestWord(key, {m_asked.begin(), m_asked.end()});
        if (!meant.empty()) {
            fail(key, {"project.unknown_key_near", {{"key", key}, {"meant", meant}}});
        }
        fail(key, {"project.unknown_key", {{"key", key}, {"known", join(m_asked)}}});
    }
}

} // namespace diaban
