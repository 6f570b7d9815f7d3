// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <vector>

class QAbstractButton;
class QComboBox;
class QMenu;
class QTabBar;
class QToolButton;

namespace diaban::ui {

/// One line above several lists of which one is seen: their names as tabs and what can be done with the one that is
/// seen as buttons. Where that is too wide the names are a box to choose from, and the buttons that have no room beside
/// it one menu.
class ListsHead : public QWidget {
    Q_OBJECT

public:
    /// `name`: of its tabs; with "Menu" behind it of its menu.
    explicit ListsHead(const char* name, QWidget* parent = nullptr);

    void addList();
    /// Of one list, or of all where `list` is negative. A button that can be checked is so in the menu too.
    void addButton(QAbstractButton* button, int list = -1);
    void setShown(const QAbstractButton* button, bool shown);
    void setCurrent(int list);
    void setTitle(int list, const QString& title);
    /// For a screen reader: what is chosen, and what the menu has.
    void setNames(const QString& lists, const QString& menu);
    [[nodiscard]] int current() const;
    [[nodiscard]] QString title(int list) const;
    [[nodiscard]] bool isNarrow() const noexcept { return m_narrow; }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(int list);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Entry {
        QAbstractButton* button;
        int list;
        bool shown;
        bool beside = false; ///< the box of names: not in the menu
    };

    [[nodiscard]] bool isOfCurrent(const Entry& entry) const;
    [[nodiscard]] int wantedWidth() const;
    [[nodiscard]] int choiceWidth() const;
    void arrange();
    void fillMenu();

    QTabBar* m_tabs;
    QComboBox* m_choice;
    QToolButton* m_open;
    QMenu* m_menu;
    std::vector<Entry> m_entries;
    bool m_narrow = false;
};

} // namespace diaban::ui
