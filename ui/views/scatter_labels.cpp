// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/chart_axis.h"
#include "ui/views/scatter_marks.h"
#include "ui/views/scatter_view.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace diaban::ui {

namespace {

constexpr double kMargin = 4, kBesideMark = 3; ///< pixels
constexpr std::size_t kMostNamed = 6;          ///< chosen units whose names are written
constexpr int kLabelPlaces = 16;               ///< that the label of a target may have along its line

double areaOf(const QRectF& place) {
    return place.width() * place.height();
}

/// How much of a place is taken already.
double overlap(const QRectF& place, const std::vector<QRectF>& taken) {
    double area = 0;
    for (const QRectF& other : taken) {
        area += areaOf(place.intersected(other));
    }
    return area;
}

/// Where the name of a point may stand, the usual place first: beside it, else one or two lines above or below.
std::vector<QRectF> placesAround(const QPointF& point, double reach, const QSizeF& size, const QRectF& within) {
    const double right = point.x() + reach;
    const double left = point.x() - reach - size.width();
    const double furthest = std::max(within.left(), within.right() - size.width());
    std::vector<QRectF> places;
    const auto add = [&](double x, double y) {
        if (const QRectF place(QPointF(x, y), size); within.contains(place)) {
            places.push_back(place);
        }
    };
    add(right, point.y() - size.height() / 2);
    add(left, point.y() - size.height() / 2);
    for (const double away : {reach, reach + size.height()}) {
        for (const double x : {right, point.x() - size.width() / 2, left}) {
            add(std::clamp(x, within.left(), furthest), point.y() - away - size.height());
            add(std::clamp(x, within.left(), furthest), point.y() + away);
        }
    }
    if (places.empty()) {
        places.emplace_back(QPointF(within.left(), point.y()), size);
    }
    return places;
}

} // namespace

std::optional<QLineF> ScatterView::targetLine(bool across) const {
    const ChartFigure& figure = across ? m_content.across : m_content.up;
    const std::optional<ValueAxis>& axis = across ? m_across : m_up;
    if (!axis || !figure.target || !hasPlace(*axis, *figure.target)) {
        return std::nullopt;
    }
    const QRectF box = room();
    const QRectF frame = box.adjusted(-6, -6, 6, 6);
    const double share = axis->share(*figure.target);
    if (across) {
        const double x = box.left() + share * box.width();
        return QLineF(x, frame.bottom(), x, frame.top());
    }
    const double y = box.bottom() - share * box.height();
    return QLineF(frame.left(), y, frame.right(), y);
}

/// Of the places that a label may have the one that hides the fewest points, and no other label.
QRectF ScatterView::clearest(const std::vector<QRectF>& places, const std::vector<QRectF>& taken) const {
    const double reach = markRadius(m_points.size()) + 1;
    const auto hidden = [&](const QRectF& place) {
        const QRectF near = place.adjusted(-reach, -reach, reach, reach);
        const auto points =
            std::ranges::count_if(m_points, [&](const Point& point) { return near.contains(point.place); });
        return std::pair(overlap(place, taken), points);
    };
    return *std::ranges::min_element(places, {}, hidden);
}

/// Along the line, on either side of it.
std::vector<QRectF> ScatterView::placesAlong(const QLineF& line, const QSizeF& size) const {
    const QRectF frame = room().adjusted(-6, -6, 6, 6);
    const bool upright = line.x1() == line.x2();
    const double side = upright ? size.width() : size.height();
    std::vector<QRectF> places;
    for (int step = 0; step <= kLabelPlaces; ++step) {
        const QPointF at = line.pointAt(1 - static_cast<double>(step) / kLabelPlaces);
        for (const double off : {2.0, -side - 2}) {
            const QPointF corner = upright ? QPointF(at.x() + off, at.y() - (step == 0 ? 0 : size.height()))
                                           : QPointF(at.x() - size.width(), at.y() + off);
            const QRectF place(corner, size);
            if (frame.adjusted(-1, -1, 1, 1).contains(place)) {
                places.push_back(place);
            }
        }
    }
    if (places.empty()) {
        places.emplace_back(frame.topLeft(), size);
    }
    return places;
}

std::vector<ScatterView::Label> ScatterView::targetLabels() const {
    std::vector<Label> labels;
    std::vector<QRectF> taken;
    for (const bool across : {true, false}) {
        if (const std::optional<QLineF> line = targetLine(across)) {
            const ChartFigure& figure = across ? m_content.across : m_content.up;
            const QString text = m_content.target + u' ' + figure.targetWords;
            const QSizeF size(fontMetrics().horizontalAdvance(text) + kMargin, fontMetrics().height());
            labels.push_back({clearest(placesAlong(*line, size), taken), text});
            taken.push_back(labels.back().place);
        }
    }
    return labels;
}

/// Names of a few chosen units, beside the labels of targets and beside each other.
std::vector<ScatterView::Label> ScatterView::nameLabels() const {
    std::vector<Label> labels;
    if (m_selection.units().size() > kMostNamed) {
        return labels;
    }
    std::vector<QRectF> taken;
    std::ranges::transform(m_targetLabels, std::back_inserter(taken), &Label::place);
    const double reach = markRadius(m_points.size()) + kChosenGrows + kBesideMark;
    for (const std::uint32_t unit : m_selection.units()) {
        const std::optional<QPointF> point = placeOf(unit);
        if (!point || unit >= m_content.names.size()) {
            continue;
        }
        const QString& name = m_content.names[unit];
        const QSizeF size(fontMetrics().horizontalAdvance(name) + 2 * kBesideMark, fontMetrics().height());
        const std::vector<QRectF> places = placesAround(*point, reach, size, QRectF(rect()));
        const QRectF place =
            *std::ranges::min_element(places, {}, [&](const QRectF& one) { return overlap(one, taken); });
        labels.push_back({place, name});
        taken.push_back(place);
    }
    return labels;
}

std::vector<QRectF> ScatterView::labelPlaces() const {
    std::vector<QRectF> places;
    for (const std::vector<Label>& labels : std::array{m_targetLabels, nameLabels()}) {
        std::ranges::transform(labels, std::back_inserter(places), &Label::place);
    }
    return places;
}

void ScatterView::paintLabels(QPainter& painter, const std::vector<Label>& labels) const {
    constexpr int kPlate = 215; // nearly opaque
    QColor plate = palette().color(QPalette::Base);
    plate.setAlpha(kPlate);
    painter.setPen(palette().color(QPalette::Text));
    for (const Label& label : labels) {
        painter.fillRect(label.place, plate);
        painter.drawText(label.place, Qt::AlignCenter, label.text);
    }
}

} // namespace diaban::ui
