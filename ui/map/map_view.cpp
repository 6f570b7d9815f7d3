// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_view.h"

#include "ui/map/painted_accessible.h"

#include <QAccessible>
#include <QResizeEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kSettleMilliseconds = 140;
constexpr int kMostPixels = 32'000; ///< along a side of the widget
constexpr double kStepFactor = 1.5; ///< of one step of the keys

} // namespace

MapView::MapView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    isReadAs(*this, QAccessible::Graphic);
    readUnits();
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettleMilliseconds);
    connect(&m_settled, &QTimer::timeout, this, &MapView::settle);
    for (const KeptPicture* kept : {&m_overlayKept, &m_marksKept}) {
        connect(kept, &KeptPicture::drawn, this, qOverload<>(&QWidget::update));
    }
}

MapView::~MapView() = default;

void MapView::setGround(std::shared_ptr<const MapGround> ground) {
    const bool samePlace =
        m_ground && ground && m_ground->box == ground->box && m_ground->crs.wkt() == ground->crs.wkt();
    m_ground = std::move(ground);
    m_toLonLat.reset();
    m_overlay = std::make_shared<DrawnOverlay>();
    m_overlayKept.clear();
    m_numbers = {};
    m_marks = std::make_shared<std::vector<UnitMark>>();
    m_marksKept.clear();
    m_words = {};
    m_labels.setNames({}, {});
    const MapColours colours = m_paint.colours;
    m_paint = {};
    m_paint.colours = colours;
    m_circles = {};
    m_selected.assign(m_ground ? m_ground->unitCount() : 0, 0);
    m_focused.reset();
    m_said.clear();
    m_hovered.reset();
    renewReadItems(*this);
    speak();
    if (m_ground) {
        if (m_ground->crs.known()) {
            m_toLonLat.emplace(m_ground->crs, gis::Crs::fromText("EPSG:4326"), m_ground->box);
        }
    }
    if (m_ground && !samePlace) {
        m_camera.setGround(m_ground->box);
    }
    sizeCircles(true);
    const bool all = m_showsAll || !samePlace;
    viewMoved();
    m_showsAll = all;
    settle();
}

void MapView::setPaint(MapPaint paint) {
    if (std::ranges::count(paint.outlined, 0) == std::ssize(paint.outlined)) {
        paint.outlined.clear();
    }
    const bool outlines = paint.outlined != m_paint.outlined;
    m_circles = DrawnCircles(std::exchange(paint.circles, std::nullopt));
    m_namesStale = true; // they keep clear of circles
    m_paint = std::move(paint);
    if (outlines) {
        m_frame.outlinesChanged();
    }
    m_frame.paintChanged();
    update();
}

void MapView::setWords(MapWords words) {
    m_words = std::move(words);
    m_labels.setNames(m_words.names, m_words.parents, m_words.islands);
    m_labels.setFirstParents(m_words.firstParents);
    m_said = m_focused && m_words.spoken ? m_words.spoken(*m_focused) : std::string(); // of this map now
    renewReadItems(*this);
    speak();
    settle();
}

void MapView::setOverlay(MapOverlay overlay) {
    setOverlay(std::make_shared<const DrawnOverlay>(std::move(overlay)));
}

void MapView::setOverlay(std::shared_ptr<const DrawnOverlay> overlay) {
    m_overlay = std::move(overlay);
    m_overlay->overlay().empty() ? m_overlayKept.clear() : m_overlayKept.renew();
    m_numbers = {};
    m_numbersStale = true;
    m_namesStale = true; // they keep clear of numbers
    update();
}

void MapView::setMarks(std::vector<UnitMark> marks) {
    marks.empty() ? m_marksKept.clear() : m_marksKept.renew();
    m_marks = std::make_shared<const std::vector<UnitMark>>(std::move(marks));
    m_numbersStale = true; // they keep clear of the texts
    update();
}

void MapView::setNamesShown(bool shown) {
    if (std::exchange(m_namesShown, shown) != shown) {
        settle();
    }
}

void MapView::setTool(Tool tool) {
    m_tool = tool;
    updateCursor();
}

void MapView::setLanguage(Language language) {
    m_language = language;
    update();
}

void MapView::setSelection(std::span<const std::uint32_t> units) {
    std::fill(m_selected.begin(), m_selected.end(), std::uint8_t{0});
    for (const std::uint32_t unit : units) {
        if (unit < m_selected.size()) {
            m_selected[unit] = 1;
        }
    }
    m_frame.selectionChanged();
    m_numbersStale = true; // a gap may be chosen
    update();
}

std::vector<std::uint32_t> MapView::selection() const {
    std::vector<std::uint32_t> units;
    for (std::uint32_t unit = 0; unit < m_selected.size(); ++unit) {
        if (m_selected[unit] != 0) {
            units.push_back(unit);
        }
    }
    return units;
}

