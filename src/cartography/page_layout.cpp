// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/page_layout.h"

#include "src/cartography/empty_space.h"
#include "src/cartography/islands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace diaban {

namespace {

gis::Box grown(const gis::Box& box, double by) {
    return {{box.min.x - by, box.min.y - by}, {box.max.x + by, box.max.y + by}};
}

/// What is insisted on.
struct Manner {
    bool withScale, trueSides;
    int leastFortieths; ///< of the map's full size
};

/// One try: a map at a size and place, and what has been put beside it.
class Attempt {
public:
    Attempt(const LayoutRequest& request, const EmptySpace& space, const Islands& islands, const gis::Box& mapBox)
        : m_request(request), m_space(space), m_islands(islands), m_box(mapBox) {}

    void setMap(double factor, const gis::Point& offset) {
        m_factor = factor;
        m_offset = offset;
        m_taken.clear();
    }
    [[nodiscard]] gis::Point onPage(const gis::Point& p) const {
        return {m_offset.x + m_factor * p.x, m_offset.y + m_factor * p.y};
    }
    [[nodiscard]] gis::Box map() const { return {onPage(m_box.min), onPage(m_box.max)}; }
    [[nodiscard]] bool isAmongIslands(const gis::Box& box) const { return m_islands.liesAmong(onMap(box)); }

    /// The free place with the least cost, or nothing.
    template <typename Cost> std::optional<gis::Box> place(const LooseBox& size, Cost cost) {
        return place(size, cost, [](const gis::Box&) { return 0.0; });
    }
    /// The same where a part of the cost, never below zero, takes long to tell: of places that are free alone.
    template <typename Cost, typename More> std::optional<gis::Box> place(const LooseBox& size, Cost cost, More more) {
        const gis::Box& body = m_request.body;
        const double roomX = body.width() - size.width;
        const double roomY = body.height() - size.height;
        if (roomX < 0 || roomY < 0) {
            return std::nullopt;
        }
        constexpr int kSteps = 48;
        std::optional<gis::Box> best;
        double least = std::numeric_limits<double>::infinity();
        for (int row = 0; row <= kSteps; ++row) {
            for (int column = 0; column <= kSteps; ++column) {
                const gis::Point corner{body.min.x + roomX * column / kSteps, body.min.y + roomY * row / kSteps};
                const gis::Box box{corner, {corner.x + size.width, corner.y + size.height}};
                const double price = cost(box);
                if (!(price < least) || !isFree(box)) {
                    continue;
                }
                if (const double whole = price + more(box); whole < least) {
                    least = whole;
                    best = box;
                }
            }
        }
        if (best) {
            m_taken.push_back(*best);
        }
        return best;
    }

    /// What has been put so far, in line where one of two neighbours can move to the other.
    [[nodiscard]] const std::vector<gis::Box>& aligned() {
        for (std::size_t i = 0; i < m_taken.size(); ++i) {
            for (std::size_t j = i + 1; j < m_taken.size(); ++j) {
                if (!alignTo(j, i)) {
                    (void)alignTo(i, j);
                }
            }
        }
        return m_taken;
    }

private:
    /// Moves a box straight below, above or beside another where that is free; whether it could.
    bool alignTo(std::size_t moving, std::size_t other) {
        const gis::Box from = m_taken[moving];
        const gis::Box to = m_taken[other];
        const bool stacked = from.min.x < to.max.x && from.max.x > to.min.x;
        const gis::Point by = stacked ? gis::Point{to.min.x - from.min.x, 0} : gis::Point{0, to.max.y - from.max.y};
        const gis::Box moved{{from.min.x + by.x, from.min.y + by.y}, {from.max.x + by.x, from.max.y + by.y}};
        const gis::Box& body = m_request.body;
        m_taken[moving] = {};
        const bool can =
            std::fabs(by.y) < from.height() && body.contains(moved.min) && body.contains(moved.max) && isFree(moved);
        m_taken[moving] = can ? moved : from;
        return can;
    }
    [[nodiscard]] gis::Box onMap(const gis::Box& box) const {
        return {{(box.min.x - m_offset.x) / m_factor, (box.min.y - m_offset.y) / m_factor},
                {(box.max.x - m_offset.x) / m_factor, (box.max.y - m_offset.y) / m_factor}};
    }
    [[nodiscard]] bool isFree(const gis::Box& box) const {
        const gis::Box wide = grown(box, m_request.gap);
        return m_space.isEmpty(onMap(wide)) && std::none_of(m_taken.begin(), m_taken.end(), [&](const gis::Box& other) {
                   return wide.intersects(other);
               });
    }

