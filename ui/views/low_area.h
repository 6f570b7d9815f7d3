// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace diaban::ui {

/// A panel that asks for the room of a few lines only, so that the window fits a small or enlarged screen: where there
/// is less room than it needs, it is scrolled.
class LowArea : public QScrollArea {
public:
    explicit LowArea(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

/// The area that a panel stands in, else the panel itself.
[[nodiscard]] QWidget* areaOf(QWidget* content);

} // namespace diaban::ui
