// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/map_labels.h"

#include "ui/map/beside_places.h"
#include "ui/map/name_room.h"
#include "ui/map/taken_boxes.h"

#include <QRectF>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <span>

namespace diaban::ui {

namespace {

constexpr double kClear = 3; ///< pixels of a ratio of 1, between two names
constexpr std::size_t kMost = 400;
constexpr double kLeastRoom = 5;       ///< pixels around a place, for a name to be thought of
constexpr double kTooSmall = 22;       ///< pixels a unit is wide where the parents are named instead
constexpr double kParentRoom = 6;      ///< see UnitPlace::distance; names of provinces may reach over their borders
constexpr double kHardlyOnLand = 0.06; ///< of the box of a name beside the land

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

/// The units of a parent's main part that have a place, the nearest to the parent's own first: a line from an islet
/// would seem to come from the open sea.
std::vector<std::uint32_t> unitsOf(const MapGround& ground, std::uint32_t parent) {
    std::vector<std::uint32_t> units;
    for (std::uint32_t unit = 0; unit < ground.parents.size(); ++unit) {
        if (ground.parents[unit] == parent && ground.onMainPart[unit] != 0 && ground.places[unit].distance > 0) {
            units.push_back(unit);
        }
    }
    const gis::Point& own = ground.parentPlaces[parent].at;
    std::ranges::stable_sort(units, {}, [&](std::uint32_t unit) {
        return std::hypot(ground.places[unit].at.x - own.x, ground.places[unit].at.y - own.y);
    });
    return units;
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
    Choice(MapLabels& labels, const MapGround& ground, const GroundView& view, double pixelRatio,
           const std::vector<QRectF>& kept)
        : m_labels(labels), m_taken(view.width, view.height), m_ground(ground), m_view(view), m_pixelRatio(pixelRatio),
          m_shifts(std::span(kShifts).first(kept.empty() ? 1 : kShifts.size())) {
        std::ranges::for_each(kept, [this](const QRectF& box) { m_taken.put(box); });
    }

    /// How far down from its place a name is tried, one after the other, pixels of a ratio of 1.
    [[nodiscard]] std::span<const double> shifts() const noexcept { return m_shifts; }
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
            m_labels.m_chosen.push_back({written, number, place, down, std::nullopt});
        }
        return taken;
    }
    /// The same where its middle, and all of its height, is within the view; of a raster, where it lies on no land.
    bool takeInView(const WrittenName& written, std::uint32_t number, const gis::Point& place, double down,
                    const UnitRaster* raster) {
        const QSizeF size = m_labels.m_names.sizeOf(written) * m_pixelRatio;
        const gis::Point at = seen(place);
        const QRectF box(at.x - size.width() / 2, at.y + down - size.height() / 2, size.width(), size.height());
        return at.x > 0 && at.x < m_view.width && box.top() > 0 && box.bottom() < m_view.height &&
               (raster == nullptr || liesBesideTheLand(*raster, box, 0)) && take(written, number, place, down);
    }

    /// Whether no name lies over a place.
    [[nodiscard]] bool isFreeAt(const gis::Point& place) {
        const gis::Point at = seen(place);
        const double half = 2 * m_pixelRatio;
        return m_taken.isFree({at.x - half, at.y - half, 2 * half, 2 * half});
    }
    /// Takes a name the nearest beside the land, where neither it nor the line that leads there lies over a name.
    bool takeBeside(const WrittenName& written, std::uint32_t number, const gis::Point& place,
                    const UnitRaster& raster) {
        const QSizeF size = m_labels.m_names.sizeOf(written);
        const QSizeF room = (size + QSizeF(2 * kClear, kClear)) * m_pixelRatio;
        const QRectF view(0, 0, m_view.width, m_view.height);
        const gis::Point seenAt = seen(place);
        const QPointF from(seenAt.x, seenAt.y);
        for (const QPointF& away : besidePlaces(room, size.height() * m_pixelRatio)) {
            const QPointF middle = from + away;
            const QRectF box(middle.x() - room.width() / 2, middle.y() - room.height() / 2, room.width(),
                             room.height());
            if (!view.contains(box) || !m_taken.isFree(box) || !liesBesideTheLand(raster, box, kHardlyOnLand)) {
                continue;
            }
            const std::vector<QRectF> line = boxesAlong(from, leaderEnd(from, box));
            if (std::ranges::all_of(line, [this](const QRectF& part) { return m_taken.isFree(part); })) {
                m_taken.put(box);
                std::ranges::for_each(line, [this](const QRectF& part) { m_taken.put(part); });
                m_labels.m_chosen.push_back({written, number, place, 0, away});
                return true;
            }
        }
        return false;
    }

private:
    MapLabels& m_labels;
    TakenBoxes m_taken;
    const MapGround& m_ground;
    const GroundView& m_view;
    double m_pixelRatio;
    std::span<const double> m_shifts;
    static constexpr std::array kShifts{0.0, -10.0, 10.0, -20.0, 20.0};
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
                       const std::vector<double>& circles, Which which, const std::vector<QRectF>& kept) {
    m_chosen.clear();
    Choice choice(*this, ground, raster.view(), pixelRatio, kept);
    chooseIslands(ground, raster, choice);
    if (which == Which::IslandsAlone) {
        return;
    }
    const double scale = raster.view().pixelsPerUnit / pixelRatio;
    const bool parents = m_parents > 1 && m_parents == ground.parentPlaces.size();
    if (parents && ground.typicalSide * scale < kTooSmall) {
        chooseParents(ground, raster, choice);
    } else if (m_units == ground.unitCount()) {
        chooseUnits(ground, raster, circles, choice);
    }
}

