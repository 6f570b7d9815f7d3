// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/legend_panel.h"

#include "src/cartography/hatch_lines.h"
#include "src/message/number_format.h"

#include <QPainter>

namespace diaban::ui {

namespace {

constexpr double kSwatchWidth = 26, kSwatchHeight = 15, kGap = 8;
constexpr double kRow = 20;

QColor colourOf(const Colour& colour) {
    return {colour.red, colour.green, colour.blue};
}

} // namespace

LegendPanel::LegendPanel(const Words& words, QWidget* parent) : QWidget(parent), m_words(words) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LegendPanel::show(const ShownMap& map) {
    m_title = qt(map.request.texts.legendTitle);
    m_period = qt(map.request.texts.period);
    m_rows = map.legend.rows;
    m_style = map.request.style;
    QStringList lines{m_title, m_period};
    for (const LegendRow& row : m_rows) {
        lines.append(textOf(row));
    }
    setAccessibleName(lines.join(u'\n'));
    updateGeometry();
    update();
}

void LegendPanel::clear() {
    m_title.clear();
    m_period.clear();
    m_rows.clear();
    updateGeometry();
    update();
}

QString LegendPanel::textOf(const LegendRow& row) const {
    const auto count = static_cast<std::int64_t>(row.count);
    return qt(row.text + " (" + formatInteger(count, m_words.language()) + ")");
}

QSize LegendPanel::sizeHint() const {
    if (m_rows.empty()) {
        return {};
    }
    const int title = fontMetrics().boundingRect(QRect(0, 0, 240, 1000), Qt::TextWordWrap, m_title).height();
    const int lines = title + (m_period.isEmpty() ? 0 : fontMetrics().height()) + static_cast<int>(kGap);
    return {260, lines + static_cast<int>(kRow * static_cast<double>(m_rows.size())) + 4};
}

void LegendPanel::paintRow(QPainter& painter, const LegendRow& row, double top) const {
    const QRectF swatch(0.5, top + (kRow - kSwatchHeight) / 2 + 0.5, kSwatchWidth, kSwatchHeight);
    painter.fillRect(swatch, colourOf(row.fill));
    if (row.hatch != Hatch::None) {
        painter.setPen(QPen(colourOf(m_style.hatchLine), 1));
        const gis::Box box{swatch.left(), swatch.top(), swatch.right(), swatch.bottom()};
        for (const Segment& line : hatchLines(box, patternOf(row.hatch))) {
            painter.drawLine(QPointF(line.from.x, line.from.y), QPointF(line.to.x, line.to.y));
        }
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), row.outlined ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(swatch);
    painter.setPen(palette().color(QPalette::Text));
    const QRectF room(kSwatchWidth + kGap, top, width() - kSwatchWidth - kGap, kRow);
    painter.drawText(room, Qt::AlignVCenter,
                     fontMetrics().elidedText(textOf(row), Qt::ElideRight, static_cast<int>(room.width())));
}

void LegendPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    QRectF used;
    painter.drawText(QRectF(0, 0, width(), height()), Qt::TextWordWrap, m_title, &used);
    painter.setFont(font());
    double top = used.bottom();
    if (!m_period.isEmpty()) {
        painter.drawText(QRectF(0, top, width(), kRow), Qt::AlignVCenter, m_period);
        top += kRow;
    }
    top += 2;
    for (const LegendRow& row : m_rows) {
        paintRow(painter, row, top);
        top += kRow;
    }
}

} // namespace diaban::ui
