// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/border_mask.h"

#include "ui/map/border_strokes.h"
#include "ui/map/pixel_bands.h"

#include <algorithm>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr float kFull = 255;

/// What kind of line a border is.
enum class Kind : std::uint8_t { Thin, Strong };

Kind kindOf(const MapGround& ground, const BorderSides& sides) {
    const std::uint32_t outside = ground.outside();
    if (sides.left == outside || sides.right == outside) {
        return Kind::Strong;
    }
    return !ground.parents.empty() && ground.parents[sides.left] != ground.parents[sides.right] ? Kind::Strong
                                                                                                : Kind::Thin;
}

/// Draws the borders that meet a band of rows.
class Strokes {
public:
    Strokes(const MapGround& ground, const UnitRaster& raster, int first, int end)
        : m_ground(ground), m_raster(raster), m_view(raster.view()), m_scale(ground.step * m_view.pixelsPerUnit),
          m_first(first), m_end(end) {}

    template <typename Draw> void eachMeeting(double reach, Draw&& draw) const {
        const double west = (m_view.left - reach) / m_scale;
        const double east = (m_view.left + m_view.width + reach) / m_scale;
        const double north = (m_view.top + m_first - reach) / m_scale;
        const double south = (m_view.top + m_end + reach) / m_scale;
        for (std::uint32_t border = 0; border < m_ground.sides.size(); ++border) {
            const GridBox& box = m_ground.borderBoxes[border];
            if (box.top <= south && box.bottom >= north && box.left <= east && box.right >= west) {
                draw(border);
            }
        }
    }
    [[nodiscard]] gis::Point at(const GridPoint& p) const noexcept {
        return {p.x * m_scale - m_view.left, p.y * m_scale - m_view.top};
    }
    template <typename Draw> void eachSegment(std::uint32_t border, double reach, Draw&& draw) const {
        const std::span<const GridPoint> line = m_ground.levelFor(m_view.pixelsPerUnit).border(border);
        gis::Point from = at(line[0]);
        for (const GridPoint& point : line.subspan(1)) {
            const gis::Point to = at(point);
            if (std::max(from.x, to.x) > -reach && std::min(from.x, to.x) < m_view.width + reach &&
                std::max(from.y, to.y) > m_first - reach && std::min(from.y, to.y) < m_end + reach) {
                draw(from, to);
            }
            from = to;
        }
    }
    [[nodiscard]] StrokeRows rowsOf(std::uint8_t* plane) const noexcept {
        return {plane, m_view.width, m_first, m_end};
    }
    void stroke(const StrokeRows& rows, std::uint32_t border, double width, double opacity) const {
        const double reach = width / 2 + 0.5;
        const auto inside = static_cast<float>(reach);
        const auto full = static_cast<float>(opacity) * kFull;
        eachSegment(border, reach, [&](const gis::Point& from, const gis::Point& to) {
            alongSegment(rows, from, to, reach, [&](std::uint8_t* pixel, float distance) {
                const auto cover = static_cast<std::uint8_t>(std::min(1.0F, inside - distance) * full);
                *pixel = std::max(*pixel, cover);
            });
        });
    }
    /// How near pixels lie to a border.
    void around(const StrokeRows& rows, std::uint32_t border, double reach) const {
        const auto far = static_cast<float>(reach);
        eachSegment(border, reach, [&](const gis::Point& from, const gis::Point& to) {
            alongSegment(rows, from, to, reach, [&](std::uint8_t* pixel, float distance) {
                *pixel = std::max(*pixel, static_cast<std::uint8_t>((1 - distance / far) * kFull));
            });
        });
    }
    /// How near pixels of `unit` lie to one of its borders.
    void within(const StrokeRows& rows, std::uint32_t border, std::uint32_t unit, double reach) const {
        const std::uint32_t* const units = m_raster.row(0).data();
        const auto far = static_cast<float>(reach);
        eachSegment(border, reach, [&](const gis::Point& from, const gis::Point& to) {
            alongSegment(rows, from, to, reach, [&](std::uint8_t* pixel, float distance) {
                if (units[pixel - rows.pixels] == unit) {
                    *pixel = std::max(*pixel, static_cast<std::uint8_t>((1 - distance / far) * kFull));
                }
            });
        });
    }

private:
    const MapGround& m_ground;
    const UnitRaster& m_raster;
    const GroundView& m_view;
    double m_scale;
    int m_first, m_end;
};

} // namespace

