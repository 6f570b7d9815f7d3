// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/wanted_bar.h"

#include "ui/views/bar_ground.h"
#include "ui/views/line_icon.h"

#include <QHBoxLayout>
#include <QLabel>

namespace diaban::ui {

namespace {
constexpr int kIcon = 18;
} // namespace

WantedBar::WantedBar(const QString& words, QWidget* parent) : QWidget(parent), m_text(new QLabel(words, this)) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* icon = new QLabel(this);
    icon->setPixmap(lineIcon("state-warning", IconInk::Caution).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kBarStripe + 8, 7, 8, 7);
    row->setSpacing(10);
    row->addWidget(icon);
    row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void WantedBar::paintEvent(QPaintEvent* /*event*/) {
    paintBarGround(*this);
}

} // namespace diaban::ui
