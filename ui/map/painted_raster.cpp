// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/painted_raster.h"

#include "src/cartography/scene_style.h"
#include "ui/map/pixel_bands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <utility>

namespace diaban::ui {

namespace {

constexpr std::uint32_t kOpaque = 0xFF00'0000;
constexpr std::uint32_t kFull = 255;
constexpr unsigned kHatchShift = 24;
constexpr int kRun = 8; ///< pixels that are looked at together

std::uint32_t pixelOf(const Colour& colour) {
    return kOpaque | static_cast<std::uint32_t>(colour.red) << 16U | static_cast<std::uint32_t>(colour.green) << 8U |
           colour.blue;
}

/// A share (0 to 255) of a colour over another; both opaque.
std::uint32_t over(std::uint32_t under, std::uint32_t colour, std::uint32_t share) {
    constexpr std::uint32_t kRedBlue = 0x00FF'00FF;
    constexpr std::uint32_t kGreen = 0x0000'FF00;
    const std::uint32_t weight = share + (share >> 7U); // 256 where it is full
    const std::uint32_t rest = 256 - weight;
    const std::uint32_t redBlue = ((under & kRedBlue) * rest + (colour & kRedBlue) * weight) >> 8U & kRedBlue;
    const std::uint32_t green = ((under & kGreen) * rest + (colour & kGreen) * weight) >> 8U & kGreen;
    return kOpaque | redBlue | green;
}

/// The lines of a hatch as a row of shares, and which way it runs over the pixels.
struct HatchRow {
    std::vector<std::uint8_t> shares;
    int sign = 1; ///< of y in the place x - sign * y
    bool crossed = false;
};

HatchRow hatchRow(Hatch hatch, double pixelRatio) {
    constexpr double kPixelsPerPoint = 96.0 / 72;
    const HatchPattern pattern = patternOf(hatch);
    const bool slanting = pattern.degrees != 0;
    const double slant = slanting ? std::sqrt(2.0) : 1;
    HatchRow row;
    row.crossed = pattern.crossed;
    row.sign = pattern.degrees < 0 ? -1 : 1;
    const int period =
        std::max(3, static_cast<int>(std::lround(pattern.spacing * kPixelsPerPoint * slant * pixelRatio)));
    const double width = 0.9 * pixelRatio;
    for (int i = 0; i < period; ++i) {
        const double distance = std::min(i, period - i) / slant;
        row.shares.push_back(
            static_cast<std::uint8_t>(std::lround(std::clamp(width / 2 + 0.5 - distance, 0.0, 1.0) * kFull * 0.8)));
    }
    return row;
}

int placeIn(int value, int period) {
    const int rest = value % period;
    return rest < 0 ? rest + period : rest;
}

/// How much of a dark line and of the pale ones beside it lies on a pixel that is so near the border.
struct LineShares {
    std::array<std::uint8_t, 256> pale{}, dark{};

