// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace diaban::ui {

/// What step 4 shows while there are no indicators: why, what to do, and the columns that become one by a click.
class IndicatorOffers : public QWidget {
    Q_OBJECT

public:
    explicit IndicatorOffers(const Words& words, QWidget* parent = nullptr);

    /// The headers of the columns; `tables`: the project has some.
    void show(const QStringList& columns, bool tables);

signals:
    void taken(int column);
    void allTaken();

private:
    void retranslate();

    const Words& m_words;
    QLabel* m_why = nullptr;
    QListWidget* m_columns = nullptr;
    QPushButton* m_all = nullptr;
    bool m_tables = false;
};

} // namespace diaban::ui
