// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/indicator_rows.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace diaban::ui {

class IndicatorForm;
class IndicatorOffers;

/// Step 4: the indicators of the project as a list, and the one that is chosen there to be edited. Choosing one shows
/// it on the map, which is no edit. While there are none, columns that can become one are offered in its place.
class IndicatorPanel : public QWidget {
    Q_OBJECT

public:
    IndicatorPanel(IndicatorListModel& model, const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] IndicatorForm& form() noexcept { return *m_form; }
    [[nodiscard]] IndicatorOffers& offers() noexcept { return *m_offers; }
    /// The key of the one that is chosen; empty: none.
    [[nodiscard]] std::string chosenKey() const;
    void choose(const std::string& key);
    void setUsable(bool usable);

signals:
    void chosen(const std::string& key);
    void addAsked();
    void removeAsked(const std::string& key);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void nameRemove();
    void keepChosen();
    void showInList();
    void showChosen();
    void retranslate();

    IndicatorListModel& m_model;
    const Words& m_words;
    QTableView* m_list = nullptr;
    IndicatorOffers* m_offers = nullptr;
    QSplitter* m_sides = nullptr;
    QStackedWidget* m_left = nullptr; ///< the list, or what is offered in its place
    IndicatorForm* m_form = nullptr;
    QLabel* m_title = nullptr;
    QPushButton *m_add = nullptr, *m_remove = nullptr;
    bool m_narrow = false;
    std::string m_key; ///< chosen, while the list is made anew
};

} // namespace diaban::ui
