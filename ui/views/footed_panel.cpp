// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/footed_panel.h"

#include "ui/views/panel_area.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace diaban::ui {

namespace {

/// Asks for all the height that its content needs at its width; Qt's own for so many lines at most.
class WholeArea : public PanelArea {
public:
    explicit WholeArea(QWidget* content) {
        setWidget(content);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        setFocusPolicy(Qt::NoFocus); // its content takes the keyboard, and is scrolled to
    }

    [[nodiscard]] QSize sizeHint() const override {
        const int width = maximumViewportSize().width();
        const int height =
            widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
        return {PanelArea::sizeHint().width(), height};
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        PanelArea::resizeEvent(event);
        if (event->size().width() != event->oldSize().width()) {
            updateGeometry();
        }
    }
};

} // namespace

FootedPanel::FootedPanel(QWidget* content, QWidget* foot, QWidget* parent)
    : QWidget(parent), m_area(new WholeArea(content)) {
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { update(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(10, 3, 10, 6);
    below->addWidget(foot);
    column->addLayout(below, 1);
}

/// An edge where the content goes on behind the foot.
void FootedPanel::paintEvent(QPaintEvent* /*event*/) {
    const QScrollBar* bar = m_area->verticalScrollBar();
    if (bar->maximum() > bar->minimum()) {
        QPainter painter(this);
        painter.fillRect(QRect(0, m_area->geometry().bottom() + 1, width(), 1), palette().color(QPalette::Mid));
    }
}

} // namespace diaban::ui
