// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QScrollArea;

namespace diaban::ui {

/// A panel whose foot always stays in sight: where there is too little room the content above it is scrolled, where
/// there is more than that needs the foot has the rest.
class FootedPanel : public QWidget {
public:
    FootedPanel(QWidget* content, QWidget* foot, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QScrollArea* m_area;
};

} // namespace diaban::ui
