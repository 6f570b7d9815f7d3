// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace diaban::ui {

/// A panel that scrolls up and down. It is wide enough for its content and the scroll bar beside it: nothing is cut off
/// where the content becomes higher than the window.
class PanelArea : public QScrollArea {
public:
    explicit PanelArea(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace diaban::ui
