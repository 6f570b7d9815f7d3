// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/georeference_pdf.h"

#include "gis/base/error.h"
#include "gis/crs/transform.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/layer_crs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <mutex>

namespace gis {

namespace {

/// A file in memory under a name of its own, removed at the end.
class MemoryFile {
public:
    explicit MemoryFile(std::string bytes) : m_bytes(std::move(bytes)) {
        std::array<char, 64> name{};
        (void)std::snprintf(name.data(), name.size(), "/vsimem/page-%p.pdf", static_cast<void*>(this));
        m_name = name.data();
        VSILFILE* file = VSIFOpenL(m_name.c_str(), "wb");
        const bool written = file != nullptr && VSIFWriteL(m_bytes.data(), 1, m_bytes.size(), file) == m_bytes.size();
        if (file == nullptr || VSIFCloseL(file) != 0 || !written) {
            throw std::bad_alloc();
        }
    }
    ~MemoryFile() { VSIUnlink(m_name.c_str()); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    [[nodiscard]] const std::string& name() const noexcept { return m_name; }
    [[nodiscard]] std::string bytes() const {
        vsi_l_offset size = 0;
        const GByte* data = VSIGetMemFileBuffer(m_name.c_str(), &size, FALSE);
        return {reinterpret_cast<const char*>(data), static_cast<std::size_t>(size)};
    }

private:
    std::string m_bytes, m_name;
};

/// One pixel a point, whatever the environment says.
DatasetHandle openPage(const MemoryFile& file, unsigned access) {
    static std::once_flag once;
    std::call_once(once, GdalFunction<void>{GdalName::GDALRegister_PDF});
    static constexpr std::array<const char*, 2> kDrivers{"PDF", nullptr};
    static constexpr std::array<const char*, 2> kOptions{"DPI=72", nullptr};
    return DatasetHandle(GDALOpenEx(file.name().c_str(), GDAL_OF_RASTER | GDAL_OF_VERBOSE_ERROR | access,
                                    kDrivers.data(), kOptions.data(), nullptr));
}

std::vector<std::pair<std::string, std::string>> settings() {
    return {{"GDAL_PDF_GEO_ENCODING", "ISO32000"}, {"GDAL_PDF_DPI", "72"}};
}

/// The corners of the frame on the ground, in whole points of the page: the viewport is written in these.
std::array<Point, 5> groundCorners(const PdfGround& ground, double width, double height) {
    const double left = std::clamp(std::floor(ground.frame.min.x), 0.0, width - 1);
    const double top = std::clamp(std::floor(ground.frame.min.y), 0.0, height - 1);
    const double right = std::clamp(std::ceil(ground.frame.max.x), left + 1, width);
    const double bottom = std::clamp(std::ceil(ground.frame.max.y), top + 1, height);
    std::array<Point, 5> corners{{{left, top}, {right, top}, {right, bottom}, {left, bottom}, {left, top}}};
    for (Point& corner : corners) {
        corner = {ground.corner.x + corner.x * ground.unitsPerPoint, ground.corner.y - corner.y * ground.unitsPerPoint};
    }
    return corners;
}

/// The viewport is kept as longitudes and latitudes of its corners: these must lead back to where they came from.
bool onEarth(const Crs& crs, std::array<Point, 5> corners, double tolerance) {
    const std::array<Point, 5> before = corners;
    const Crs degrees = Crs::fromText("EPSG:4326");
    (void)Transform(crs, degrees).apply(corners);
    for (const Point& corner : corners) {
        if (!std::isfinite(corner.x) || !std::isfinite(corner.y) || std::fabs(corner.x) > 180) {
            return false;
        }
    }
    (void)Transform(degrees, crs).apply(corners);
    return std::equal(corners.begin(), corners.end(), before.begin(),
                      [&](const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y) <= tolerance; });
}

std::string polygonText(const std::array<Point, 5>& corners) {
    std::string text = "POLYGON((";
    for (std::size_t i = 0; i < corners.size(); ++i) {
        std::array<char, 80> point{};
        (void)std::snprintf(point.data(), point.size(), "%s%.17g %.17g", i == 0 ? "" : ",", corners[i].x, corners[i].y);
        text += point.data();
    }
    return text + "))";
}

} // namespace

std::optional<std::string> georeferencedPdf(const std::string& pdf, const PdfGround& ground) {
    if (!ground.crs.known()) {
        return std::nullopt;
    }
    GdalScope gdal(settings());
    const MemoryFile file(pdf);
    DatasetHandle page = openPage(file, GDAL_OF_UPDATE);
    const SpatialReferenceHandle srs = spatialReference(ground.crs);
    bool done = page != nullptr && srs != nullptr;
    if (done) {
        const auto corners = groundCorners(ground, GDALGetRasterXSize(page.get()), GDALGetRasterYSize(page.get()));
        if (!onEarth(ground.crs, corners, ground.unitsPerPoint * 1e-3)) {
            return std::nullopt;
        }
        std::array<double, 6> transform{ground.corner.x,      ground.unitsPerPoint, 0, ground.corner.y, 0,
                                        -ground.unitsPerPoint};
        done = GDALSetSpatialRef(page.get(), srs.get()) == CE_None &&
               GDALSetGeoTransform(page.get(), transform.data()) == CE_None &&
               GDALSetMetadataItem(page.get(), "NEATLINE", polygonText(corners).c_str(), nullptr) == CE_None;
    }
    page.reset();
    if (!done || gdal.failed()) {
        throw Error(ErrorKind::CannotWrite, {}, {}, {"write.driver", {{"reason", gdal.takeFailure()}}});
    }
    return file.bytes();
}

PdfPage readPdfPage(const std::string& pdf) {
    GdalScope gdal(settings());
    const MemoryFile file(pdf);
    const DatasetHandle dataset = openPage(file, GDAL_OF_READONLY);
    if (dataset == nullptr || gdal.failed()) {
        throw Error(ErrorKind::CannotWrite, {}, {}, {"write.unreadable", {{"reason", gdal.takeFailure()}}});
    }
    PdfPage page{GDALGetRasterXSize(dataset.get()), GDALGetRasterYSize(dataset.get()), false, {}, 0, {}};
    std::array<double, 6> transform{};
    if (GDALGetGeoTransform(dataset.get(), transform.data()) == CE_None) {
        page.onGround = true;
        page.corner = {transform[0], transform[3]};
        page.unitsPerPoint = transform[1];
        page.crs = GDALGetProjectionRef(dataset.get());
    }
    return page;
}

} // namespace gis
