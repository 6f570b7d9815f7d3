// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/map_paint.h"

#include <QImage>
#include <QStringList>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace diaban::ui {

/// A name as it is written: in one line or in two, heavier where it is that of a parent.
struct WrittenName {
    std::uint32_t name = 0;
    bool twoLines = false, heavy = false;
};

/// Names as pictures with a halo, each made once.
class NameImages {
public:
    void setNames(std::vector<std::string> names);

    [[nodiscard]] std::size_t size() const noexcept { return m_names.size(); }
    [[nodiscard]] bool has(std::uint32_t name) const noexcept {
        return name < m_names.size() && !m_names[name].empty();
    }
    /// Width and height in pixels of a ratio of 1; a name without a space has one line.
    [[nodiscard]] const QSizeF& sizeOf(const WrittenName& written);
    /// Whether its picture is made already.
    [[nodiscard]] bool isMade(const WrittenName& written, const MapColours& colours, double pixelRatio);
    [[nodiscard]] const QImage& image(const WrittenName& written, const MapColours& colours, double pixelRatio);

private:
    struct Drawn {
        QStringList lines;
        QSizeF size;
        QImage image; ///< null until it is asked for
        double pixelRatio = 0;
        Colour ink;
    };
    [[nodiscard]] Drawn& drawn(const WrittenName& written);
    void forgetImages();

    std::vector<std::string> m_names;
    std::unordered_map<std::uint64_t, Drawn> m_drawn;
    std::size_t m_images = 0;
};

} // namespace diaban::ui
