// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"
#include "ui/models/join_list_model.h"

#include <QWidget>
#include <array>

class QMenu;
class QToolButton;

namespace diaban::ui {

/// Which kinds of lines of a join are seen: a chip each with how many there are; in a narrow place one button with the
/// same chips as a menu.
class JoinChips : public QWidget {
    Q_OBJECT

public:
    explicit JoinChips(const Words& words, QWidget* parent = nullptr);

    void count(const JoinListModel& model);
    void setNarrow(bool narrow);
    /// Of all chips side by side.
    [[nodiscard]] int wantedWidth() const;
    [[nodiscard]] std::array<bool, kJoinKinds> kinds() const;

signals:
    void changed();

private:
    void arrange();
    void fillMenu();
    void sayShown();
    [[nodiscard]] bool isOffered(std::size_t kind) const;

    const Words& m_words;
    std::array<QToolButton*, kJoinKinds> m_chips{};
    std::array<std::size_t, kJoinKinds> m_counts{};
    QToolButton* m_open;
    QMenu* m_menu;
    bool m_narrow = false;
};

} // namespace diaban::ui
