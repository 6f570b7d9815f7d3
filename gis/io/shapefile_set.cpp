// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/shapefile_set.h"

#include "gis/base/error.h"
#include "gis/io/input_file.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace gis {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShpHeader = 100;

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::uint32_t bigEndian(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

std::uint32_t littleEndian(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint32_t value = 0;
    for (std::size_t i = count; i-- > 0;) {
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

std::optional<fs::path> member(const fs::path& shp, const std::string& extension) {
    fs::path exact = shp;
    exact.replace_extension(extension);
    std::error_code failure;
    if (fs::is_regular_file(exact, failure)) {
        return exact;
    }
    exact.replace_extension(extension == ".shx"   ? ".SHX"
                            : extension == ".dbf" ? ".DBF"
                            : extension == ".cpg" ? ".CPG"
                                                  : ".PRJ");
    return fs::is_regular_file(exact, failure) ? std::optional(exact) : std::nullopt;
}

fs::path needed(const fs::path& shp, const std::string& extension) {
    auto found = member(shp, extension);
    if (!found) {
        fs::path missing = shp;
        missing.replace_extension(extension);
        throw badInput(shp.string(), "", {"layer.no_member", {{"member", missing.filename().string()}}});
    }
    return *std::move(found);
}

[[noreturn]] void truncated(const fs::path& path, std::int64_t told, std::int64_t there) {
    throw badInput(path.string(), "", {"layer.truncated", {{"told", told}, {"there", there}}});
}

/// Header of a .shp or .shx: magic number and length in 16-bit words.
void checkHeader(const fs::path& path, std::string_view head, std::int64_t size) {
    if (head.size() < kShpHeader || bigEndian(head, 0) != 9994) {
        throw badInput(path.string(), "",
                       {"layer.not_format", {{"format", std::string("ESRI Shapefile")}, {"reason", std::string()}}});
    }
    const auto told = static_cast<std::int64_t>(bigEndian(head, 24)) * 2;
    if (told > size) {
        truncated(path, told, size);
    }
}

/// Each record of the index must lie inside the .shp and agree with the record's own head.
void checkRecords(const ShapefileSet& set, std::int64_t shpBytes) {
    const std::string_view index = set.index;
    std::ifstream shp(set.shp, std::ios::binary);
    for (std::int64_t i = 0; i < set.shapes; ++i) {
        const std::size_t at = kShpHeader + static_cast<std::size_t>(i) * 8;
        const auto start = static_cast<std::int64_t>(bigEndian(index, at)) * 2;
        const auto length = static_cast<std::int64_t>(bigEndian(index, at + 4)) * 2;
        std::array<char, 12> record{};
        bool good = start >= static_cast<std::int64_t>(kShpHeader) && length >= 4 && start + 8 + length <= shpBytes;
        good = good && shp.seekg(start) && shp.read(record.data(), record.size());
        const std::string_view bytes(record.data(), record.size());
        const std::uint32_t type = littleEndian(bytes, 8, 4);
        if (!good || static_cast<std::int64_t>(bigEndian(bytes, 4)) * 2 != length ||
            (type != 0 && type != set.shapeType)) {
            throw badInput(set.shp.string(), std::to_string(i + 1), {"layer.shp_record", {{"record", i + 1}}});
        }
    }
}

void countRows(ShapefileSet& set, Problems& problems) {
    const std::string bytes = allBytes(set.dbf.string());
    const std::string file = set.dbf.string();
    if (bytes.size() < 33) {
        throw badInput(file, "", {"layer.not_format", {{"format", std::string("dBASE")}, {"reason", std::string()}}});
    }
    set.rows = littleEndian(bytes, 4, 4);
    const std::size_t header = littleEndian(bytes, 8, 2);
    const std::size_t length = littleEndian(bytes, 10, 2);
    const auto rows = static_cast<std::size_t>(set.rows);
    if (header < 33 || length == 0) {
        throw badInput(file, "", {"layer.not_format", {{"format", std::string("dBASE")}, {"reason", std::string()}}});
    }
    if (bytes.size() < header + rows * length) {
        truncated(set.dbf, static_cast<std::int64_t>(header + rows * length), static_cast<std::int64_t>(bytes.size()));
    }
    for (std::size_t row = 0; row < rows; ++row) {
        set.deleted += bytes[header + row * length] == '*' ? 1 : 0;
    }
    if (set.rows < set.shapes) {
        throw badInput(file, "", {"layer.dbf_rows", {{"rows", set.rows}, {"shapes", set.shapes}}});
    }
    if (set.rows > set.shapes) {
        problems.warn(file, "", {"layer.dbf_extra_rows", {{"rows", set.rows}, {"shapes", set.shapes}}});
    }
    if (set.deleted > 0) {
        problems.warn(file, "", {"layer.deleted_rows", {{"count", set.deleted}}});
    }
}

enum class Records { Unread, Checked };

ShapefileSet look(const std::string& shp, const Limits& limits, Records records, Problems& problems) {
    ShapefileSet set;
    set.shp = shp;
    set.shx = needed(set.shp, ".shx");
    set.dbf = needed(set.shp, ".dbf");
    set.cpg = member(set.shp, ".cpg");
    set.prj = member(set.shp, ".prj");
    for (const fs::path& path : {set.shp, set.shx, set.dbf}) {
        const auto bytes = static_cast<std::int64_t>(fs::file_size(path));
        if (bytes > limits.bytes) {
            throw badInput(path.string(), "", {"layer.limit_bytes", {{"bytes", bytes}, {"limit", limits.bytes}}});
        }
    }
    const auto shpBytes = static_cast<std::int64_t>(fs::file_size(set.shp));
    set.index = allBytes(set.shx.string());
    const std::string head = firstBytes(shp, kShpHeader);
    checkHeader(set.shp, head, shpBytes);
    set.shapeType = littleEndian(head, 32, 4);
    checkHeader(set.shx, set.index, static_cast<std::int64_t>(set.index.size()));
    set.shapes = static_cast<std::int64_t>(bigEndian(set.index, 24)) * 2;
    set.shapes = std::max<std::int64_t>(0, set.shapes - static_cast<std::int64_t>(kShpHeader)) / 8;
    if (records == Records::Checked) {
        checkRecords(set, shpBytes);
    }
    countRows(set, problems);
    return set;
}

} // namespace

bool isShapefileMember(std::string_view extension) {
    static constexpr std::array kMembers{".shp", ".shx", ".dbf", ".prj", ".cpg", ".cst", ".qix", ".qpj", ".sbn", ".sbx",
                                         ".idm", ".ind", ".fbn", ".fbx", ".ain", ".aih", ".atx", ".ixs", ".mxs"};
    return std::find(kMembers.begin(), kMembers.end(), lower(std::string(extension))) != kMembers.end();
}

ShapefileSet findShapefile(const std::string& shp, const Limits& limits, Problems& problems) {
    return look(shp, limits, Records::Unread, problems);
}

ShapefileSet checkShapefile(const std::string& shp, const Limits& limits, Problems& problems) {
    return look(shp, limits, Records::Checked, problems);
}

std::string prjTextOf(const std::string& shp) {
    constexpr std::size_t kMost = 65'536; // a long one has about 3,000 bytes
    const auto prj = member(shp, ".prj");
    return prj ? firstBytes(prj->string(), kMost) : std::string();
}

} // namespace gis
