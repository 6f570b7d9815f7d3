// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/paint_strokes.h"
#include "src/cartography/text_measure.h"
#include "src/message/number_format.h"
#include "src/publish/chart_scale.h"
#include "src/publish/deck_fit.h"
#include "src/publish/deck_painter.h"

#include <QPainter>
#include <algorithm>

namespace diaban {

namespace {

constexpr double kBarShare = 1 / 1.4; ///< of the room of a bar: the rest lies between two
constexpr double kBeside = 4;         ///< points between a bar and its words
constexpr double kAxis = 0.75;

/// Where bars stand: along `from` to `to` their values, each in its part of the other direction.
struct BarRoom {
    gis::Box box;
    ChartScale scale;
    bool lying = false;

    [[nodiscard]] double at(double value) const {
        const double share = (value - scale.least) / (scale.most - scale.least);
        return lying ? box.min.x + share * box.width() : box.max.y - share * box.height();
    }
    [[nodiscard]] gis::Box bar(std::size_t place, std::size_t count, double value) const {
        const double room = (lying ? box.height() : box.width()) / static_cast<double>(count);
        const double first =
            (lying ? box.min.y : box.min.x) + room * (static_cast<double>(place) + 0.5 - kBarShare / 2);
        const auto [low, high] = std::minmax({at(0), at(value)}); // a copy: the values do not outlive the line
        return lying ? gis::Box{{low, first}, {high, first + room * kBarShare}}
                     : gis::Box{{first, low}, {first + room * kBarShare, high}};
    }
};

/// The room that the names of lying bars take at most.
double namesWidth(const DeckChart& chart) {
    constexpr double kMost = 0.4;
    double widest = 0;
    for (const std::string& name : chart.categories) {
        widest = std::max(widest, textWidth(name, {kDeckFamily}, chart.size));
    }
    return std::min(widest + 2 * kBeside, kMost * chart.box.width());
}

BarRoom roomOf(const DeckChart& chart) {
    BarRoom room{chart.box, scaleOf(chart), chart.lying};
    if (chart.lying) {
        room.box.min.x += namesWidth(chart);
    } else {
        room.box.max.y -= 2 * lineHeight(chart.size);
    }
    return room;
}

} // namespace

void DeckPainter::operator()(const DeckChart& chart) {
    const BarRoom room = roomOf(chart);
    const std::size_t count = chart.categories.size();
    for (std::size_t i = 0; i < count; ++i) {
        const gis::Box bar = room.bar(i, count, chart.values[i].value_or(0));
        const gis::Box names = room.lying
                                   ? gis::Box{{chart.box.min.x, bar.min.y}, {room.box.min.x - 2 * kBeside, bar.max.y}}
                                   : gis::Box{{bar.min.x - bar.width() * 0.2, room.box.max.y + kBeside},
                                              {bar.max.x + bar.width() * 0.2, chart.box.max.y}};
        paintParagraphs({{{{chart.categories[i]}}, chart.size, room.lying ? Anchor::End : Anchor::Middle}}, names,
                        room.lying ? TextPlace::Middle : TextPlace::Top);
        if (!chart.values[i]) { // no bar is not a bar of zero
            const double zero = room.at(0);
            paintLine("–",
                      room.lying ? gis::Point{zero + kBeside, bar.centre().y + 0.35 * chart.size}
                                 : gis::Point{bar.centre().x, zero - kBeside},
                      chart.size, false, m_deck.softInk, room.lying ? Anchor::Start : Anchor::Middle);
            continue;
        }
        m_painter.fillRect(qt(bar), qt(i < chart.fills.size() ? chart.fills[i].rgb : m_deck.accent));
        const bool negative = *chart.values[i] < 0;
        const std::string words = formatNumber(*chart.values[i], chart.decimals, m_deck.language);
        const double middle = 0.35 * chart.size;
        if (room.lying) {
            paintLine(words, {negative ? bar.min.x - kBeside : bar.max.x + kBeside, bar.centre().y + middle},
                      chart.size, true, m_deck.ink, negative ? Anchor::End : Anchor::Start);
        } else {
            paintLine(words, {bar.centre().x, negative ? bar.max.y + chart.size : bar.min.y - kBeside}, chart.size,
                      true, m_deck.ink, Anchor::Middle);
        }
    }
    m_painter.setPen(penOf(m_deck.softInk, kAxis));
    const double zero = room.at(0);
    m_painter.drawLine(room.lying ? QLineF(zero, room.box.min.y, zero, room.box.max.y)
                                  : QLineF(room.box.min.x, zero, room.box.max.x, zero));
    if (chart.target && !chart.lying) {
        QPen pen = penOf(m_deck.ink, 2);
        pen.setStyle(Qt::DashLine);
        m_painter.setPen(pen);
        m_painter.drawLine(QLineF(room.box.min.x, room.at(*chart.target), room.box.max.x, room.at(*chart.target)));
    }
}

} // namespace diaban
