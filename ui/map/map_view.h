// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/crs/transform.h"
#include "src/cartography/furniture.h"
#include "src/message/catalogue.h"
#include "ui/map/free_corner.h"
#include "ui/map/kept_picture.h"
#include "ui/map/map_camera.h"
#include "ui/map/map_circles.h"
#include "ui/map/map_frame.h"
#include "ui/map/map_ground.h"
#include "ui/map/map_labels.h"
#include "ui/map/map_overlay.h"
#include "ui/map/map_paint.h"
#include "ui/map/screen_scale.h"
#include "ui/map/unit_marks.h"

#include <QPoint>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace diaban::ui {

/// What a map says of its units: names, one a unit or none at all, and what is made when it is asked for.
struct MapWords {
    using Say = std::function<std::string(std::uint32_t unit)>;

    std::vector<std::string> names;   ///< written on the map
    std::vector<std::string> parents; ///< one a parent of the ground: written where units are too small for names
    std::vector<std::uint32_t> firstParents =
        {};                                ///< those that are written before the others, where there is no room for all
    std::vector<std::string> islands = {}; ///< one an archipelago of the ground: always written
    Say tip;                               ///< under the mouse; may be empty, as the next ones
    Say spoken;                            ///< name, value, class, for a screen reader
    /// Beside the scale bar, while there is no room for the numbers of all gaps in the view.
    std::function<std::string(std::size_t shown, std::size_t all)> fewNumbers = {};
    std::string how = {}; ///< that keys walk the units, for one too: while none is walked to
};

/// What is said of picking units, to a screen reader, while that is what keys and clicks do.
struct PickWords {
    std::string how;    ///< while the keyboard stands on no unit
    MapWords::Say unit; ///< what a key would do with the one that it stands on; may be empty
};

/// The map of the window: moves, zooms, selects, and tells what the user points at. It knows no document: what it
/// shows is set, what the user wants is told by signals. Frames are drawn at once, in the thread of the window.
class MapView : public QWidget {
    Q_OBJECT
public:
    /// What the left button does; the middle one and Space move the map always. Pick tells which units are clicked,
    /// or lie in a box, and leaves the selection as it is.
    enum class Tool : std::uint8_t { Select, Move, Pick };

    explicit MapView(QWidget* parent = nullptr);
    ~MapView() override;

    /// Another ground, shown whole unless it is at the same place; none: an empty view. There is no selection, overlay,
    /// paint or word then.
    void setGround(std::shared_ptr<const MapGround> ground);
    void setPaint(MapPaint paint);
    void setWords(MapWords words);
    void setOverlay(MapOverlay overlay);
    void setOverlay(std::shared_ptr<const DrawnOverlay> overlay); ///< never null
    void setMarks(std::vector<UnitMark> marks);                   ///< over the overlay; another ground takes them away
    void setNamesShown(bool shown);
    [[nodiscard]] bool namesShown() const noexcept { return m_namesShown; }
    void setTool(Tool tool);
    void setPickWords(PickWords words);  ///< said at once
    void setLanguage(Language language); ///< of the scale bar
    /// The units that are selected, in any order; nothing is emitted.
    void setSelection(std::span<const std::uint32_t> units);
    /// The unit that the keyboard stands on: it is brought into view and spoken.
    void setFocusedUnit(std::optional<std::uint32_t> unit);

    [[nodiscard]] const MapGround* ground() const noexcept { return m_ground.get(); }
    [[nodiscard]] const std::shared_ptr<const MapGround>& sharedGround() const noexcept {
        return m_ground;
    } ///< for jobs
    [[nodiscard]] const MapOverlay& overlay() const noexcept { return m_overlay->overlay(); }
    [[nodiscard]] std::vector<std::uint32_t> selection() const;
    [[nodiscard]] const std::vector<UnitMark>& marks() const noexcept { return *m_marks; }
    /// The numbers of the overlay that are shown, chosen when the map came to rest.
    [[nodiscard]] const ShownNumbers& numbers() const noexcept { return m_numbers; }
    [[nodiscard]] std::optional<std::uint32_t> focusedUnit() const noexcept { return m_focused; }
    [[nodiscard]] std::optional<std::uint32_t> unitAt(const QPoint& place);
    /// Whether something that lies over the units is still being drawn, in a job.
    [[nodiscard]] bool isDrawing() const noexcept { return m_overlayKept.isDrawing() || m_marksKept.isDrawing(); }
    [[nodiscard]] QPointF placeOf(const gis::Point& plane) const; ///< on the widget
    [[nodiscard]] const MapCamera& camera() const noexcept { return m_camera; }
    /// Device-independent pixels that a pixel of CircleSizes takes: circles are sized for the whole map in this window,
    /// and keep their size while it is enlarged.
    [[nodiscard]] double circlePixel() const noexcept { return m_circlePixel; }
    /// Denominator of the scale on a screen of 96 dots an inch; nothing without a CRS.
    [[nodiscard]] std::optional<double> scale() const;

