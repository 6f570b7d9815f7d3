// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gdal_scope.h"

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <string_view>

namespace gis {

namespace {

constexpr std::size_t kMessagesKept = 20;

/// A file may name addresses (the "crs" of GeoJSON does), and GDAL would go there.
CPLHTTPResult* refuseNetwork(const char* /*url*/, CSLConstList /*options*/, GDALProgressFunc /*progress*/,
                             void* /*argument*/, CPLHTTPFetchWriteFunc /*write*/, void* /*target*/, void* /*user*/) {
    auto* result = static_cast<CPLHTTPResult*>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup("files of this machine only");
    return result;
}

void registerDrivers() {
    static std::once_flag once;
    std::call_once(once, [] {
        CPLHTTPSetFetchCallback(&refuseNetwork, nullptr);
        for (const GdalName driver :
             {GdalName::RegisterOGRGeoPackage, GdalName::RegisterOGRShape, GdalName::RegisterOGRGeoJSON,
              GdalName::RegisterOGRFlatGeobuf, GdalName::RegisterOGRMEM}) {
            GdalFunction<void>{driver}();
        }
    });
}

void keep(std::vector<std::string>& messages, const char* text) {
    if (messages.size() < kMessagesKept && std::find(messages.begin(), messages.end(), text) == messages.end()) {
        messages.emplace_back(text);
    }
}

} // namespace

GdalScope::GdalScope(std::vector<std::pair<std::string, std::string>> settings) : m_settings(std::move(settings)) {
    registerDrivers();
    m_settings.insert(m_settings.begin(), {{"GDAL_PAM_ENABLED", "NO"},
                                           {"SHAPE_RESTORE_SHX", "NO"},
                                           {"OGR_GPKG_FOREIGN_KEY_CHECK", "NO"},
                                           {"SQLITE_LIST_ALL_TABLES", "NO"},
                                           {"OGR_SQLITE_LOAD_EXTENSIONS", ""},
                                           {"SHAPE_2GB_LIMIT", "NO"},
                                           {"OGR_GEOJSON_MAX_OBJ_SIZE", "1024"}});
    for (const auto& [key, value] : m_settings) {
        const char* before = CPLGetThreadLocalConfigOption(key.c_str(), nullptr);
        m_before.emplace_back(before != nullptr, before != nullptr ? before : "");
        CPLSetThreadLocalConfigOption(key.c_str(), value.c_str());
    }
    CPLPushErrorHandlerEx(&GdalScope::hear, this);
}

GdalScope::~GdalScope() {
    CPLPopErrorHandler();
    for (std::size_t i = m_settings.size(); i-- > 0;) {
        CPLSetThreadLocalConfigOption(m_settings[i].first.c_str(),
                                      m_before[i].first ? m_before[i].second.c_str() : nullptr);
    }
}

void GdalScope::hear(CPLErr level, CPLErrorNum /*number*/, const char* text) {
    const int code = errno;                                            // of the write that failed just before
    constexpr std::string_view kOpenRing = "Non closed ring detected"; // told by ours, with the unit
    if (level == CE_Warning && std::string_view(text).substr(0, kOpenRing.size()) == kOpenRing) {
        return;
    }
    auto* scope = static_cast<GdalScope*>(CPLGetErrorHandlerUserData());
    if (level == CE_Warning) {
        keep(scope->m_warnings, text);
    } else if (level == CE_Failure || level == CE_Fatal) {
        keep(scope->m_failures, text);
        if (code == ENOSPC || code == EDQUOT || code == EFBIG) {
            scope->m_noRoom = code;
        }
    }
}

std::vector<std::string> GdalScope::takeWarnings() {
    return std::exchange(m_warnings, {});
}

std::string GdalScope::takeFailure() {
    std::string all;
    m_noRoom = 0;
    errno = 0; // so that an older failure is not taken for the cause of the next
    for (const std::string& text : std::exchange(m_failures, {})) {
        all += (all.empty() ? "" : "; ") + text;
    }
    return all;
}

} // namespace gis
