// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The one place that loads a library by its name; another system's way of doing it goes here.
#include "gis/io/gdal_functions.h"

#include "gis/base/error.h"

#include <dlfcn.h>

#include <array>
#include <string>

namespace gis {

namespace {

#define GIS_GDAL_TEXT(name) #name,
constexpr std::array kNames{GIS_GDAL_FUNCTIONS(GIS_GDAL_TEXT) GIS_GDAL_DRIVERS(GIS_GDAL_TEXT)};
#undef GIS_GDAL_TEXT

using Addresses = std::array<void*, kNames.size()>;

/// That GDAL looks for names in its own libraries first takes a third off the time to load it. Not so where a sanitizer
/// or another allocator stands before the C library: memory goes to and fro, so all must share the one.
bool allocatorIsPlain() {
    void* system = dlopen("libc.so.6", RTLD_LAZY | RTLD_NOLOAD);
    return system != nullptr && dlsym(system, "malloc") == dlsym(RTLD_DEFAULT, "malloc");
}

/// All at once, so that a library of another version is told before it has done anything. Never closed: what GDAL keeps
/// for the process outlives each use of it.
Addresses load() {
    const int order = allocatorIsPlain() ? RTLD_DEEPBIND : 0;
    void* library = dlopen(DIABAN_GDAL_LIBRARY, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE | order);
    if (library == nullptr) {
        const char* reason = dlerror();
        throw Error(ErrorKind::Internal, DIABAN_GDAL_LIBRARY, "",
                    {"gdal.not_loaded", {{"reason", std::string(reason != nullptr ? reason : "")}}});
    }
    Addresses addresses{};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        addresses[i] = dlsym(library, kNames[i]);
        if (addresses[i] == nullptr) {
            throw Error(ErrorKind::Internal, DIABAN_GDAL_LIBRARY, "",
                        {"gdal.no_function", {{"function", std::string(kNames[i])}}});
        }
    }
    return addresses;
}

} // namespace

void* gdalAddress(GdalName name) {
    static const Addresses addresses = load();
    return addresses[static_cast<std::size_t>(name)];
}

} // namespace gis
