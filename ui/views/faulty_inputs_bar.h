// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/project_study.h"
#include "ui/document/words.h"
#include "ui/models/treatment_lines.h"

#include <QWidget>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace diaban::ui {

/// The files of the project that cannot be used, above the map, a line each: which, why, and what can be done about it;
/// for a table that was refused for the ground that it is of, below the buttons. In a narrow window the words are one
/// line, told whole as a tip, with the buttons below them. It is there as long as one of them is faulty.
class FaultyInputsBar : public QWidget {
    Q_OBJECT

public:
    explicit FaultyInputsBar(const Words& words, QWidget* parent = nullptr);

    /// Where `kept`, what was read of files that are gone since is still shown, and said so.
    void show(const Project& project, const std::vector<FaultyInput>& faulty, bool kept = false);

signals:
    /// Of the inputs that were shown, by their number.
    void findAsked(std::size_t which);
    void removeAsked(std::size_t which);
    void retryAsked();
    /// About the table of that number in the project.
    void treatmentAsked(std::size_t table, diaban::ui::TreatmentAct act);
    /// To look at the boundaries, with which a table of another time does not go.
    void boundariesAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QString words, hint;
        bool removable = false, unjoined = false, ofOtherTime = false;
        bool triesAll = false; ///< the one that has the button for it
        std::size_t table = 0; ///< that `acts` are about
        std::vector<TreatmentAct> acts{};
    };

    void fill();
    void addRow(QGridLayout& grid, const Row& row, std::size_t which);
    void addActs(QGridLayout& grid, const Row& row, int line);
    [[nodiscard]] QLabel* wordsOf(const Row& row) const;
    [[nodiscard]] QPushButton* button(const char* id, const QString& name, const QString& about);
    [[nodiscard]] Row rowOf(const Project& project, const FaultyInput& input, bool kept) const;

    const Words& m_words;
    std::vector<Row> m_rows;
    QScrollArea* m_area = nullptr;
    bool m_narrow = false;
};

} // namespace diaban::ui
