// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"
#include "ui/models/project_facts.h"

#include <QDialog>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace diaban::ui {

/// The name of a project, its source, its author and its day, which every output says. Facts in, facts out; a day that
/// is none is told and keeps it open, one that was typed is told as it was read.
class ProjectFactsDialog : public QDialog {
    Q_OBJECT

public:
    ProjectFactsDialog(const ProjectFacts& now, const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] ProjectFacts facts() const;

    /// Of the figures: a day before the newest is warned of.
    void setPeriods(std::vector<std::string> periods);

    void accept() override;

private:
    /// The lines of one text.
    struct Lines {
        QLineEdit *vi = nullptr, *en = nullptr;
        bool once = false; ///< one text was given for both: what stands empty is still the same as the other
        [[nodiscard]] LocalText text() const;
    };

    [[nodiscard]] Lines addLines(QGridLayout& grid, const char* title, const LocalText& text);
    void addDay(QGridLayout& grid, const std::string& day);
    void tellDay();

    const Words& m_words;
    Language m_language; ///< of the project
    Lines m_title, m_source, m_author;
    QLineEdit* m_day = nullptr;
    QLabel *m_read = nullptr, *m_told = nullptr;
    std::vector<std::string> m_periods;
};

/// Asks for the facts of the open project; what was changed is a step of it that can be undone.
void askFacts(Document& document, const Words& words, QWidget* parent);

} // namespace diaban::ui
