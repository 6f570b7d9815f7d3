// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace diaban::ui {

/// A line above the map that says what happened to the files of the project, with what can be done about it. It stays
/// until that is done or it is closed.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(const Words& words, QWidget* parent = nullptr);

    /// Files are not what they were when they were read: `words` say which.
    void tell(const QString& words);
    /// So much of it is still true; empty: nothing. What was closed stays closed.
    void tellLeft(const QString& words);

signals:
    void reloadAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    const Words& m_words;
    QLabel *m_icon = nullptr, *m_text = nullptr;
    QPushButton* m_reload = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace diaban::ui
