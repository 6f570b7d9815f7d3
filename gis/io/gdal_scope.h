// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/gdal_functions.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace gis {

struct DatasetClose {
    void operator()(GDALDatasetH dataset) const noexcept { GDALClose(dataset); }
};
struct FeatureDestroy {
    void operator()(OGRFeatureH feature) const noexcept { OGR_F_Destroy(feature); }
};
struct GeometryDestroy {
    void operator()(OGRGeometryH geometry) const noexcept { OGR_G_DestroyGeometry(geometry); }
};
struct FieldDefnDestroy {
    void operator()(OGRFieldDefnH defn) const noexcept { OGR_Fld_Destroy(defn); }
};
struct SpatialReferenceRelease {
    void operator()(OGRSpatialReferenceH srs) const noexcept { OSRRelease(srs); }
};
using DatasetHandle = std::unique_ptr<void, DatasetClose>;
using FeatureHandle = std::unique_ptr<void, FeatureDestroy>;
using GeometryHandle = std::unique_ptr<void, GeometryDestroy>;
using FieldDefnHandle = std::unique_ptr<void, FieldDefnDestroy>;
using SpatialReferenceHandle = std::unique_ptr<void, SpatialReferenceRelease>;

/// What GDAL says while this lives, on this thread, is kept here instead of printed; the settings in which GDAL would
/// write beside an input, or obey the environment, are off. The few drivers that are needed are registered.
class GdalScope {
public:
    /// `settings` are GDAL configuration options for the life of the scope, on this thread.
    explicit GdalScope(std::vector<std::pair<std::string, std::string>> settings = {});
    ~GdalScope();
    GdalScope(const GdalScope&) = delete;
    GdalScope& operator=(const GdalScope&) = delete;

    /// Warnings since the last call; at most 20 different ones are kept.
    [[nodiscard]] std::vector<std::string> takeWarnings();
    /// True where a failure was told since the last takeFailure.
    [[nodiscard]] bool failed() const noexcept { return !m_failures.empty(); }
    /// Why a write failed where that was for want of room (ENOSPC, EFBIG, EDQUOT) since the last takeFailure, else 0.
    [[nodiscard]] int noRoom() const noexcept { return m_noRoom; }
    /// The failures since the last call in one line; empty where there was none.
    std::string takeFailure();

private:
    static void CPL_STDCALL hear(CPLErr level, CPLErrorNum number, const char* text);

    std::vector<std::string> m_warnings;
    std::vector<std::string> m_failures;
    int m_noRoom = 0;
    std::vector<std::pair<std::string, std::string>> m_settings;
    std::vector<std::pair<bool, std::string>> m_before; ///< was set, value
};

} // namespace gis
