// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/wanted_text.h"

#include "ui/models/plain_text.h"

#include <algorithm>

namespace diaban::ui {

namespace {

/// Where a word of the text begins with `part`, at `from` or behind it; -1: nowhere.
qsizetype wordAt(const QString& text, const QString& part, qsizetype from = 0) {
    for (qsizetype at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber()) {
            return at;
        }
    }
    return -1;
}

bool inOrder(const QString& text, const QStringList& words) {
    qsizetype at = 0;
    for (const QString& word : words) {
        const qsizetype found = wordAt(text, word, at);
        if (found < 0) {
            return false;
        }
        at = found + word.size();
    }
    return true;
}

} // namespace

WantedText::WantedText(const QString& typed)
    : m_whole(plainText(typed)), m_words(m_whole.split(u' ', Qt::SkipEmptyParts)) {}

std::optional<int> WantedText::rankIn(const QString& plain) const {
    if (m_words.isEmpty() || plain == m_whole || plain.startsWith(m_whole + u',')) {
        return 0;
    }
    if (plain.startsWith(m_whole)) {
        return 1;
    }
    if (wordAt(plain, m_whole) >= 0) {
        return 2;
    }
    const auto beginsWord = [&](const QString& word) { return wordAt(plain, word) >= 0; };
    if (m_words.size() > 1) {
        return inOrder(plain, m_words)                    ? std::optional(3)
               : std::ranges::all_of(m_words, beginsWord) ? std::optional(4)
                                                          : std::nullopt;
    }
    return plain.contains(m_whole) ? std::optional(5) : std::nullopt;
}

std::optional<int> WantedText::rankOf(const QString& bare, const QString& name, const QString& all) const {
    const std::optional<int> inBare = rankIn(bare);
    const std::optional<int> inName = rankIn(name);
    if (inBare || inName) {
        return std::min(inBare.value_or(kRanks), inName.value_or(kRanks));
    }
    const std::optional<int> rank = rankIn(all);
    return rank ? std::optional(*rank + kRanks) : std::nullopt;
}

} // namespace diaban::ui
