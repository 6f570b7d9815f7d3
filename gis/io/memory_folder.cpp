// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/memory_folder.h"

#include "gis/io/gdal_functions.h"

#include <cstdint>

namespace gis {

MemoryFolder::MemoryFolder() : m_path("/vsimem/diaban-" + std::to_string(reinterpret_cast<std::uintptr_t>(this))) {}

MemoryFolder::~MemoryFolder() {
    VSIRmdirRecursive(m_path.c_str());
}

std::string MemoryFolder::put(const std::string& name, std::string& bytes) const {
    const std::string file = path(name);
    VSIFCloseL(VSIFileFromMemBuffer(file.c_str(), reinterpret_cast<GByte*>(bytes.data()), bytes.size(), FALSE));
    return file;
}

std::string_view MemoryFolder::bytes(const std::string& name) const {
    vsi_l_offset size = 0;
    const auto* bytes = reinterpret_cast<const char*>(VSIGetMemFileBuffer(path(name).c_str(), &size, FALSE));
    return bytes != nullptr ? std::string_view(bytes, size) : std::string_view();
}

} // namespace gis
