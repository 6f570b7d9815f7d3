// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/histogram_view.h"

#include "ui/map/announcement.h"
#include "ui/map/painted_accessible.h"

#include <QKeyEvent>
#include <QList>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kBarWidth = 9;
constexpr double kOutline = 0.8;  ///< pixels, as around the bars of the ranking
constexpr double kReach = 6;      ///< pixels within which a line is taken hold of
constexpr double kKeyStep = 0.01; ///< of the axis, at least

} // namespace

HistogramView::HistogramView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    isReadAs(*this, QAccessible::Chart);
}

void HistogramView::show(HistogramContent content) {
    m_content = std::move(content);
    update();
}

void HistogramView::clear() {
    m_content = {};
    m_marked.clear();
    m_held.reset();
    update();
}

void HistogramView::setMarked(std::vector<double> values) {
    m_marked = std::move(values);
    update();
}

QRectF HistogramView::room() const {
    const int line = fontMetrics().height();
    return QRectF(rect()).adjusted(12, line + 6, -12, -line - 8);
}

double HistogramView::xOf(double value) const {
    const QRectF box = room();
    return m_content.axis && m_content.axis->high > m_content.axis->low
               ? box.left() + m_content.axis->share(value) * box.width()
               : box.center().x();
}

double HistogramView::valueAt(double x) const {
    const QRectF box = room();
    return m_content.axis ? m_content.axis->valueAt(std::clamp((x - box.left()) / box.width(), 0.0, 1.0)) : 0;
}

std::vector<double> HistogramView::innerLimits() const {
    const std::vector<double>& limits = m_content.breaks.limits;
    return limits.size() > 2 ? std::vector<double>(limits.begin() + 1, limits.end() - 1) : std::vector<double>{};
}

std::optional<std::size_t> HistogramView::limitNear(double x) const {
    std::optional<std::size_t> near;
    double best = kReach;
    const std::vector<double> limits = innerLimits();
    for (std::size_t i = 0; i < limits.size(); ++i) {
        if (const double off = std::abs(xOf(limits[i]) - x); off <= best) {
            best = off;
            near = i;
        }
    }
    return m_content.fixed ? std::nullopt : near;
}

void HistogramView::paintBars(QPainter& painter) const {
    const QRectF box = room();
    const auto bars = static_cast<std::size_t>(std::max(4.0, box.width() / kBarWidth));
    std::vector<std::vector<int>> counts(bars, std::vector<int>(m_content.colours.size() + 1));
    std::vector<int> totals(bars);
    const auto barOf = [&](double value) {
        const double share = m_content.axis->high > m_content.axis->low ? m_content.axis->share(value) : 0.5;
        return std::min(bars - 1, static_cast<std::size_t>(share * static_cast<double>(bars)));
    };
    for (const double value : m_content.values) {
        if (std::isfinite(value)) {
            const std::size_t bar = barOf(value);
            ++counts[bar][m_content.breaks.classOf(value).value_or(m_content.colours.size())];
            ++totals[bar];
        }
    }
    const int most = std::max(1, *std::ranges::max_element(totals));
    const double width = box.width() / static_cast<double>(bars);
    QList<QRectF> outlines;
    for (std::size_t bar = 0; bar < bars; ++bar) {
        const double left = box.left() + static_cast<double>(bar) * width;
        double bottom = box.bottom();
        for (std::size_t of = 0; of <= m_content.colours.size(); ++of) {
            const double height = box.height() * counts[bar][of] / most;
            const QColor fill = of < m_content.colours.size() ? m_content.colours[of] : palette().color(QPalette::Mid);
            painter.fillRect(QRectF(left, bottom - height, width - 1, height), fill);
            bottom -= height;
        }
        if (totals[bar] > 0) { // the palest class is seen on white, the darkest in the dark
            outlines.push_back(QRectF(QPointF(left, bottom), QPointF(left + width - 1, box.bottom())));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), kOutline));
    painter.drawRects(outlines);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// The axis, and on it the units that are chosen.
void HistogramView::paintMarks(QPainter& painter) const {
    const QRectF box = room();
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    painter.setBrush(palette().color(QPalette::Text));
    for (const double value : m_marked) {
        if (std::isfinite(value)) {
            const double x = xOf(value);
            painter.drawPolygon(
                QPolygonF({{x, box.bottom() + 1}, {x - 4, box.bottom() + 7}, {x + 4, box.bottom() + 7}}));
        }
    }
}

