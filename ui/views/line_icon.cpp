// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/line_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <array>

namespace diaban::ui {

namespace {

constexpr const char* kDrawnIn = "#000000"; ///< the one colour in the files

QByteArray contentOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QByteArray lines, IconInk ink) : m_lines(std::move(lines)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        QByteArray coloured = m_lines;
        coloured.replace(kDrawnIn, colour(mode, state).name().toLatin1());
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        QSvgRenderer(coloured).render(painter, square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect({}, size), mode, state);
        return drawn;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(m_lines, m_ink); }
    bool isNull() override { return m_lines.isEmpty(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            return palette.color(QPalette::Mid);
        }
        const bool chosen = mode == QIcon::Selected || (state == QIcon::On && m_ink != IconInk::Text);
        return chosen ? palette.color(QPalette::HighlightedText) : inkColour(m_ink, palette);
    }

    QByteArray m_lines;
    IconInk m_ink;
};

} // namespace

QColor inkColour(IconInk ink, const QPalette& palette) {
    const bool dark = palette.color(QPalette::Window).lightness() < 128; // NOLINT(readability-magic-numbers)
    switch (ink) {
    case IconInk::Good:
        return dark ? QColor(0x6fd08c) : QColor(0x1c7a3e);
    case IconInk::Caution:
        return dark ? QColor(0xf0b950) : QColor(0xa85a00);
    case IconInk::Soft:
        return palette.color(QPalette::PlaceholderText);
    default:
        return palette.color(QPalette::ButtonText);
    }
}

QIcon lineIcon(const char* name, IconInk ink) {
    return QIcon(new LineIconEngine(contentOf(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name))), ink));
}

QIcon programIcon() {
    QSvgRenderer drawing(contentOf(QStringLiteral(":/icons/program.svg")));
    QIcon icon;
    for (const int side : std::array{16, 24, 32, 48, 64, 128, 256}) {
        QPixmap drawn(side, side);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(drawn);
    }
    return icon;
}

} // namespace diaban::ui