BorderLook borderLook(const MapGround& ground, double pixelsPerUnit, double pixelRatio) {
    constexpr double kSmall = 5;
    constexpr double kLarge = 40;
    constexpr double kFaintest = 0.18;
    constexpr double kFaintestStrong = 0.6;
    const double side = ground.typicalSide * pixelsPerUnit / pixelRatio;
    const double share = std::clamp((side - kSmall) / (kLarge - kSmall), 0.0, 1.0);
    BorderLook look;
    look.width = (0.8 + 0.3 * share) * pixelRatio;
    look.strongWidth = (1.1 + 0.7 * share) * pixelRatio;
    look.opacity = kFaintest + (1 - kFaintest) * share;
    look.strongOpacity = kFaintestStrong + (1 - kFaintestStrong) * share;
    look.outlineWidth = (2 + 3 * share) * pixelRatio;
    look.selectedWidth = (1.6 + 1.2 * share) * pixelRatio;
    return look;
}

void BorderMask::prepare(const UnitRaster& raster, const BorderLook& look, bool outlines) {
    m_width = raster.view().width;
    m_look = look;
    const std::size_t pixels = place(raster.view().height);
    m_thin.resize(pixels);
    m_strong.resize(pixels);
    m_inner.resize(outlines ? pixels : 0);
}

void BorderMask::draw(const MapGround& ground, const UnitRaster& raster, const BorderLook& look,
                      std::span<const std::uint8_t> outlined, int threads) {
    prepare(raster, look, !outlined.empty());
    const auto band = [&](int first, int end) {
        for (Plane* plane : {&m_thin, &m_strong, &m_inner}) {
            if (!plane->empty()) {
                std::fill(plane->data() + place(first), plane->data() + place(end), std::uint8_t{0});
            }
        }
        const Strokes strokes(ground, raster, first, end);
        strokes.eachMeeting(std::max(look.strongWidth, look.outlineWidth) + 1, [&](std::uint32_t border) {
            const BorderSides& sides = ground.sides[border];
            if (kindOf(ground, sides) == Kind::Strong) {
                strokes.stroke(strokes.rowsOf(m_strong.data()), border, look.strongWidth, look.strongOpacity);
            } else {
                strokes.stroke(strokes.rowsOf(m_thin.data()), border, look.width, look.opacity);
            }
            for (const std::uint32_t unit : {sides.left, sides.right}) {
                if (unit < outlined.size() && outlined[unit] != 0) {
                    strokes.within(strokes.rowsOf(m_inner.data()), border, unit, look.outlineWidth);
                }
            }
        });
    };
    inBands(raster.view().height, threads, band);
}

void BorderMask::drawSelected(const MapGround& ground, const UnitRaster& raster, const BorderLook& look,
                              std::span<const std::uint8_t> selected, int threads) {
    const bool any = std::any_of(selected.begin(), selected.end(), [](std::uint8_t one) { return one != 0; });
    m_selected.resize(any ? m_thin.size() : 0);
    if (!any) {
        return;
    }
    const auto chosen = [selected](std::uint32_t unit) { return unit < selected.size() && selected[unit] != 0; };
    inBands(raster.view().height, threads, [&](int first, int end) {
        std::fill(m_selected.data() + place(first), m_selected.data() + place(end), std::uint8_t{0});
        const Strokes strokes(ground, raster, first, end);
        strokes.eachMeeting(look.selectedWidth + 1, [&](std::uint32_t border) {
            if (chosen(ground.sides[border].left) != chosen(ground.sides[border].right)) {
                strokes.around(strokes.rowsOf(m_selected.data()), border, look.selectedWidth);
            }
        });
    });
}

} // namespace diaban::ui
