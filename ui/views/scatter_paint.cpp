// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/chart_axis.h"
#include "ui/views/scatter_marks.h"
#include "ui/views/scatter_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr double kTickLength = 4, kGap = 4;
constexpr double kAcrossPerTick = 75, kUpPerTick = 26; ///< pixels
constexpr int kTitledFrom = 190; ///< pixels of height: lower ones leave the titles to the choosers above

QColor faded(const QColor& colour, int alpha) {
    return {colour.red(), colour.green(), colour.blue(), alpha};
}

std::vector<double> ticksOf(const ValueAxis& axis, double pixels, double perTick) {
    return axisTicks(axis, static_cast<std::size_t>(std::max(3.0, pixels / perTick)));
}

} // namespace

bool ScatterView::isTitled() const {
    return height() >= kTitledFrom;
}

/// The place of the points, between the words of the axes: below and to the left.
QRectF ScatterView::room() const {
    const QFontMetrics font = fontMetrics();
    double widest = 0;
    if (m_up && m_content.up.number) {
        for (const double tick : ticksOf(*m_up, height(), kUpPerTick)) {
            widest = std::max<double>(widest, font.horizontalAdvance(m_content.up.number(tick)));
        }
    }
    const double title = isTitled() ? font.height() + kGap : 0;
    const double below = font.height() + kTickLength + 2 * kGap + title;
    return QRectF(rect()).adjusted(widest + kTickLength + 3 * kGap, title + 3 * kGap, -16, -below);
}

void ScatterView::paintFrame(QPainter& painter) const {
    const QRectF box = room();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRectF frame = box.adjusted(-6, -6, 6, 6);
    painter.drawLine(frame.bottomLeft(), frame.bottomRight());
    painter.drawLine(frame.bottomLeft(), frame.topLeft());
}

void ScatterView::paintTitles(QPainter& painter) const {
    const QRectF box = room();
    const QFontMetrics font = fontMetrics();
    painter.setPen(palette().color(QPalette::Text));
    const auto title = [&](const ChartFigure& figure, const std::optional<ValueAxis>& axis) {
        return axis->logFrom > 0 ? figure.title + u' ' + m_content.logarithmic : figure.title;
    };
    const QString up = font.elidedText(QStringLiteral("↑ ") + title(m_content.up, m_up), Qt::ElideRight, width() - 12);
    painter.drawText(QPointF(kGap, font.ascent() + kGap), up);
    const QString across =
        font.elidedText(title(m_content.across, m_across) + QStringLiteral(" →"), Qt::ElideRight, width() - 12);
    painter.drawText(
        QPointF(std::max(kGap, box.right() - font.horizontalAdvance(across)), height() - font.descent() - kGap),
        across);
}

void ScatterView::paintTicks(QPainter& painter) const {
    const QRectF box = room();
    const QRectF frame = box.adjusted(-6, -6, 6, 6);
    const QFontMetrics font = fontMetrics();
    const QPen grid(faded(palette().color(QPalette::Mid), 110), 1);
    const QPen ink(palette().color(QPalette::Text));
    double taken = -1;
    for (const double tick : ticksOf(*m_across, box.width(), kAcrossPerTick)) {
        const double x = std::round(box.left() + m_across->share(tick) * box.width()) + 0.5;
        painter.setPen(grid);
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom() + kTickLength));
        const QString text = m_content.across.number(tick);
        const double half = font.horizontalAdvance(text) / 2.0;
        if (x - half > taken) {
            painter.setPen(ink);
            painter.drawText(QPointF(x - half, frame.bottom() + kTickLength + font.ascent()), text);
            taken = x + half + 2 * kGap;
        }
    }
    for (const double tick : ticksOf(*m_up, box.height(), kUpPerTick)) {
        const double y = std::round(box.bottom() - m_up->share(tick) * box.height()) + 0.5;
        painter.setPen(grid);
        painter.drawLine(QPointF(frame.left() - kTickLength, y), QPointF(frame.right(), y));
        painter.setPen(ink);
        const QString text = m_content.up.number(tick);
        painter.drawText(
            QPointF(frame.left() - kTickLength - kGap - font.horizontalAdvance(text), y + font.ascent() / 2.0 - 1),
            text);
    }
}

void ScatterView::paintTargets(QPainter& painter) const {
    painter.setPen(QPen(palette().color(QPalette::Text), 1.6, Qt::DashLine));
    for (const bool across : {true, false}) {
        if (const std::optional<QLineF> line = targetLine(across)) {
            painter.drawLine(*line);
        }
    }
    paintLabels(painter, m_targetLabels);
}

/// Weak ones last, so that the crowd does not hide them.
void ScatterView::paintPoints(QPainter& painter) const {
    MarkStamps stamps(markRadius(m_points.size()), QPen(faded(palette().color(QPalette::Text), 170), 1),
                      devicePixelRatioF());
    for (const bool weak : {false, true}) {
        for (const Point& point : m_points) {
            if (isWeak(point.unit) == weak) {
                stamps.paint(painter, point.place, weak, fillOf(point.unit));
            }
        }
    }
}

QColor ScatterView::fillOf(std::uint32_t unit) const {
    return unit < m_content.colours.size() ? m_content.colours[unit] : palette().color(QPalette::Mid);
}

/// One picture for all marks of a look: a pen takes far too long for thousands.
void ScatterView::paintChosen(QPainter& painter) const {
    const double radius = markRadius(m_points.size()) + kChosenGrows;
    constexpr double kChosen = 2.2, kPointedAt = 1.6, kCase = 2; // pixels
    const QColor base = palette().color(QPalette::Base);
    MarkStamps cases(radius + 1, QPen(base, kChosen + kCase), devicePixelRatioF());
    MarkStamps marks(radius, QPen(palette().color(QPalette::Highlight), kChosen), devicePixelRatioF());
    for (const std::uint32_t unit : m_selection.units()) {
        if (const auto place = placeOf(unit)) {
            cases.paint(painter, *place, isWeak(unit), fillOf(unit));
            marks.paint(painter, *place, isWeak(unit), fillOf(unit));
        }
    }
    if (const auto place = m_hovered ? placeOf(*m_hovered) : std::nullopt) {
        const QPen around(base, kPointedAt + kCase);
        paintMark(painter, *place, radius + 1, isWeak(*m_hovered), fillOf(*m_hovered), around);
        const QPen line(palette().color(QPalette::Text), kPointedAt);
        paintMark(painter, *place, radius, isWeak(*m_hovered), fillOf(*m_hovered), line);
    }
    paintLabels(painter, nameLabels());
}

void ScatterView::paintEvent(QPaintEvent*) {
    if (m_drawn.isNull()) {
        m_drawn = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        m_drawn.fill(palette().color(QPalette::Base));
        m_targetLabels = targetLabels();
        if (m_across && m_up) {
            QPainter drawn(&m_drawn);
            QFont sized = font(); // in pixels: a pixmap takes points for other pixels than the screen does
            sized.setPixelSize(fontInfo().pixelSize());
            drawn.setFont(sized);
            paintTicks(drawn);
            paintFrame(drawn);
            if (isTitled()) {
                paintTitles(drawn);
            }
            drawn.setRenderHint(QPainter::Antialiasing);
            paintPoints(drawn);
            paintTargets(drawn);
        }
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChosen(painter);
    if (m_pressed && m_boxed) {
        const QColor colour = palette().color(QPalette::Highlight);
        painter.setPen(QPen(colour, 1));
        painter.setBrush(faded(colour, 40));
        painter.drawRect(QRectF(*m_pressed, m_dragged).normalized());
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace diaban::ui
