// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pdf.h"

#include "gis/base/error.h"
#include "gis/io/georeference_pdf.h"
#include "gis/io/output_set.h"
#include "src/cartography/lighter_scene.h"
#include "src/cartography/scene_painter.h"
#include "src/publish/pdf_facts.h"
#include "src/publish/pdf_pages.h"

#include <cmath>
#include <fstream>
#include <iterator>

namespace diaban {

namespace {

constexpr double kTolerance = 0.14; ///< points; half of that of SVG, for a PDF is printed and looked into

gis::PdfGround groundOf(const MapScene& scene) {
    gis::PdfGround ground;
    if (!scene.crs.empty() && !scene.frames.empty() && scene.panels.empty()) {
        ground.crs = gis::Crs::fromText(scene.crs);
        ground.corner = scene.ground.corner;
        ground.unitsPerPoint = scene.ground.unitsPerPoint;
        ground.frame = scene.frames.front().page;
    }
    return ground;
}

std::string fileBytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// What was written must be what a reader finds: the page, and its place where it has one.
void checkPdf(const std::filesystem::path& path, const MapScene& scene, const std::string& written) {
    const std::string read = fileBytes(path);
    if (read != written) {
        throw gis::Error(gis::ErrorKind::CannotWrite, path.string(), {},
                         {"write.read_back",
                          {{"written", static_cast<std::int64_t>(written.size())},
                           {"read", static_cast<std::int64_t>(read.size())}}});
    }
    const gis::PdfPage page = gis::readPdfPage(read);
    constexpr double kOffPlace = 0.01; // points
    const double most = kOffPlace * scene.ground.unitsPerPoint;
    const bool wrongSize = std::abs(page.width - scene.page.width) > 1 || std::abs(page.height - scene.page.height) > 1;
    const bool wrongPlace = page.onGround && (std::abs(page.corner.x - scene.ground.corner.x) > most ||
                                              std::abs(page.corner.y - scene.ground.corner.y) > most);
    if (wrongSize || wrongPlace) {
        throw gis::Error(gis::ErrorKind::CannotWrite, path.string(), {},
                         {"write.unreadable", {{"reason", std::string(wrongSize ? "MediaBox" : "GeoTransform")}}});
    }
}

} // namespace

std::string pdfOf(const MapScene& scene, gis::Problems& problems) {
    const PdfFacts facts{scene.words.date, scene.language == Language::Vi ? "vi" : "en", scene.words.description};
    const MapScene lighter = lighterScene(scene, kTolerance);
    const PdfPages pages{scene.page.width, scene.page.height, scene.words.title, 1,
                         [&lighter](QPainter& painter, std::size_t) { ScenePainter(lighter).paint(painter); }};
    std::string pdf = withFacts(paintedPdf(pages), facts);
    if (auto placed = gis::georeferencedPdf(pdf, groundOf(scene))) {
        pdf = std::move(*placed);
    } else { // no ground holds for a page of several maps
        problems.note({}, {}, {scene.panels.empty() ? "picture.no_ground" : "panels.no_ground", {}});
    }
    return pdf;
}

void writePdf(const std::filesystem::path& path, const MapScene& scene, gis::Problems& problems) {
    const std::string pdf = pdfOf(scene, problems);
    gis::writeFile(path, pdf);
    checkPdf(path, scene, pdf);
}

} // namespace diaban
