// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"
#include "ui/models/step_standings.h"

#include <QDialog>
#include <functional>
#include <optional>

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

    /// What it says of a step at the top; its beginning where there is none.
    void goToStep(std::optional<Step> step);
    /// The chapter of that title at the top; its beginning where there is none.
    void goToChapter(const QString& title);

private:
    void retranslate();
    void goTo(int position);
    [[nodiscard]] std::optional<int> headingAt(int level, const QString& begins) const;
    void search();

    const Words& m_words;
    QLineEdit* m_line = nullptr;
    QListWidget* m_chapters = nullptr;
    QTextBrowser* m_text = nullptr;
};

/// F1 in a dialog opens the manual beside it, at the step that is asked for then: a window behind it cannot be reached.
void offerHelp(QDialog& dialog, const Words& words, std::function<std::optional<Step>()> step);
/// The same at the chapter whose title is that word.
void offerHelp(QDialog& dialog, const Words& words, const char* chapter);

} // namespace diaban::ui
