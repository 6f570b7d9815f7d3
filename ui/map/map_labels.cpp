// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_labels.h"

#include "src/cartography/text_measure.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace diaban::ui {

namespace {

constexpr double kSize = 13;       ///< pixels of a ratio of 1
constexpr double kLineHeight = 15; ///< the same
constexpr double kHalo = 1.6;
constexpr double kClear = 3; ///< between two names
constexpr std::size_t kMost = 400;

QFont nameFont(double pixelRatio) {
    return fontOf({"Roboto Condensed", false}, std::round(kSize * pixelRatio));
}

/// A text broken at the space that leaves its halves most alike; one line where it has no space.
QStringList halves(const QString& text) {
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at >= 0; at = text.indexOf(QLatin1Char(' '), at + 1)) {
        if (best < 0 || std::abs(2 * at - text.size()) < std::abs(2 * best - text.size())) {
            best = at;
        }
    }
    return best < 0 ? QStringList{text} : QStringList{text.left(best), text.mid(best + 1)};
}

/// Boxes that are taken, in a grid so that only near ones are asked.
class Taken {
public:
    explicit Taken(const GroundView& view)
        : m_columns(view.width / kCell + 1), m_rows(view.height / kCell + 1),
          m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)) {}

    /// Takes a box where none of it is taken.
    bool take(const QRectF& box) {
        bool free = true;
        eachCell(box, [&](std::vector<QRectF>& cell) {
            free = free &&
                   std::none_of(cell.begin(), cell.end(), [&](const QRectF& other) { return other.intersects(box); });
        });
        if (free) {
            eachCell(box, [&](std::vector<QRectF>& cell) { cell.push_back(box); });
        }
        return free;
    }

private:
    static constexpr int kCell = 96;
    template <typename Each> void eachCell(const QRectF& box, Each&& each) {
        const auto column = [this](double x) { return std::clamp(static_cast<int>(x / kCell), 0, m_columns - 1); };
        const auto row = [this](double y) { return std::clamp(static_cast<int>(y / kCell), 0, m_rows - 1); };
        for (int y = row(box.top()); y <= row(box.bottom()); ++y) {
            for (int x = column(box.left()); x <= column(box.right()); ++x) {
                each(m_cells[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) +
                             static_cast<std::size_t>(x)]);
            }
        }
    }
    int m_columns, m_rows;
    std::vector<std::vector<QRectF>> m_cells;
};

} // namespace

void MapLabels::setNames(const std::vector<std::string>& names) {
    m_names = names;
    m_one.clear();
    m_two.clear();
    m_images.clear();
    m_inTwoLines.clear();
    m_chosen.clear();
}

const MapLabels::Text& MapLabels::text(std::uint32_t unit, bool twoLines) {
    auto& known = twoLines ? m_two : m_one;
    const auto [at, isNew] = known.try_emplace(unit);
    if (isNew) {
        const QString name = QString::fromStdString(m_names[unit]);
        at->second.lines = twoLines ? halves(name) : QStringList{name};
        const QFontMetricsF metrics(nameFont(1));
        double width = 0;
        for (const QString& line : at->second.lines) {
            width = std::max(width, metrics.horizontalAdvance(line));
        }
        at->second.size = {width, kLineHeight * static_cast<double>(at->second.lines.size())};
    }
    return at->second;
}

void MapLabels::choose(const MapGround& ground, const GroundView& view, double pixelRatio) {
    m_chosen.clear();
    if (m_names.size() != ground.unitCount()) {
        return;
    }
    std::vector<std::uint32_t> units;
    for (std::uint32_t unit = 0; unit < ground.unitCount(); ++unit) {
        const UnitPlace& place = ground.places[unit];
        const gis::Point at = view.toView(ground.origin(), place.at);
        const double room = place.distance * view.pixelsPerUnit / pixelRatio;
        if (room > kLineHeight / 3 && at.x > 0 && at.y > 0 && at.x < view.width && at.y < view.height &&
            !m_names[unit].empty()) {
            units.push_back(unit);
        }
    }
    std::sort(units.begin(), units.end(), [&](std::uint32_t a, std::uint32_t b) {
        return ground.places[a].distance != ground.places[b].distance
                   ? ground.places[a].distance > ground.places[b].distance
                   : a < b;
    });
    Taken taken(view);
    for (std::size_t i = 0; i < units.size() && m_chosen.size() < kMost; ++i) {
        const std::uint32_t unit = units[i];
        const double wide = ground.unitBoxes[unit].width() * view.pixelsPerUnit / pixelRatio;
        const double high = 2 * ground.places[unit].distance * view.pixelsPerUnit / pixelRatio;
        const bool inTwo = text(unit, false).size.width() > 0.8 * wide;
        const QSizeF size = text(unit, inTwo).size;
        if (size.width() > 0.9 * wide || size.height() > 1.2 * high) {
            continue;
        }
        const gis::Point at = view.toView(ground.origin(), ground.places[unit].at);
        const double width = (size.width() + 2 * kClear) * pixelRatio;
        const double height = (size.height() + kClear) * pixelRatio;
        if (taken.take({at.x - width / 2, at.y - height / 2, width, height})) {
            m_chosen.push_back(unit);
            const auto [known, isNew] = m_inTwoLines.try_emplace(unit, inTwo);
            if (!isNew && known->second != inTwo) {
                known->second = inTwo;
                m_images.erase(unit);
            }
        }
    }
}

const QImage& MapLabels::image(std::uint32_t unit, const MapColours& colours, double pixelRatio) {
    Drawn& drawn = m_images[unit];
    if (!drawn.image.isNull() && drawn.pixelRatio == pixelRatio && drawn.ink == colours.ink) {
        return drawn.image;
    }
    const Text& words = text(unit, m_inTwoLines[unit]);
    const QFont font = nameFont(pixelRatio);
    const QFontMetricsF metrics(font);
    const double margin = (kHalo + 1) * pixelRatio;
    const QSizeF size = words.size * pixelRatio;
    drawn = {QImage(static_cast<int>(std::ceil(size.width() + 2 * margin)),
                    static_cast<int>(std::ceil(size.height() + 2 * margin)), QImage::Format_ARGB32_Premultiplied),
             pixelRatio, colours.ink};
    drawn.image.fill(Qt::transparent);
    QPainterPath letters;
    double base = margin + (kLineHeight * pixelRatio - metrics.height()) / 2 + metrics.ascent();
    for (const QString& line : words.lines) {
        letters.addText((drawn.image.width() - metrics.horizontalAdvance(line)) / 2, base, font, line);
        base += kLineHeight * pixelRatio;
    }
    QPainter painter(&drawn.image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor halo(colours.halo.red, colours.halo.green, colours.halo.blue, 215);
    painter.strokePath(letters, QPen(halo, 2 * kHalo * pixelRatio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, QColor(colours.ink.red, colours.ink.green, colours.ink.blue));
    return drawn.image;
}

void MapLabels::paint(QPainter& painter, const MapGround& ground, const GroundView& view, const MapColours& colours,
                      double pixelRatio) {
    for (const std::uint32_t unit : m_chosen) {
        const gis::Point at = view.toView(ground.origin(), ground.places[unit].at);
        if (at.x < -200 || at.y < -100 || at.x > view.width + 200 || at.y > view.height + 100) {
            continue;
        }
        const QImage& drawn = image(unit, colours, pixelRatio);
        painter.drawImage(QPoint(static_cast<int>(std::lround(at.x - drawn.width() / 2.0)),
                                 static_cast<int>(std::lround(at.y - drawn.height() / 2.0))),
                          drawn);
    }
}

} // namespace diaban::ui
