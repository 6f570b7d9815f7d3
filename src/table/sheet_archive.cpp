// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/sheet_archive.h"

#include "gis/base/error.h"

#include <zip.h>

#include <algorithm>
#include <vector>

namespace diaban {

namespace {

struct ZipDiscard {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
struct ZipFileClose {
    void operator()(zip_file_t* part) const noexcept { zip_fclose(part); }
};
using ZipFileHandle = std::unique_ptr<zip_file_t, ZipFileClose>;

/// Below this an archive does no harm, however well it is packed.
constexpr std::uint64_t kHarmless = 1'048'576;

gis::Error damaged(const std::string& file, const std::string& part) {
    return gis::badInput(file, part, {"table.workbook_damaged", {}});
}

gis::Error inflated(const std::string& file, const gis::Limits& limits) {
    return gis::badInput(
        file, "", {"table.workbook_inflated", {{"limit", limits.inflatedBytes}, {"ratio", limits.inflatedRatio}}});
}

} // namespace

struct SheetArchive::Impl {
    std::string file;
    gis::Limits limits;
    std::unique_ptr<zip_t, ZipDiscard> zip;
    std::uint64_t unpacked = 0;

    [[nodiscard]] std::uint64_t sizeOf(zip_int64_t index, const std::string& name) const {
        zip_stat_t stat;
        if (zip_stat_index(zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0 ||
            stat.encryption_method != ZIP_EM_NONE) {
            throw damaged(file, name);
        }
        return stat.size;
    }
    [[nodiscard]] ZipFileHandle open(zip_int64_t index, const std::string& name) const {
        static_cast<void>(sizeOf(index, name));
        ZipFileHandle part(zip_fopen_index(zip.get(), static_cast<zip_uint64_t>(index), 0));
        if (!part) {
            throw damaged(file, name);
        }
        return part;
    }
};

SheetArchive::SheetArchive(const std::string& file, const gis::Limits& limits) : m_impl(std::make_unique<Impl>()) {
    m_impl->file = file;
    m_impl->limits = limits;
    int reason = 0;
    m_impl->zip.reset(zip_open(file.c_str(), ZIP_RDONLY, &reason));
    if (!m_impl->zip) {
        throw damaged(file, "");
    }
    const auto entries = zip_get_num_entries(m_impl->zip.get(), 0);
    if (entries > limits.archiveEntries) {
        throw gis::badInput(file, "", {"table.workbook_too_many_entries", {{"limit", limits.archiveEntries}}});
    }
    std::uint64_t unpacked = 0;
    std::uint64_t packed = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_impl->zip.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0) {
            throw damaged(file, "");
        }
        const auto most = static_cast<std::uint64_t>(limits.inflatedBytes);
        if (stat.size > most || unpacked > most - stat.size) {
            throw inflated(file, limits);
        }
        unpacked += stat.size;
        packed += std::min<std::uint64_t>(stat.comp_size, most);
    }
    if (unpacked > kHarmless &&
        unpacked / std::max<std::uint64_t>(packed, 1) > static_cast<std::uint64_t>(limits.inflatedRatio)) {
        throw inflated(file, limits);
    }
}

SheetArchive::~SheetArchive() = default;
SheetArchive::SheetArchive(SheetArchive&&) noexcept = default;
SheetArchive& SheetArchive::operator=(SheetArchive&&) noexcept = default;

const std::string& SheetArchive::file() const noexcept {
    return m_impl->file;
}

const gis::Limits& SheetArchive::limits() const noexcept {
    return m_impl->limits;
}

std::string SheetArchive::part(const std::string& name) {
    auto bytes = findPart(name);
    if (!bytes) {
        throw gis::badInput(m_impl->file, name, {"table.workbook_part_missing", {{"part", name}}});
    }
    return std::move(*bytes);
}

std::string SheetArchive::startOf(const std::string& name, std::size_t most) {
    const auto index = zip_name_locate(m_impl->zip.get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) {
        throw gis::badInput(m_impl->file, name, {"table.workbook_part_missing", {{"part", name}}});
    }
    const ZipFileHandle part = m_impl->open(index, name);
    std::string bytes(most, '\0');
    std::size_t filled = 0;
    while (filled < most) {
        const auto got = zip_fread(part.get(), bytes.data() + filled, most - filled);
        if (got < 0) {
            throw damaged(m_impl->file, name);
        }
        if (got == 0) {
            break;
        }
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

std::optional<std::string> SheetArchive::findPart(const std::string& name) {
    const auto index = zip_name_locate(m_impl->zip.get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) {
        return std::nullopt;
    }
    // The sizes of the directory may lie, so what really comes out is counted too; parts read twice count twice.
    const ZipFileHandle part = m_impl->open(index, name);
    std::string bytes;
    constexpr std::uint64_t kBlock = 262'144;
    std::vector<char> buffer(std::clamp<std::uint64_t>(m_impl->sizeOf(index, name), 1, kBlock));
    while (true) {
        const auto got = zip_fread(part.get(), buffer.data(), buffer.size());
        if (got < 0) {
            throw damaged(m_impl->file, name);
        }
        if (got == 0) {
            break;
        }
        m_impl->unpacked += static_cast<std::uint64_t>(got);
        if (m_impl->unpacked > static_cast<std::uint64_t>(m_impl->limits.inflatedBytes)) {
            throw inflated(m_impl->file, m_impl->limits);
        }
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
    }
    if (bytes.size() != m_impl->sizeOf(index, name)) {
        throw damaged(m_impl->file, name);
    }
    return bytes;
}

std::optional<std::string> resolvePart(std::string_view fromPart, std::string_view target) {
    std::string path;
    if (!target.starts_with('/') && fromPart.find('/') != std::string_view::npos) {
        path = fromPart.substr(0, fromPart.rfind('/') + 1);
    }
    path += target;
    std::vector<std::string_view> steps;
    std::string_view rest(path);
    while (!rest.empty()) {
        const auto slash = std::min(rest.find('/'), rest.size());
        const auto step = rest.substr(0, slash);
        rest.remove_prefix(std::min(slash + 1, rest.size()));
        if (step == "..") {
            if (steps.empty()) {
                return std::nullopt;
            }
            steps.pop_back();
        } else if (!step.empty() && step != ".") {
            steps.push_back(step);
        }
    }
    std::string name;
    for (const auto step : steps) {
        name += name.empty() ? "" : "/";
        name += step;
    }
    return name;
}

} // namespace diaban
