// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_labels.h"

#include <QPainter>
#include <QRectF>
#include <algorithm>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr double kClear = 3; ///< pixels of a ratio of 1, between two names
constexpr std::size_t kMost = 400;
constexpr std::size_t kMostMade = 15; ///< pictures of names in one frame, up to a millisecond each
constexpr double kLeastRoom = 5;      ///< pixels around a place, for a name to be thought of
constexpr double kTooSmall = 22;      ///< pixels a unit is wide where the parents are named instead
constexpr double kParentRoom = 6;     ///< see UnitPlace::distance; names of provinces may reach over their borders

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

/// The places on a view with some room around them, the roomiest first.
std::vector<std::uint32_t> placesInView(const std::vector<UnitPlace>& places, const MapGround& ground,
                                        const GroundView& view, double leastRoom) {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        const gis::Point at = view.toView(ground.origin(), places[i].at);
        if (places[i].distance * view.pixelsPerUnit > leastRoom && at.x > 0 && at.y > 0 && at.x < view.width &&
            at.y < view.height) {
            found.push_back(i);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return places[a].distance > places[b].distance; });
    return found;
}

/// What share of a box, in device pixels around a place, shows a unit.
double shareWithin(const UnitRaster& raster, std::uint32_t unit, const gis::Point& at, const QSizeF& size) {
    constexpr int kColumns = 12;
    constexpr int kRows = 4;
    int within = 0;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const double x = at.x + size.width() * ((column + 0.5) / kColumns - 0.5);
            const double y = at.y + size.height() * ((row + 0.5) / kRows - 0.5);
            within += raster.unitAt(static_cast<int>(x), static_cast<int>(y)) == unit ? 1 : 0;
        }
    }
    return static_cast<double>(within) / (kColumns * kRows);
}

/// How a name fits into its unit: in one line where that lies nearly all in it, else in the one or two lines that do
/// better; nothing where neither does.
std::optional<WrittenName> fitting(NameImages& names, const UnitRaster& raster, std::uint32_t unit,
                                   const gis::Point& at, double pixelRatio) {
    constexpr double kWell = 0.95;
    constexpr double kEnough = 0.78;
    const WrittenName one{.name = unit, .twoLines = false, .heavy = false};
    const WrittenName two{.name = unit, .twoLines = true, .heavy = false};
    const double inOne = shareWithin(raster, unit, at, names.sizeOf(one) * pixelRatio);
    if (inOne >= kWell) {
        return one;
    }
    const double inTwo = shareWithin(raster, unit, at, names.sizeOf(two) * pixelRatio);
    if (std::max(inOne, inTwo) < kEnough) {
        return std::nullopt;
    }
    return inOne >= inTwo ? one : two;
}

/// Of names that lie on no unit: the colours of units do not lie below them.
MapColours overTheGround(MapColours colours) {
    colours.ink = colours.furniture;
    colours.halo = colours.background;
    return colours;
}

/// How far down a name has its middle that stands under a circle.
double belowCircle(double radius, double pixelRatio) {
    constexpr double kHalfLine = 8; ///< of a name, and a gap
    return radius > 0 ? radius + kHalfLine * pixelRatio : 0;
}

} // namespace

/// What is chosen for one view, and which room that takes.
class MapLabels::Choice {
public:
    Choice(MapLabels& labels, const MapGround& ground, const GroundView& view, double pixelRatio)
        : m_labels(labels), m_taken(view), m_ground(ground), m_view(view), m_pixelRatio(pixelRatio) {}

    [[nodiscard]] const GroundView& view() const noexcept { return m_view; }
    [[nodiscard]] double pixelRatio() const noexcept { return m_pixelRatio; }
    [[nodiscard]] gis::Point seen(const gis::Point& place) const { return m_view.toView(m_ground.origin(), place); }

    /// Takes a name where it lies over no other; whether it does not.
    bool take(const WrittenName& written, std::uint32_t number, const gis::Point& place, double down) {
        const QSizeF size = m_labels.m_names.sizeOf(written);
        const gis::Point at = seen(place);
        const double width = (size.width() + 2 * kClear) * m_pixelRatio;
        const double height = (size.height() + kClear) * m_pixelRatio;
        const bool taken = m_labels.m_chosen.size() < kMost &&
                           m_taken.take({at.x - width / 2, at.y + down - height / 2, width, height});
        if (taken) {
            m_labels.m_chosen.push_back({written, number, place, down});
        }
        return taken;
    }
    /// The same where its middle, and all of its height, is within the view.
    bool takeInView(const WrittenName& written, std::uint32_t number, const gis::Point& place, double down,
                    double half) {
        const gis::Point at = seen(place);
        return at.x > 0 && at.x < m_view.width && at.y + down > half && at.y + down + half < m_view.height &&
               take(written, number, place, down);
    }

private:
    MapLabels& m_labels;
    Taken m_taken;
    const MapGround& m_ground;
    const GroundView& m_view;
    double m_pixelRatio;
};

