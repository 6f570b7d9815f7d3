// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/treatment_lines.h"

#include <QPointer>
#include <QWidget>
#include <vector>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace diaban::ui {

/// What the project says of how tables are joined, or would have to say, a line each with what can be done about it. It
/// is there as long as there is something to say. In a narrow place the buttons stand below the words, in a very narrow
/// one below each other too.
class TreatmentBar : public QWidget {
    Q_OBJECT

public:
    explicit TreatmentBar(const Words& words, QWidget* parent = nullptr);

    void show(std::vector<TreatmentLine> lines);
    /// Tab leads from this field to the buttons, and the keyboard goes to `next` where they go away.
    void setBetween(QWidget& field, QWidget& next);
    [[nodiscard]] const std::vector<QPushButton*>& buttons() const noexcept { return m_buttons; }

signals:
    /// About the table of that number.
    void treatmentAsked(std::size_t table, diaban::ui::TreatmentAct act);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Room : std::uint8_t { Wide, Narrow, VeryNarrow };

    [[nodiscard]] Room room() const;
    void fill();
    void addLine(QGridLayout& grid, const TreatmentLine& line, int number);
    [[nodiscard]] QPushButton* button(const TreatmentLine& line, TreatmentAct act);

    const Words& m_words;
    std::vector<TreatmentLine> m_lines;
    std::vector<QPushButton*> m_buttons; ///< as they are read
    QScrollArea* m_area = nullptr;
    QPointer<QWidget> m_before, m_next;
    Room m_room = Room::Wide;
};

} // namespace diaban::ui
