// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace diaban::ui {

/// What stands in the place of the lists while a project has no linked clusters: what such a cluster is, and the three
/// ways to have some.
class NoClustersPage : public QWidget {
    Q_OBJECT

public:
    explicit NoClustersPage(const Words& words, QWidget* parent = nullptr);

    /// All of the text in the width that it has.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void newAsked();   ///< one made by clicking
    void gapsAsked();  ///< the borders that nobody looks after, ranked, and proposals of clusters
    void tableAsked(); ///< a table of those that are

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] int buttonsWidth() const;

    const Words& m_words;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_new;
    QPushButton* m_gaps;
    QPushButton* m_table;
    QBoxLayout* m_buttons;
};

} // namespace diaban::ui