std::optional<std::uint32_t> MapView::unitAt(const QPoint& place) {
    if (!m_ground || !rect().contains(place)) {
        return std::nullopt;
    }
    drawFrame();
    const gis::Point at = devicePlace(place);
    return m_frame.units().unitAt(static_cast<int>(at.x), static_cast<int>(at.y));
}

QPointF MapView::placeOf(const gis::Point& plane) const {
    if (!m_ground) {
        return {};
    }
    const gis::Point at = m_camera.view().toView(m_ground->origin(), plane);
    return QPointF(at.x, at.y) / devicePixelRatioF();
}

gis::Point MapView::devicePlace(const QPointF& place) const {
    return {place.x() * devicePixelRatioF(), place.y() * devicePixelRatioF()};
}

/// Only as much as is seen: a window that gains a scroll bar keeps its circles.
void MapView::sizeCircles(bool exactly) {
    constexpr double kMost = 1.4; ///< on large screens
    constexpr double kSeen = 0.1;
    const double pixel = m_ground ? std::min(kMost, m_camera.pixelsOfAll() / devicePixelRatioF() / kCirclesFor) : 1;
    if (exactly || std::abs(pixel - m_circlePixel) > kSeen * m_circlePixel) {
        m_circlePixel = pixel;
        emit circlesResized();
    }
}

std::optional<double> MapView::scale() const {
    return screenScale(groundHere(), m_camera.pixelsPerUnit() / devicePixelRatioF());
}

std::optional<Ground> MapView::groundHere() const {
    return m_toLonLat ? groundAt(*m_toLonLat, m_ground->crs.geographic(), m_camera.middle()) : std::nullopt;
}

std::optional<gis::Point> MapView::lonLatAt(const gis::Point& plane) const {
    if (!m_toLonLat) {
        return std::nullopt;
    }
    gis::Point point = plane;
    const bool found = m_toLonLat->apply(std::span(&point, 1)) == 0;
    return found ? std::optional(point) : std::nullopt;
}

void MapView::showAll() {
    if (!m_ground) {
        return;
    }
    m_camera.showAll();
    viewMoved();
    m_showsAll = true;
}

void MapView::zoomIn() {
    zoomBy(kStepFactor, QRectF(rect()).center());
}

void MapView::zoomOut() {
    zoomBy(1 / kStepFactor, QRectF(rect()).center());
}

void MapView::zoomBy(double factor, const QPointF& place) {
    if (m_ground) {
        m_camera.zoomAt(factor, devicePlace(place));
        viewMoved();
    }
}

void MapView::zoomTo(const std::vector<std::uint32_t>& units) {
    gis::Box box;
    for (const std::uint32_t unit : units) {
        if (m_ground && unit < m_ground->unitCount()) {
            box.add(m_ground->unitBoxes[unit]);
        }
    }
    zoomToBox(box);
}

void MapView::zoomAround(std::uint32_t unit) {
    if (!m_ground || unit >= m_ground->unitCount()) {
        return;
    }
    gis::Box box = m_ground->unitBoxes[unit];
    const double more = std::max(box.width(), box.height());
    box.add(gis::Point{box.min.x - more, box.min.y - more});
    box.add(gis::Point{box.max.x + more, box.max.y + more});
    zoomToBox(box);
}

void MapView::zoomToBox(const gis::Box& plane) {
    if (m_ground && !plane.empty()) {
        m_camera.show(plane);
        viewMoved();
    }
}

void MapView::zoomToSelection() {
    zoomTo(selection());
}

void MapView::clearSelection() {
    changeSelection({}, Qt::NoModifier);
}

/// After each movement: frames follow at once, names when it has come to rest.
void MapView::viewMoved() {
    m_showsAll = false;
    m_frame.viewChanged();
    m_settled.start();
    update();
    if (m_ground) {
        emit viewChanged(scale(), lonLatAt(m_camera.middle()).value_or(gis::Point{}));
    }
}

void MapView::settle() {
    m_settled.stop();
    m_namesStale = m_numbersStale = true;
    if (m_ground && underMouse()) {
        hover(mapFromGlobal(QCursor::pos()));
    }
    update();
}

void MapView::drawFrame() {
    takeSize();
    m_frame.draw(*m_ground, m_camera.view(), m_paint, m_selected, devicePixelRatioF());
}

/// The window's size in device pixels, which another screen changes too.
void MapView::takeSize() {
    const double ratio = devicePixelRatioF();
    const QSize size(std::min(kMostPixels, static_cast<int>(std::ceil(width() * ratio))),
                     std::min(kMostPixels, static_cast<int>(std::ceil(height() * ratio))));
    if (size == m_size) {
        return;
    }
    m_size = size;
    m_camera.setSize(size.width(), size.height());
    if (m_showsAll && m_ground) {
        m_camera.showAll();
    }
    m_frame.viewChanged();
    sizeCircles(false);
}

void MapView::resizeEvent(QResizeEvent* /*event*/) {
    const bool all = m_showsAll;
    takeSize();
    viewMoved();
    m_showsAll = all;
}

} // namespace diaban::ui
