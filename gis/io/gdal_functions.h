// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// GDAL brings some 140 libraries, which take 50 ms to load; most runs need none of them. So the program is not linked
// with GDAL: the names below hide those of <gdal.h> in namespace gis, and the first call of one loads the library.
#pragma once

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <cstddef>

namespace gis {

// Macros, for each name is needed as a text, as a place and with its type. What is not in the list does not link.
// clang-format off
#define GIS_GDAL_FUNCTIONS(CALL) \
    CALL(CPLCalloc) CALL(CPLCanRecode) CALL(CPLGetErrorHandlerUserData) CALL(CPLGetThreadLocalConfigOption) \
    CALL(CPLHTTPSetFetchCallback) CALL(CPLPopErrorHandler) CALL(CPLPushErrorHandlerEx) \
    CALL(CPLSetThreadLocalConfigOption) CALL(CPLStrdup) \
    CALL(GDALClose) CALL(GDALCreate) CALL(GDALDatasetCommitTransaction) CALL(GDALDatasetCreateLayer) \
    CALL(GDALDatasetExecuteSQL) CALL(GDALDatasetGetLayer) CALL(GDALDatasetGetLayerCount) \
    CALL(GDALDatasetReleaseResultSet) CALL(GDALDatasetStartTransaction) CALL(GDALDatasetTestCapability) \
    CALL(GDALGetDriverByName) CALL(GDALGetGeoTransform) CALL(GDALGetProjectionRef) CALL(GDALGetRasterXSize) \
    CALL(GDALGetRasterYSize) CALL(GDALOpenEx) CALL(GDALSetGeoTransform) CALL(GDALSetMetadataItem) \
    CALL(GDALSetSpatialRef) CALL(GDALVersionInfo) \
    CALL(OGRGeometryTypeToName) CALL(OGR_GT_Flatten) CALL(OGR_G_AddGeometryDirectly) CALL(OGR_G_AddPoint_2D) \
    CALL(OGR_G_CreateFromWkb) CALL(OGR_G_CreateGeometry) CALL(OGR_G_DestroyGeometry) CALL(OGR_G_GetEnvelope) \
    CALL(OGR_G_GetGeometryCount) CALL(OGR_G_GetGeometryRef) CALL(OGR_G_GetGeometryType) \
    CALL(OGR_G_GetLinearGeometry) CALL(OGR_G_GetPointCount) CALL(OGR_G_GetPoints) CALL(OGR_G_HasCurveGeometry) \
    CALL(OGR_G_Is3D) CALL(OGR_G_IsEmpty) CALL(OGR_G_IsMeasured) CALL(OGR_G_Set3D) CALL(OGR_G_SetPoints) \
    CALL(OGR_FD_GetFieldCount) CALL(OGR_FD_GetFieldDefn) CALL(OGR_Fld_Create) CALL(OGR_Fld_Destroy) \
    CALL(OGR_Fld_GetAlternativeNameRef) CALL(OGR_Fld_GetNameRef) CALL(OGR_Fld_GetSubType) CALL(OGR_Fld_GetType) \
    CALL(OGR_Fld_SetAlternativeName) CALL(OGR_Fld_SetPrecision) CALL(OGR_Fld_SetSubType) CALL(OGR_Fld_SetWidth) \
    CALL(OGR_F_Create) CALL(OGR_F_Destroy) CALL(OGR_F_GetFID) CALL(OGR_F_GetFieldAsDateTimeEx) \
    CALL(OGR_F_GetFieldAsDouble) CALL(OGR_F_GetFieldAsDoubleList) CALL(OGR_F_GetFieldAsInteger64) \
    CALL(OGR_F_GetFieldAsInteger64List) CALL(OGR_F_GetFieldAsIntegerList) CALL(OGR_F_GetFieldAsString) \
    CALL(OGR_F_GetFieldAsStringList) CALL(OGR_F_GetFieldCount) CALL(OGR_F_GetFieldDefnRef) \
    CALL(OGR_F_GetGeometryRef) CALL(OGR_F_IsFieldSetAndNotNull) CALL(OGR_F_SetFID) CALL(OGR_F_SetFieldDouble) \
    CALL(OGR_F_SetFieldInteger) CALL(OGR_F_SetFieldInteger64) CALL(OGR_F_SetFieldNull) CALL(OGR_F_SetFieldString) \
    CALL(OGR_F_SetGeometryDirectly) \
    CALL(OGR_L_CreateFeature) CALL(OGR_L_CreateField) CALL(OGR_L_GetFeature) CALL(OGR_L_GetFeatureCount) \
    CALL(OGR_L_GetGeomType) CALL(OGR_L_GetLayerDefn) CALL(OGR_L_GetName) CALL(OGR_L_GetNextFeature) \
    CALL(OGR_L_GetSpatialRef) CALL(OGR_L_ResetReading) CALL(OGR_L_SetIgnoredFields) \
    CALL(OSRExportToWktEx) CALL(OSRGetName) CALL(OSRImportFromEPSG) CALL(OSRImportFromWkt) CALL(OSRIsGeographic) \
    CALL(OSRIsLocal) CALL(OSRIsProjected) CALL(OSRNewSpatialReference) CALL(OSRRelease) \
    CALL(OSRSetAxisMappingStrategy) CALL(OSRSetFromUserInput) \
    CALL(VSIFCloseL) CALL(VSIFOpenL) CALL(VSIFWriteL) CALL(VSIFileFromMemBuffer) CALL(VSIFree) \
    CALL(VSIGetMemFileBuffer) CALL(VSIRmdirRecursive) CALL(VSIUnlink)

/// Those of type void().
#define GIS_GDAL_DRIVERS(CALL) \
    CALL(GDALRegister_PDF) \
    CALL(RegisterOGRFlatGeobuf) CALL(RegisterOGRGeoJSON) CALL(RegisterOGRGeoPackage) CALL(RegisterOGRMEM) \
    CALL(RegisterOGRShape)
// clang-format on

#define GIS_GDAL_NAME(name) name,
enum class GdalName : std::size_t { GIS_GDAL_FUNCTIONS(GIS_GDAL_NAME) GIS_GDAL_DRIVERS(GIS_GDAL_NAME) };
#undef GIS_GDAL_NAME

/// Where the function is; the first call loads the library for the life of the process.
/// Throws Error{Internal "gdal.not_loaded", "gdal.no_function"}.
[[nodiscard]] void* gdalAddress(GdalName name);

/// A function of GDAL, called as it is.
template <typename Result, typename... Parameters> class GdalFunction {
public:
    explicit constexpr GdalFunction(GdalName name) noexcept : m_name(name) {}

    Result operator()(Parameters... arguments) const {
        return reinterpret_cast<Result (*)(Parameters...)>(gdalAddress(m_name))(arguments...);
    }

private:
    GdalName m_name;
};

/// The type for a function like this one; is never called.
template <typename Result, typename... Parameters>
GdalFunction<Result, Parameters...> likeGdal(Result (*function)(Parameters...));

// NOLINTNEXTLINE(bugprone-macro-parentheses): a name after :: takes none
#define GIS_GDAL_CALL(name) inline constexpr decltype(likeGdal(::name)) name{GdalName::name};
GIS_GDAL_FUNCTIONS(GIS_GDAL_CALL)
#undef GIS_GDAL_CALL

} // namespace gis
