// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace diaban::ui {

/// The manual, kept inside the program: it needs no network. Chapters on the left, a line to search in; stays open
/// beside the window and changes its language with it.
class HelpPage : public QDialog {
    Q_OBJECT

public:
    explicit HelpPage(const Words& words, QWidget* parent = nullptr);

private:
    void retranslate();
    void goToChapter(int chapter);
    void search();

    const Words& m_words;
    QLineEdit* m_line = nullptr;
    QListWidget* m_chapters = nullptr;
    QTextBrowser* m_text = nullptr;
};

} // namespace diaban::ui
