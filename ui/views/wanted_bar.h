// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace diaban::ui {

/// A line in a dialog that says what is still wanted before it can go on.
class WantedBar : public QWidget {
    Q_OBJECT

public:
    explicit WantedBar(const QString& words, QWidget* parent = nullptr);

    /// The words, for who names them.
    [[nodiscard]] QLabel& text() noexcept { return *m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text = nullptr;
};

} // namespace diaban::ui
