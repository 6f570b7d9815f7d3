// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/palette_list.h"

#include "src/cartography/colour_vision.h"
#include "src/cartography/palette_check.h"
#include "ui/views/true_icon.h"

#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <array>

namespace diaban::ui {

namespace {

constexpr std::array kColourBlind{Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia};

bool toldApartByAll(const std::string& palette, std::size_t classes) {
    const std::vector<Colour> colours = paletteColours(palette, classes);
    return std::ranges::none_of(
        kColourBlind, [&](Vision vision) { return likeClasses(colours, paletteKind(palette), vision).has_value(); });
}

} // namespace

std::vector<std::string> suitablePalettes(std::size_t classes, bool toldApart) {
    std::vector<std::string> names;
    for (const std::string& name : paletteNames()) {
        const std::size_t most = paletteSize(name);
        const bool enough = most == 0 || classes <= most;
        if (enough && (!toldApart || toldApartByAll(name, classes))) {
            names.push_back(name);
        }
    }
    std::ranges::stable_sort(names, {}, [](const std::string& name) { return static_cast<int>(paletteKind(name)); });
    return names;
}

QIcon paletteIcon(const std::string& palette, std::size_t classes, QSize size) {
    QPixmap pixmap(size);
    QPainter painter(&pixmap);
    const std::vector<Colour> colours = paletteColours(palette, std::max<std::size_t>(classes, 2));
    const double width = static_cast<double>(size.width()) / static_cast<double>(colours.size());
    for (std::size_t i = 0; i < colours.size(); ++i) {
        painter.fillRect(QRectF(static_cast<double>(i) * width, 0, width + 1, size.height()),
                         QColor(colours[i].red, colours[i].green, colours[i].blue));
    }
    painter.end();
    return trueIcon(pixmap);
}

} // namespace diaban::ui
