// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/file_bytes.h"

#include "gis/base/error.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace diaban {

namespace {

gis::Error tooBig(const std::string& file, std::int64_t mostBytes) {
    return gis::badInput(file, "", {"table.too_big", {{"limit", mostBytes}}});
}

gis::Error unreadable(const std::string& file) {
    return gis::badInput(file, "", {"table.file_unreadable", {}});
}

} // namespace

void requireRegularFile(const std::string& file, std::int64_t mostBytes) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) {
        throw gis::badInput(file, "", {"table.file_missing", {}});
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw gis::badInput(file, "", {"table.not_a_file", {}});
    }
    const auto size = std::filesystem::file_size(file, error);
    if (error) {
        throw unreadable(file);
    }
    if (size == 0) {
        throw gis::badInput(file, "", {"table.empty", {}});
    }
    if (size > static_cast<std::uintmax_t>(std::max<std::int64_t>(mostBytes, 0))) {
        throw tooBig(file, mostBytes);
    }
}

std::string readFileBytes(const std::string& file, std::int64_t mostBytes) {
    requireRegularFile(file, mostBytes);
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        throw unreadable(file);
    }
    std::error_code error;
    std::string bytes(static_cast<std::size_t>(std::filesystem::file_size(file, error)), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in.bad() || static_cast<std::size_t>(in.gcount()) != bytes.size()) {
        throw unreadable(file);
    }
    return bytes;
}

std::string readFileStart(const std::string& file, std::size_t most) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        throw unreadable(file);
    }
    std::string bytes; // grows with what is there: most files are far smaller than `most`
    constexpr std::size_t kBlock = 65'536;
    while (in && bytes.size() < most) {
        const std::size_t before = bytes.size();
        bytes.resize(before + std::min(kBlock, most - before));
        in.read(bytes.data() + before, static_cast<std::streamsize>(bytes.size() - before));
        bytes.resize(before + static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}

} // namespace diaban
