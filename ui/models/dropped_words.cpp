// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/dropped_words.h"

#include <algorithm>

namespace diaban::ui {

namespace {

constexpr std::size_t kMostNamed = 6;

QString listed(const std::vector<std::string>& names) {
    QStringList all;
    for (std::size_t i = 0; i < std::min(names.size(), kMostNamed); ++i) {
        all.append(qt(names[i]));
    }
    return all.join(QStringLiteral(", ")) + (names.size() > kMostNamed ? QStringLiteral("…") : QString());
}

} // namespace

QString droppedWords(const DroppedParts& dropped, const Words& words) {
    QStringList lines;
    for (const auto& [id, names] :
         {std::pair<const char*, const std::vector<std::string>&>{"dropped.indicators", dropped.indicators},
          {"dropped.maps", dropped.maps},
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