void MapLabels::setNames(const std::vector<std::string>& units, const std::vector<std::string>& parents,
                         const std::vector<std::string>& islands) {
    m_units = units.size();
    m_parents = parents.size();
    m_islands = islands.size();
    m_first.assign(m_parents, false);
    std::vector<std::string> all = units;
    all.insert(all.end(), parents.begin(), parents.end());
    all.insert(all.end(), islands.begin(), islands.end());
    m_names.setNames(std::move(all));
    m_chosen.clear();
}

void MapLabels::setFirstParents(const std::vector<std::uint32_t>& parents) {
    for (const std::uint32_t parent : parents) {
        if (parent < m_first.size()) {
            m_first[parent] = true;
        }
    }
}

void MapLabels::choose(const MapGround& ground, const UnitRaster& raster, double pixelRatio,
                       const std::vector<double>& circles, Which which) {
    m_chosen.clear();
    Choice choice(*this, ground, raster.view(), pixelRatio);
    chooseIslands(ground, choice);
    if (which == Which::IslandsAlone) {
        return;
    }
    const double scale = raster.view().pixelsPerUnit / pixelRatio;
    const bool parents = m_parents > 1 && m_parents == ground.parentPlaces.size();
    if (parents && ground.typicalSide * scale < kTooSmall) {
        chooseParents(ground, choice);
    } else if (m_units == ground.unitCount()) {
        chooseUnits(ground, raster, circles, choice);
    }
}

/// Above the islands, which are too small to be written on; below them where there is no room.
void MapLabels::chooseIslands(const MapGround& ground, Choice& choice) {
    for (std::uint32_t number = 0; m_islands == ground.islands.size() && number < m_islands; ++number) {
        const WrittenName written{
            .name = static_cast<std::uint32_t>(m_units + m_parents) + number, .twoLines = true, .heavy = true};
        if (!m_names.has(written.name)) {
            continue;
        }
        const gis::Box& box = ground.islands[number].box;
        const double half = m_names.sizeOf(written).height() / 2 * choice.pixelRatio();
        const double away = half + kClear * choice.pixelRatio();
        const gis::Point above{box.centre().x, box.max.y};
        const gis::Point below{box.centre().x, box.min.y};
        if (!choice.takeInView(written, number, above, -away, half)) {
            (void)choice.takeInView(written, number, below, away, half);
        }
    }
}

void MapLabels::chooseParents(const MapGround& ground, Choice& choice) {
    // Those that come first have a name whatever room there is: the units of a city are small.
    std::vector<std::uint32_t> parents = placesInView(ground.parentPlaces, ground, choice.view(), 0);
    const double room = kParentRoom * choice.pixelRatio() / choice.view().pixelsPerUnit;
    std::erase_if(parents, [&](std::uint32_t parent) {
        return !m_first[parent] && ground.parentPlaces[parent].distance <= room;
    });
    (void)std::ranges::stable_partition(parents, [this](std::uint32_t parent) -> bool { return m_first[parent]; });
    for (const std::uint32_t parent : parents) {
        const WrittenName written{
            .name = static_cast<std::uint32_t>(m_units) + parent, .twoLines = false, .heavy = true};
        if (m_names.has(written.name)) {
            (void)choice.take(written, parent, ground.parentPlaces[parent].at, 0);
        }
    }
}

void MapLabels::chooseUnits(const MapGround& ground, const UnitRaster& raster, const std::vector<double>& circles,
                            Choice& choice) {
    const double pixelRatio = choice.pixelRatio();
    for (const std::uint32_t unit : placesInView(ground.places, ground, choice.view(), kLeastRoom * pixelRatio)) {
        if (!m_names.has(unit)) {
            continue;
        }
        const double down = unit < circles.size() ? belowCircle(circles[unit], pixelRatio) : 0;
        gis::Point at = choice.seen(ground.places[unit].at);
        at.y += down;
        if (const auto written = fitting(m_names, raster, unit, at, pixelRatio)) {
            (void)choice.take(*written, unit, ground.places[unit].at, down);
        }
    }
}

bool MapLabels::paint(QPainter& painter, const MapGround& ground, const GroundView& view, const MapColours& colours,
                      double pixelRatio) {
    const MapColours atSea = overTheGround(colours); // of archipelagos
    std::size_t made = 0;
    bool more = false;
    for (const Label& label : m_chosen) {
        const QSizeF half = m_names.sizeOf(label.written) * pixelRatio;
        gis::Point at = view.toView(ground.origin(), label.at);
        at.y += label.down;
        if (at.x > -half.width() && at.y > -half.height() && at.x < view.width + half.width() &&
            at.y < view.height + half.height()) {
            const MapColours& inks = label.written.name < m_units + m_parents ? colours : atSea;
            if (!m_names.isMade(label.written, inks, pixelRatio) && ++made > kMostMade) {
                more = true;
                continue;
            }
            const QImage& drawn = m_names.image(label.written, inks, pixelRatio);
            painter.drawImage(QPoint(static_cast<int>(std::lround(at.x - drawn.width() / 2.0)),
                                     static_cast<int>(std::lround(at.y - drawn.height() / 2.0))),
                              drawn);
        }
    }
    return more;
}

} // namespace diaban::ui
