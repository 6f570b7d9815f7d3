// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace diaban::ui {

/// What somebody typed to find something by, with or without diacritics. One word may stand anywhere in a text; of
/// several each begins a word of it, in any order: "tân an" is no search for every "Tân".
class WantedText {
public:
    WantedText() = default;
    explicit WantedText(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// How well a text, made by plainText, has it: 0 is the text itself, or all of it but what stands behind a comma,
    /// 1 its beginning, 2 a place where a word begins, 3 words that are apart, in their order, 4 in another one, 5
    /// anywhere within a word. Nothing where it does not have it.
    [[nodiscard]] std::optional<int> rankIn(const QString& plain) const;
    /// Ranks of one text are below this.
    static constexpr int kRanks = 6;
    /// Of something that has a name, all made by plainText: texts whose name has it go before those that have it only
    /// with `all` that is said beside; a name without the word for its kind, `bare`, counts as the name.
    [[nodiscard]] std::optional<int> rankOf(const QString& bare, const QString& name, const QString& all) const;

private:
    QString m_whole;
    QStringList m_words;
};

} // namespace diaban::ui