    const LayoutRequest& m_request;
    const EmptySpace& m_space;
    const Islands& m_islands;
    gis::Box m_box;
    double m_factor = 1;
    gis::Point m_offset;
    std::vector<gis::Box> m_taken;
};

double apart(const gis::Box& box, const gis::Point& from) {
    return std::hypot(box.centre().x - from.x, box.centre().y - from.y);
}

gis::Point clampedInto(const gis::Box& box, const gis::Point& p) {
    return {std::clamp(p.x, box.min.x, box.max.x), std::clamp(p.y, box.min.y, box.max.y)};
}

/// How little a legend is liked at a place: far from the map, left of it, low.
double legendCost(const gis::Box& legend, const gis::Box& map, const gis::Box& body, double gap) {
    const double right = legend.min.x - (map.max.x + 2 * gap);
    const double side = right >= 0 ? right : std::min(-right, 3 * gap) * 0.5;
    const double left = std::max(0.0, map.centre().x - legend.centre().x);
    return side + 0.6 * left + 0.4 * std::fabs(legend.min.y - body.min.y);
}

/// In line with the legend, below it; else on the map's other side.
double listCost(const gis::Box& list, const gis::Box& legend, const gis::Box& map) {
    const double below = std::fabs(list.min.x - legend.min.x) + 0.3 * std::fabs(list.min.y - legend.max.y);
    const double other = std::fabs(list.max.x - map.min.x) + 0.3 * std::fabs(list.min.y - map.min.y) + 20;
    return std::min(below, other);
}

double scaleCost(const gis::Box& scale, const gis::Box& map) {
    return std::fabs(scale.min.x - map.min.x) + 1.5 * std::fabs(scale.max.y - map.max.y);
}

/// Whether a place lies from the map's middle as the true one does: on the same side along each axis that matters.
bool onTrueSide(const gis::Box& at, const gis::Point& truePlace, const gis::Point& middle) {
    constexpr double kMatters = 0.4; ///< of the way: half of a right angle either side of an axis, and a little more
    const double x = truePlace.x - middle.x;
    const double y = truePlace.y - middle.y;
    const double least = kMatters * std::hypot(x, y);
    return (std::fabs(x) < least || (at.centre().x - middle.x) * x > 0) &&
           (std::fabs(y) < least || (at.centre().y - middle.y) * y > 0);
}

bool placeInsets(const LayoutRequest& request, Attempt& attempt, const Manner& manner, Layout& layout) {
    const gis::Point middle = attempt.map().centre();
    for (const LooseInset& inset : request.insets) {
        const gis::Point truePlace = attempt.onPage(inset.truePlace);
        const LooseBox size{inset.box.width * layout.insetFactor, inset.box.height * layout.insetFactor};
        const gis::Box beside = grown(attempt.map(), std::max(size.width, size.height) / 2 + 2 * request.gap);
        const gis::Point wanted = clampedInto(request.body, clampedInto(beside, truePlace));
        const auto box = attempt.place(size, [&](const gis::Box& at) {
            return manner.trueSides && !inset.anySide && !onTrueSide(at, truePlace, middle)
                       ? std::numeric_limits<double>::infinity()
                       : apart(at, wanted);
        });
        if (!box) {
            return false;
        }
    }
    layout.insets = attempt.aligned();
    return true;
}

/// Puts everything beside the map as the attempt has it; nothing where something finds no room.
std::optional<Layout> fill(const LayoutRequest& request, Attempt& attempt, double insetFactor, const Manner& manner) {
    Layout layout;
    layout.insetFactor = insetFactor;
    const gis::Box map = attempt.map();
    if (!placeInsets(request, attempt, manner, layout)) {
        return std::nullopt;
    }
    const double dear = request.body.width() + request.body.height();
    const auto legend = attempt.place(
        request.legend, [&](const gis::Box& at) { return legendCost(at, map, request.body, request.gap); },
        [&](const gis::Box& at) { return attempt.isAmongIslands(at) ? dear : 0; });
    if (!legend) {
        return std::nullopt;
    }
    layout.legend = *legend;
    if (request.list.width > 0) {
        layout.list = attempt.place(request.list, [&](const gis::Box& at) { return listCost(at, *legend, map); });
        if (!layout.list) {
            return std::nullopt;
        }
    }
    if (manner.withScale) {
        layout.scale = attempt.place(request.scale, [&](const gis::Box& at) { return scaleCost(at, map); });
        if (!layout.scale) {
            return std::nullopt;
        }
    }
    return layout;
}

void moveBy(gis::Box& box, double x, double y) {
    box = {{box.min.x + x, box.min.y + y}, {box.max.x + x, box.max.y + y}};
}

/// Moves everything together into the middle of the body.
void centre(Layout& layout, const gis::Box& map, const gis::Box& body) {
    gis::Box all = map;
    all.add(layout.legend);
    for (const gis::Box& inset : layout.insets) {
        all.add(inset);
    }
    if (layout.scale) {
        all.add(*layout.scale);
    }
    if (layout.list) {
        all.add(*layout.list);
    }
    const double x = body.centre().x - all.centre().x;
    const double y = body.centre().y - all.centre().y;
    layout.offset = {layout.offset.x + x, layout.offset.y + y};
    moveBy(layout.legend, x, y);
    if (layout.scale) {
        moveBy(*layout.scale, x, y);
    }
    if (layout.list) {
        moveBy(*layout.list, x, y);
    }
    for (gis::Box& inset : layout.insets) {
        moveBy(inset, x, y);
    }
}

std::optional<Layout> tryFactor(const LayoutRequest& request, Attempt& attempt, const gis::Box& box, double factor,
                                const Manner& manner) {
    const bool enlarges = std::ranges::any_of(request.insets, &LooseInset::anySide); // smaller it is worth nothing
    for (const double insetFactor : {1.0, 0.85, enlarges ? 0.85 : 0.65}) {
        for (const double across : {0.5, 0.0, 1.0}) {
            for (const double down : {0.0, 1.0, 0.5}) {
                const double roomX = request.body.width() - factor * box.width();
                const double roomY = request.body.height() - factor * box.height();
                const gis::Point offset{request.body.min.x + across * roomX - factor * box.min.x,
                                        request.body.min.y + down * roomY - factor * box.min.y};
                attempt.setMap(factor, offset);
                if (auto layout = fill(request, attempt, insetFactor, manner)) {
                    layout->factor = factor;
                    layout->offset = offset;
                    centre(*layout, attempt.map(), request.body);
                    return layout;
                }
            }
        }
        if (request.insets.empty()) {
            break;
        }
    }
    return std::nullopt;
}

/// A body too small for its legend: the map keeps two thirds of it.
Layout crowded(const LayoutRequest& request, const gis::Box& box) {
    Layout layout;
    layout.factor = 0.66;
    layout.offset = {request.body.min.x - 0.66 * box.min.x, request.body.min.y - 0.66 * box.min.y};
    const gis::Point corner{std::max(request.body.min.x, request.body.max.x - request.legend.width),
                            request.body.min.y};
    layout.legend = {corner, {corner.x + request.legend.width, corner.y + request.legend.height}};
    layout.insetFactor = 0.3;
    double y = request.body.max.y;
    for (const LooseInset& inset : request.insets) {
        const double height = inset.box.height * layout.insetFactor;
        layout.insets.push_back(
            {{request.body.max.x - inset.box.width * layout.insetFactor, y - height}, {request.body.max.x, y}});
        y -= height + request.gap / 2;
    }
    return layout;
}

} // namespace

Layout layOut(const LayoutRequest& request) {
    const gis::Box box = request.map->box();
    EmptySpace space(box);
    space.add(*request.map);
    space.close();
    const Islands islands(*request.map);
    Attempt attempt(request, space, islands, box);
    for (const Manner& manner :
         {Manner{true, true, 30}, Manner{true, false, 8}, Manner{false, true, 30}, Manner{false, false, 8}}) {
        for (int fortieths = 40; fortieths > manner.leastFortieths; --fortieths) {
            if (auto layout = tryFactor(request, attempt, box, fortieths / 40., manner)) {
                return *layout;
            }
        }
    }
    return crowded(request, box);
}

} // namespace diaban