    /// The dark line from and to a distance; pale up to `reach`, at which nearness is 0.
    LineShares(double reach, double from, double to) {
        for (std::size_t near = 1; near < pale.size(); ++near) {
            const double distance = (1 - static_cast<double>(near) / kFull) * reach;
            const auto band = [distance](double least, double most) {
                return std::clamp(std::min(distance - least, most - distance) + 0.5, 0.0, 1.0);
            };
            pale[near] = static_cast<std::uint8_t>(std::lround(band(-1, reach - 0.5) * kFull * 0.85));
            dark[near] = static_cast<std::uint8_t>(std::lround(band(from, to) * kFull));
        }
    }
};

/// The two colours of such a line.
struct LineColours {
    std::uint32_t pale, dark;
};

class Painting {
public:
    Painting(const UnitRaster& raster, const BorderMask& borders, const MapPaint& paint, double pixelRatio,
             QImage& image)
        : m_raster(raster), m_borders(borders), m_bits(reinterpret_cast<std::uint32_t*>(image.bits())),
          m_stride(static_cast<std::size_t>(image.bytesPerLine()) / sizeof(std::uint32_t)),
          m_outline(borders.look().outlineWidth, 0.22 * borders.look().outlineWidth,
                    0.62 * borders.look().outlineWidth),
          m_selected(borders.look().selectedWidth, -1, borders.look().selectedWidth / 2),
          m_thin(pixelOf(paint.colours.border)), m_strong(pixelOf(paint.colours.strongBorder)),
          m_coast(pixelOf(paint.colours.coast)), m_hatch(pixelOf(paint.colours.hatch)),
          m_outlineColours{pixelOf(paint.colours.outlineCase), pixelOf(paint.colours.outline)},
          m_selectedColours{pixelOf(paint.colours.selectionCase), pixelOf(paint.colours.selection)} {
        for (const Hatch hatch : {Hatch::None, Hatch::NoData, Hatch::NotMatched, Hatch::Suppressed}) {
            m_hatches[static_cast<std::size_t>(hatch)] = hatchRow(hatch, pixelRatio);
        }
        for (std::uint32_t unit = 0; unit < raster.outside(); ++unit) {
            const Colour& fill = unit < paint.fills.size() ? paint.fills[unit] : paint.colours.plain;
            const Hatch hatch = unit < paint.states.size() ? hatchOf(paint.states[unit]) : Hatch::None;
            m_table.push_back(pixelOf(fill) - (static_cast<std::uint32_t>(hatch) << kHatchShift));
        }
        m_table.push_back(pixelOf(paint.colours.background));
        m_nothing.resize(static_cast<std::size_t>(raster.view().width));
    }

    void rows(int first, int end) const {
        for (int row = first; row < end; ++row) {
            paintRow(row);
        }
    }

private:
    /// The masks of a row; one of nothing where there is none.
    struct MaskRow {
        const std::uint8_t *thin, *strong, *inner, *selected;

        /// True where eight pixels from x on show no line.
        [[nodiscard]] bool clear(int x) const noexcept {
            std::uint64_t any = 0;
            for (const std::uint8_t* mask : {thin, strong, inner, selected}) {
                std::uint64_t eight = 0;
                std::memcpy(&eight, mask + x, sizeof eight);
                any |= eight;
            }
            return any == 0;
        }
    };

    void paintRow(int row) const {
        const std::uint32_t* const unit = m_raster.row(row).data();
        const std::uint8_t* const inner = m_borders.inner(row);
        const std::uint8_t* const selected = m_borders.selected(row);
        const MaskRow masks{m_borders.thin(row), m_borders.strong(row), inner == nullptr ? m_nothing.data() : inner,
                            selected == nullptr ? m_nothing.data() : selected};
        std::uint32_t* const out = m_bits + static_cast<std::size_t>(row) * m_stride;
        const std::uint32_t* const table = m_table.data();
        const int width = m_raster.view().width;
        int x = 0;
        for (; x + kRun <= width; x += kRun) {
            std::uint32_t all = kOpaque;
            for (int i = x; i < x + kRun; ++i) {
                out[i] = table[unit[i]];
                all &= out[i];
            }
            if (all < kOpaque || !masks.clear(x)) {
                paintLines(out, unit, masks, row, x, x + kRun);
            }
        }
        paintLines(out, unit, masks, row, x, width);
    }

    /// Pixels [first, end) of a row with all that lies on them.
    void paintLines(std::uint32_t* out, const std::uint32_t* unit, const MaskRow& masks, int row, int first,
                    int end) const {
        const std::uint32_t* const table = m_table.data();
        for (int x = first; x < end; ++x) {
            std::uint32_t pixel = table[unit[x]];
            if (pixel < kOpaque) {
                pixel = hatched(pixel, x, row);
            }
            if (masks.inner[x] != 0) {
                pixel = lined(pixel, m_outlineColours, m_outline, masks.inner[x]);
            }
            if ((masks.thin[x] | masks.strong[x]) != 0) {
                const std::uint32_t strong = unit[x] == m_raster.outside() ? m_coast : m_strong;
                pixel = over(over(pixel, m_thin, masks.thin[x]), strong, masks.strong[x]);
            }
            if (masks.selected[x] != 0) {
                pixel = lined(pixel, m_selectedColours, m_selected, masks.selected[x]);
            }
            out[x] = pixel;
        }
    }

    static std::uint32_t lined(std::uint32_t pixel, const LineColours& colours, const LineShares& shares,
                               std::uint8_t near) {
        return over(over(pixel, colours.pale, shares.pale[near]), colours.dark, shares.dark[near]);
    }

