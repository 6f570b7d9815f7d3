// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/paint_around.h"

#include "src/cartography/paint_strokes.h"
#include "src/cartography/scene_style.h"

#include <QImage>
#include <QPainter>
#include <utility>

namespace diaban {

namespace {

void paintLocator(QPainter& painter, const LocatorMap& locator, const SceneStyle& style) {
    painter.fillRect(qt(locator.page), qt(style.insetGround));
    painter.setPen(thinPenOf(style.neighbourBorder, 0.25));
    painter.setBrush(qt(mix(style.neighbourFill, style.neighbourInk, 0.25)));
    for (std::size_t unit = 0; unit < locator.land.unitCount(); ++unit) {
        drawShape(painter, locator.land, unit);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(qt(style.locatorHere));
    for (std::size_t unit = 0; unit < locator.here.unitCount(); ++unit) {
        drawShape(painter, locator.here, unit);
    }
    painter.setBrush(Qt::NoBrush);
    if (!locator.mark.empty()) {
        painter.setPen(penOf(style.locatorHere, 0.9));
        painter.drawRect(qt(locator.mark));
    }
    painter.setPen(penOf(style.insetRim, 0.75));
    painter.drawRect(qt(locator.page));
}

} // namespace

void paintGround(QPainter& painter, const MapScene& scene, const gis::Box& band) {
    const SceneAround& around = scene.around;
    const SceneStyle& style = scene.style;
    painter.setPen(thinPenOf(style.neighbourFill, 0.8)); // no slit between them, nor to the units
    painter.setBrush(qt(style.neighbourFill));
    for (std::size_t unit = 0; unit < around.land.unitCount(); ++unit) {
        drawShape(painter, around.land, unit);
    }
    painter.setPen(thinPenOf(style.neighbourBorder, 0.5));
    drawChains(painter, around.landBorders, band);
    painter.setPen(thinPenOf(style.graticule, 0.4));
    drawChains(painter, around.graticule, band);
    for (const gis::Box& plate : around.plates) {
        painter.fillRect(qt(plate), qt(style.background));
    }
}

void paintMarks(QPainter& painter, const MapScene& scene) {
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair{scene.style.background, 2.4}, std::pair{scene.style.ink, 0.9}}) {
        painter.setPen(QPen(QBrush(qt(colour)), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        for (const gis::Box& mark : scene.around.marks) {
            painter.drawRect(qt(mark));
        }
    }
    painter.setBrush(qt(scene.style.background));
    for (const gis::Box& tag : scene.around.tags) {
        painter.drawRect(qt(tag));
    }
}

void paintAround(QPainter& painter, const MapScene& scene) {
    const SceneAround& around = scene.around;
    const SceneStyle& style = scene.style;
    painter.setBrush(Qt::NoBrush);
    if (around.neatLine) {
        painter.setPen(QPen(QBrush(qt(style.insetRim)), 0.75, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawRect(qt(*around.neatLine));
    }
    if (around.locator) {
        paintLocator(painter, *around.locator, style);
    }
    if (around.logo) {
        const std::string& png = around.logo->png;
        const QImage picture =
            QImage::fromData(reinterpret_cast<const uchar*>(png.data()), static_cast<int>(png.size()), "png");
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(qt(around.logo->page), picture);
    }
}

} // namespace diaban
