// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/dropped_words.h"

#include "ui/models/figure_name.h"

#include <algorithm>

namespace diaban::ui {

namespace {

constexpr std::size_t kMostNamed = 6;

QString listed(const std::vector<std::string>& names) {
    QStringList all;
    for (std::size_t i = 0; i < std::min(names.size(), kMostNamed); ++i) {
        all.append(qt(names[i]));
    }
    return all.join(QStringLiteral("; ")) + (names.size() > kMostNamed ? QStringLiteral("…") : QString());
}

std::vector<std::string> namesOfIndicators(const DroppedParts& dropped, const Project& before, Language language) {
    std::vector<std::string> names;
    for (const std::string& key : dropped.indicators) {
        names.push_back(figureName(before, key, language));
    }
    return names;
}

std::vector<std::string> namesOfMaps(const DroppedParts& dropped, const Project& before, Language language) {
    std::vector<std::string> names;
    for (const std::string& key : dropped.maps) {
        const MapSpec* map = before.findMap(key);
        names.push_back(map != nullptr ? mapName(before, *map, language) : key);
    }
    return names;
}

} // namespace

QString droppedWords(const DroppedParts& dropped, const Project& before, const Words& words) {
    QStringList lines;
    const std::vector<std::string> indicators = namesOfIndicators(dropped, before, words.language());
    const std::vector<std::string> maps = namesOfMaps(dropped, before, words.language());
    for (const auto& [id, names] :
         {std::pair<const char*, const std::vector<std::string>&>{"dropped.indicators", indicators},
          {"dropped.maps", maps},
          {"dropped.outputs", dropped.outputs}}) {
        if (!names.empty()) {
            lines.append(words(
                {id, {{"count", static_cast<std::int64_t>(names.size())}, {"names", listed(names).toStdString()}}}));
        }
    }
    if (dropped.rules > 0) {
        lines.append(words({"dropped.rules", {{"count", static_cast<std::int64_t>(dropped.rules)}}}));
    }
    if (dropped.index) {
        lines.append(words("dropped.index"));
    }
    return lines.join(u'\n');
}

} // namespace diaban::ui
