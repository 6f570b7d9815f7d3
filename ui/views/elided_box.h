// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QFontMetrics>

namespace diaban::ui {

/// `title` in so much room: shortened by "…" before what stands behind its last comma, as that is mostly a period and
/// tells titles apart; where that has no room either, it goes as a whole: half of "quý III" would be another quarter.
[[nodiscard]] QString shortTitle(const QString& title, const QFontMetrics& metrics, int width);

/// A box of choices that shows a shortTitle() where there is no room, and which then says all of it as a tip.
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