    [[nodiscard]] std::uint32_t hatched(std::uint32_t pixel, int x, int row) const {
        const HatchRow& hatch = m_hatches[kFull - (pixel >> kHatchShift)];
        const int across = x + m_raster.view().left;
        const int down = row + m_raster.view().top;
        const auto period = static_cast<int>(hatch.shares.size());
        std::uint8_t share = 0;
        if (hatch.crossed) {
            share = std::max(hatch.shares[static_cast<std::size_t>(placeIn(across, period))],
                             hatch.shares[static_cast<std::size_t>(placeIn(down, period))]);
        } else {
            share = hatch.shares[static_cast<std::size_t>(placeIn(across - hatch.sign * down, period))];
        }
        return over(pixel | kOpaque, m_hatch, share);
    }

    const UnitRaster& m_raster;
    const BorderMask& m_borders;
    std::uint32_t* m_bits;
    std::size_t m_stride;
    LineShares m_outline, m_selected;
    std::vector<std::uint8_t> m_nothing;
    std::vector<std::uint32_t> m_table; ///< colours, less the number of the hatch in the highest byte
    std::array<HatchRow, 4> m_hatches;
    std::uint32_t m_thin, m_strong, m_coast, m_hatch;
    LineColours m_outlineColours, m_selectedColours;
};

/// The rows of a raster, from the first to behind the last, in which a line around selected units is.
std::pair<int, int> selectedRows(const UnitRaster& raster, const BorderMask& borders) {
    int first = 0;
    int end = 0;
    for (int row = 0; row < raster.view().height && borders.selected(row) != nullptr; ++row) {
        const std::uint8_t* const mask = borders.selected(row);
        unsigned any = 0;
        for (int x = 0; x < raster.view().width; ++x) {
            any |= mask[x];
        }
        if (any != 0) {
            first = end == 0 ? row : first;
            end = row + 1;
        }
    }
    return {first, end};
}

/// A share (0 to 255) of a colour over a share of another over nothing.
QRgb stacked(const Colour& under, std::uint8_t underShare, const Colour& colour, std::uint8_t share) {
    const double rest = 1 - share / 255.0;
    const auto mixed = [&](std::uint8_t low, std::uint8_t high) {
        return static_cast<int>(std::lround((low * rest * underShare + high * static_cast<double>(share)) / kFull));
    };
    return qRgba(mixed(under.red, colour.red), mixed(under.green, colour.green), mixed(under.blue, colour.blue),
                 mixed(kFull, kFull));
}

} // namespace

void paintRaster(const UnitRaster& raster, const BorderMask& borders, const MapPaint& paint, double pixelRatio,
                 QImage& image, int threads) {
    const QSize size(raster.view().width, raster.view().height);
    if (image.size() != size || image.format() != QImage::Format_RGB32) {
        image = QImage(size, QImage::Format_RGB32);
    }
    const Painting painting(raster, borders, paint, pixelRatio, image);
    inBands(size.height(), threads, [&](int first, int end) { painting.rows(first, end); });
}

SelectionPicture selectionPicture(const UnitRaster& raster, const BorderMask& borders, const MapPaint& paint) {
    const auto [first, end] = selectedRows(raster, borders);
    if (first == end) {
        return {};
    }
    constexpr double kLine = 0.42; // of the reach; the rest is the case
    const double reach = borders.look().selectedWidth;
    const LineShares shares(reach, -1, kLine * reach);
    std::array<QRgb, 256> pixels{};
    for (std::size_t near = 1; near < pixels.size(); ++near) {
        pixels[near] = stacked(paint.colours.halo, shares.pale[near], paint.colours.selection, shares.dark[near]);
    }
    QImage image(raster.view().width, end - first, QImage::Format_ARGB32_Premultiplied);
    for (int row = first; row < end; ++row) {
        const std::uint8_t* const mask = borders.selected(row);
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(row - first)); // NOLINT(*-reinterpret-cast)
        std::transform(mask, mask + image.width(), line, [&](std::uint8_t near) { return pixels[near]; });
    }
    return {std::move(image), first};
}

} // namespace diaban::ui