void HistogramView::paintLimits(QPainter& painter) const {
    const QRectF box = room();
    const std::vector<double> limits = innerLimits();
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const bool held = m_held == i && (m_dragging || hasFocus());
        painter.setPen(QPen(palette().color(held ? QPalette::Highlight : QPalette::Text), held ? 2 : 1));
        const double x = xOf(limits[i]);
        painter.drawLine(QPointF(x, box.top() - 2), QPointF(x, box.bottom() + 3));
        if (held && m_content.number) {
            const QString text = m_content.number(limits[i]);
            const double width = fontMetrics().horizontalAdvance(text);
            const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width));
            painter.drawText(QPointF(left, box.top() - 5), text);
        }
    }
    if (m_content.target && m_content.axis && *m_content.target >= m_content.axis->low &&
        *m_content.target <= m_content.axis->high) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2, Qt::DotLine));
        const double x = xOf(*m_content.target);
        painter.drawLine(QPointF(x, box.top() - 2), QPointF(x, box.bottom()));
    }
}

void HistogramView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_content.axis) {
        return;
    }
    paintBars(painter);
    paintMarks(painter);
    paintLimits(painter);
    paintNumbers(painter);
}

/// Where the axis ends, and as many limits between these numbers as there is room for; above, that it is logarithmic.
void HistogramView::paintNumbers(QPainter& painter) const {
    constexpr double kApart = 6;
    const QRectF box = room();
    const QFontMetrics letters = fontMetrics();
    std::vector<std::pair<double, double>> taken;
    const auto write = [&](const QString& text, double left) {
        const double right = left + letters.horizontalAdvance(text);
        const bool free = std::ranges::none_of(
            taken, [&](const auto& other) { return left < other.second + kApart && other.first < right + kApart; });
        if (free) {
            painter.drawText(QPointF(left, height() - 4), text);
            taken.emplace_back(left, right);
        }
    };
    painter.setPen(palette().color(QPalette::Text));
    write(m_content.low, box.left());
    write(m_content.high, box.right() - letters.horizontalAdvance(m_content.high));
    for (const double limit : m_content.fixed || !m_content.number ? std::vector<double>{} : innerLimits()) {
        const QString text = m_content.number(limit);
        write(text, xOf(limit) - letters.horizontalAdvance(text) / 2.0);
    }
    if (!m_dragging && !m_content.scale.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QPointF(box.right() - letters.horizontalAdvance(m_content.scale), box.top() - 5),
                         m_content.scale);
    }
}

void HistogramView::mousePressEvent(QMouseEvent* event) {
    m_held = event->button() == Qt::LeftButton ? limitNear(event->position().x()) : std::nullopt;
    m_dragging = m_held.has_value();
    m_moved = false;
    update();
}

void HistogramView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging) {
        setCursor(limitNear(event->position().x()) ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    moveLimit(valueAt(event->position().x()));
}

void HistogramView::mouseReleaseEvent(QMouseEvent*) {
    const bool moved = std::exchange(m_dragging, false) && m_moved;
    if (moved) {
        emit limitsChosen(innerLimits());
    }
}

void HistogramView::keyPressEvent(QKeyEvent* event) {
    const std::vector<double> limits = innerLimits();
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (by == 0 || limits.empty() || m_content.fixed || !m_content.axis) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_held || (event->modifiers() & Qt::ControlModifier) != 0) {
        const int next = m_held ? static_cast<int>(*m_held) + by : 0;
        m_held = static_cast<std::size_t>(std::clamp(next, 0, static_cast<int>(limits.size()) - 1));
        update();
        speak(limits[*m_held]);
        return;
    }
    const double now = limits[std::min(*m_held, limits.size() - 1)];
    const double further = valueAt(xOf(now) + by * kKeyStep * room().width());
    const double least = now + by * limitStep(*m_content.axis, now, m_content.grid);
    m_moved = false;
    moveLimit(by > 0 ? std::max(further, least) : std::min(further, least));
    if (m_moved) {
        emit limitsChosen(innerLimits());
        const std::vector<double> moved = innerLimits(); // as they are shown now
        if (m_held && *m_held < moved.size()) {
            speak(moved[*m_held]);
        }
    }
}

/// To a screen reader: the limit that keys hold or have moved.
void HistogramView::speak(double limit) {
    announce(*this, m_content.number ? m_content.number(limit) : QString());
}

void HistogramView::moveLimit(double value) {
    std::vector<double> limits = innerLimits();
    if (!m_held || *m_held >= limits.size() || !m_content.axis) {
        return;
    }
    // The highest limit may be the greatest value: who has that alone is the class above it.
    const double end = std::nextafter(m_content.axis->high, std::numeric_limits<double>::infinity());
    const LimitDrag drag{value, *m_held == 0 ? m_content.axis->low : limits[*m_held - 1],
                         *m_held + 1 == limits.size() ? end : limits[*m_held + 1]};
    const std::optional<double> limit = draggedLimit(*m_content.axis, drag, m_content.grid);
    if (limit && *limit != limits[*m_held]) {
        m_moved = true;
        limits[*m_held] = *limit;
        emit limitsDragged(limits);
    }
}

} // namespace diaban::ui