/// Above the islands, which are too small to be written on, below or beside them: where no land is, if there is such a
/// place.
void MapLabels::chooseIslands(const MapGround& ground, const UnitRaster& raster, Choice& choice) {
    for (std::uint32_t number = 0; m_islands == ground.islands.size() && number < m_islands; ++number) {
        const WrittenName written{
            .name = static_cast<std::uint32_t>(m_units + m_parents) + number, .twoLines = true, .heavy = true};
        if (!m_names.has(written.name)) {
            continue;
        }
        const gis::Box& box = ground.islands[number].box;
        const QSizeF size = m_names.sizeOf(written) * choice.pixelRatio();
        const double gap = kClear * choice.pixelRatio();
        const double away = size.height() / 2 + gap;
        const double half = size.width() / 2 / choice.view().pixelsPerUnit; // in the plane
        const double middle = box.centre().x;
        const double fromLeft = std::max(middle, box.min.x + half);
        const double beside = box.max.x + gap / choice.view().pixelsPerUnit + half;
        using Place = std::pair<gis::Point, double>;
        const std::array places{Place{{middle, box.max.y}, -away}, Place{{middle, box.min.y}, away},
                                Place{{fromLeft, box.max.y}, -away}, Place{{fromLeft, box.min.y}, away},
                                Place{{beside, box.centre().y}, 0}};
        bool taken = false;
        for (const UnitRaster* clear : {&raster, static_cast<const UnitRaster*>(nullptr)}) {
            taken = taken || std::ranges::any_of(places, [&](const Place& place) {
                        return choice.takeInView(written, number, place.first, place.second, clear);
                    });
        }
    }
}

/// Those that come first, the ones of most units before the others, have a name whatever room there is: the units of a
/// city are small. Then the roomiest.
std::vector<std::uint32_t> MapLabels::parentsToName(const MapGround& ground, const Choice& choice) const {
    std::vector<std::uint32_t> parents = placesInView(ground.parentPlaces, ground, choice.view(), 0);
    const double room = kParentRoom * choice.pixelRatio() / choice.view().pixelsPerUnit;
    std::erase_if(parents, [&](std::uint32_t parent) {
        return !m_names.has(static_cast<std::uint32_t>(m_units) + parent) ||
               (!m_first[parent] && ground.parentPlaces[parent].distance <= room);
    });
    std::vector<std::size_t> units(m_parents, 0);
    for (const std::uint32_t parent : ground.parents) {
        ++units[parent];
    }
    std::ranges::stable_sort(parents, std::greater<>(),
                             [&](std::uint32_t parent) { return m_first[parent] ? units[parent] : 0; });
    return parents;
}

void MapLabels::chooseParents(const MapGround& ground, const UnitRaster& raster, Choice& choice) {
    const auto written = [this](std::uint32_t parent) {
        return WrittenName{.name = static_cast<std::uint32_t>(m_units) + parent, .twoLines = false, .heavy = true};
    };
    const auto take = [&](std::uint32_t parent) {
        return std::ranges::any_of(choice.shifts(), [&](double shift) {
            return choice.take(written(parent), parent, ground.parentPlaces[parent].at, shift * choice.pixelRatio());
        });
    };
    const std::vector<std::uint32_t> parents = parentsToName(ground, choice);
    const auto others =
        std::ranges::find_if(parents, [this](std::uint32_t parent) -> bool { return !m_first[parent]; });
    std::vector<std::uint32_t> without;
    for (auto parent = parents.begin(); parent != others; ++parent) {
        if (!take(*parent)) {
            without.push_back(*parent);
        }
    }
    for (const std::uint32_t parent : without) {
        const std::vector<std::uint32_t> units = unitsOf(ground, parent);
        const auto seen =
            std::ranges::find_if(units, [&](std::uint32_t unit) { return choice.isFreeAt(ground.places[unit].at); });
        if (seen != units.end()) { // its middle may lie under the name that took its room
            (void)choice.takeBeside(written(parent), parent, ground.places[*seen].at, raster);
        }
    }
    for (auto parent = others; parent != parents.end(); ++parent) {
        (void)take(*parent);
    }
}

void MapLabels::chooseUnits(const MapGround& ground, const UnitRaster& raster, const std::vector<double>& circles,
                            Choice& choice) {
    const double pixelRatio = choice.pixelRatio();
    for (const std::uint32_t unit : placesInView(ground.places, ground, choice.view(), kLeastRoom * pixelRatio)) {
        if (!m_names.has(unit)) {
            continue;
        }
        const double own = unit < circles.size() ? belowCircle(circles[unit], pixelRatio) : 0;
        const gis::Point at = choice.seen(ground.places[unit].at);
        (void)std::ranges::any_of(choice.shifts(), [&](double shift) {
            const double down = own + shift * pixelRatio;
            const auto written = fitting(m_names, raster, unit, {at.x, at.y + down}, pixelRatio);
            return written && choice.take(*written, unit, ground.places[unit].at, down);
        });
    }
}

} // namespace diaban::ui
