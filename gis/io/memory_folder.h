// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gis {

/// A folder in memory, for GDAL alone, with all its files for as long as this lives.
class MemoryFolder {
public:
    MemoryFolder();
    ~MemoryFolder();
    MemoryFolder(const MemoryFolder&) = delete;
    MemoryFolder& operator=(const MemoryFolder&) = delete;

    /// Makes `bytes`, which are not copied, a file; returns its path.
    std::string put(const std::string& name, std::string& bytes) const;
    [[nodiscard]] std::string path(const std::string& name) const { return m_path + '/' + name; }
    /// What GDAL wrote to a file; empty where there is none.
    [[nodiscard]] std::string_view bytes(const std::string& name) const;

private:
    std::string m_path;
};

} // namespace gis
