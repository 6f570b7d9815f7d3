// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/picture.h"

#include "gis/base/text.h"
#include "src/publish/pdf.h"
#include "src/publish/png.h"
#include "src/publish/svg.h"

namespace diaban {

std::optional<PictureFormat> pictureFormatOf(const std::filesystem::path& path) {
    const std::string extension = gis::foldCase(path.extension().string());
    if (extension == ".png") {
        return PictureFormat::Png;
    }
    if (extension == ".svg") {
        return PictureFormat::Svg;
    }
    if (extension == ".pdf") {
        return PictureFormat::Pdf;
    }
    return std::nullopt;
}

void writePicture(const std::filesystem::path& path, PictureFormat format, const MapScene& scene,
                  const Catalogue& catalogue, double dpi, gis::Problems& problems) {
    switch (format) {
    case PictureFormat::Png:
        writePng(path, scene, dpi);
        break;
    case PictureFormat::Svg:
        writeSvg(path, scene, catalogue);
        break;
    case PictureFormat::Pdf:
        writePdf(path, scene, problems);
        break;
    }
}

} // namespace diaban
