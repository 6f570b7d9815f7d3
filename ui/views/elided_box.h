// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace diaban::ui {

/// A box of choices whose text ends in "…" where it has no room, and which then says all of it as a tip.
class ElidedBox : public QComboBox {
public:
    explicit ElidedBox(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shown() const;
};

} // namespace diaban::ui
