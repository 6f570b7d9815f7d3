// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QObject>
#include <QStyledItemDelegate>

class QDateTime;

namespace diaban::ui {

/// The size of a file as the language writes it: "58,1 kB".
[[nodiscard]] QString fileSizeText(qint64 bytes, Language language);
/// A day and its time as the language writes them: 27/11/2026 14:05, 27 Nov 2026 14:05.
[[nodiscard]] QString fileDayText(const QDateTime& at, Language language);

/// Sizes and days of the files that are listed, in the language of the window.
class FileCells : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FileCells(Language language, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), m_language(language) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Language m_language;
};

/// Qt's dialog of files writes sizes and days as the system does, whatever the application says. To be installed in the
/// application as an event filter: gives each such dialog the language that the window has then.
class FileDialogColumns : public QObject {
    Q_OBJECT

public:
    explicit FileDialogColumns(const Words& words, QObject* parent = nullptr) : QObject(parent), m_words(words) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Words& m_words;
};

} // namespace diaban::ui