    [[nodiscard]] QSize sizeHint() const override { return {800, 600}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

public slots:
    void showAll();
    void zoomIn();
    void zoomOut();
    void zoomTo(const std::vector<std::uint32_t>& units);
    /// With its neighbourhood: the window is three times as large as the unit.
    void zoomAround(std::uint32_t unit);
    void zoomToBox(const gis::Box& plane);
    void zoomToSelection();
    void clearSelection(); ///< as Esc does: it is told

signals:
    void selectionChanged(const std::vector<std::uint32_t>& units);
    void hovered(std::optional<std::uint32_t> unit, QPoint place);
    void activated(std::uint32_t unit);
    void picked(std::uint32_t unit);
    void pickedInBox(const std::vector<std::uint32_t>& units);
    void contextMenuAsked(std::optional<std::uint32_t> unit, QPoint globalPlace);
    void walkAsked(int direction); ///< 1: the next unit in rank order, -1: the one before
    void viewChanged(std::optional<double> scale, gis::Point lonLat);
    void circlesResized(); ///< circlePixel() has changed
    void cursorMoved(std::optional<gis::Point> lonLat);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Drag : std::uint8_t { None, Pressed, Move, Select, Zoom };

    void viewMoved();
    void zoomBy(double factor, const QPointF& place);
    void settle();
    void speak();
    void readUnits();
    void drawFrame();
    void takeSize();
    void sizeCircles(bool exactly);
    void updateCursor();
    void hover(const QPoint& place);
    void click(const QPoint& place, Qt::KeyboardModifiers modifiers);
    void endDrag(const QPoint& place, Qt::KeyboardModifiers modifiers);
    void escape(QKeyEvent* event);
    bool moveByKey(int key);
    bool zoomByKey(const QKeyEvent& event);
    void selectIn(const QRect& box, Qt::KeyboardModifiers modifiers);
    void changeSelection(const std::vector<std::uint32_t>& units, Qt::KeyboardModifiers modifiers);
    void paintOverlay(QPainter& painter);
    void chooseNumbers();
    void chooseNames();
    void paintNames(QPainter& painter);
    void paintFurniture(QPainter& painter);
    void paintCorner(QPainter& painter);
    [[nodiscard]] std::string pickSaid() const;
    [[nodiscard]] QRect boxOf(std::uint32_t unit) const;
    [[nodiscard]] gis::Point devicePlace(const QPointF& place) const;
    [[nodiscard]] std::optional<gis::Point> lonLatAt(const gis::Point& plane) const;
    [[nodiscard]] std::optional<Ground> groundHere() const;
    [[nodiscard]] std::optional<ScreenScaleBar> scaleBar() const;
    [[nodiscard]] QString numbersNote() const;

    std::shared_ptr<const MapGround> m_ground;
    std::optional<gis::Transform> m_toLonLat;
    MapCamera m_camera;
    MapPaint m_paint;
    MapWords m_words;
    PickWords m_pickWords;
    std::string m_said; ///< of the focused unit
    std::shared_ptr<const DrawnOverlay> m_overlay = std::make_shared<DrawnOverlay>();
    std::shared_ptr<const std::vector<UnitMark>> m_marks = std::make_shared<std::vector<UnitMark>>();
    KeptPicture m_overlayKept, m_marksKept;
    DrawnCircles m_circles;
    double m_circlePixel = 1;
    MapFrame m_frame;
    MapLabels m_labels;
    ShownNumbers m_numbers; ///< of the overlay
    QTimer m_settled;
    Language m_language = Language::Vi;
    std::vector<std::uint8_t> m_selected;
    std::optional<std::uint32_t> m_focused, m_hovered;
    Tool m_tool = Tool::Select;
    bool m_namesShown = true;
    bool m_namesStale = true;   ///< chosen for another view
    bool m_numbersStale = true; ///< the same
    MapCorner m_scaleCorner = MapCorner::LowerLeft;
    bool m_spaceHeld = false;
    bool m_spaceMoved = false; ///< the map, since it is held
    bool m_byKeyboard = false; ///< has the focus, and got it by a key: then a frame shows it
    bool m_showsAll = true;    ///< and goes on to when the window changes its size
    Drag m_drag = Drag::None;
    QPoint m_pressed, m_dragged;
    QSize m_size;
};

} // namespace diaban::ui
