// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/png.h"

#include "gis/base/error.h"
#include "gis/io/output_set.h"
#include "src/cartography/scene_painter.h"
#include "src/message/number_format.h"
#include "src/publish/png_bytes.h"

#include <QImage>
#include <QPainter>
#include <cmath>
#include <future>

namespace diaban {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMetresPerInch = 0.0254;
constexpr int kMostPixels = 20'000; ///< along a side

/// Paints rows [first, last) into the picture's own memory: each thread has its own painter and no copy is made.
void paintRows(QImage& picture, const MapScene& scene, double scale, int first, int last) {
    QImage rows(picture.bits() + static_cast<qsizetype>(first) * picture.bytesPerLine(), picture.width(), last - first,
                picture.bytesPerLine(), picture.format());
    QPainter painter(&rows);
    painter.translate(0, -first);
    painter.scale(scale, scale);
    ScenePainter(scene).paintShapes(painter, {{0, first / scale}, {scene.page.width, last / scale}});
}

/// What the picture says to those who cannot see it, or have only the file. Of each row of the legend its colour, its
/// words, and how many units it stands for.
std::vector<PngText> wordsOf(const MapScene& scene) {
    std::string legend;
    for (const LegendRow& row : scene.legend) {
        legend += legend.empty() ? "" : "\n";
        legend += hexOf(row.fill) + ' ' + row.text + " (";
        legend += formatInteger(static_cast<std::int64_t>(row.count), scene.language) + ')';
    }
    std::vector<PngText> words{
        {"Title", scene.words.title}, {"Description", scene.words.description}, {"Legend", legend}};
    std::erase_if(words, [](const auto& entry) { return entry.text.empty(); });
    return words;
}

} // namespace

QImage paintImage(const MapScene& scene, double dpi) {
    const double scale = dpi / kPointsPerInch;
    const auto width = std::lround(scene.page.width * scale);
    const auto height = std::lround(scene.page.height * scale);
    if (!(width >= 1 && height >= 1 && width <= kMostPixels && height <= kMostPixels)) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"map.picture_size", {{"most", std::int64_t{kMostPixels}}}});
    }
    QImage picture(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    if (picture.isNull()) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"map.picture_size", {{"most", std::int64_t{kMostPixels}}}});
    }
    const int middle = picture.height() / 2;
    picture.fill(Qt::white); // also the pixels that the page covers in part
    picture.bits();          // detach before the threads share the memory
    auto lower = std::async(std::launch::async, [&] { paintRows(picture, scene, scale, middle, picture.height()); });
    paintRows(picture, scene, scale, 0, middle);
    lower.get();
    QPainter painter(&picture);
    painter.scale(scale, scale);
    ScenePainter(scene).paintTexts(painter);
    painter.end();
    const int perMetre = static_cast<int>(std::lround(dpi / kMetresPerInch));
    picture.setDotsPerMeterX(perMetre);
    picture.setDotsPerMeterY(perMetre);
    return picture;
}

void writePng(const std::filesystem::path& path, const MapScene& scene, double dpi) {
    gis::writeFile(path, pngBytes(paintImage(scene, dpi), wordsOf(scene)));
}

} // namespace diaban
