// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/zip_archive.h"

#include "gis/base/error.h"
#include "gis/io/file_writer.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>

namespace gis {

namespace {

constexpr zip_uint16_t kFirstDay = (1 << 5) | 1; ///< 1980-01-01, the first that ZIP can tell

struct ZipDiscard {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
struct ZipFileClose {
    void operator()(zip_file_t* entry) const noexcept { zip_fclose(entry); }
};
struct ZipSourceFree {
    void operator()(zip_source_t* source) const noexcept { zip_source_free(source); }
};
using ZipHandle = std::unique_ptr<zip_t, ZipDiscard>;
using ZipSource = std::unique_ptr<zip_source_t, ZipSourceFree>;

/// What libzip says went wrong, as our error; the system's part of it first.
Error failure(const std::filesystem::path& path, zip_error_t* error) {
    if (zip_error_system_type(error) == ZIP_ET_SYS && zip_error_code_system(error) != 0) {
        return writeFailure(path, zip_error_code_system(error));
    }
    return {ErrorKind::CannotWrite,
            path.string(),
            {},
            {"zip.driver", {{"reason", std::string(zip_error_strerror(error))}}}};
}

Error entryFault(const std::filesystem::path& path, const ZipEntry& entry, const char* id) {
    return {ErrorKind::CannotWrite, path.string(), entry.name, {id, {{"name", entry.name}}}};
}

void checkNames(const std::filesystem::path& path, const std::vector<ZipEntry>& entries) {
    std::set<std::string_view> names;
    for (const ZipEntry& entry : entries) {
        if (leavesArchive(entry.name) || !names.insert(entry.name).second) {
            throw entryFault(path, entry, "zip.entry_name");
        }
    }
}

void addEntry(zip_t* archive, const ZipEntry& entry, const std::filesystem::path& path) {
    if (!entry.file.empty() && !std::filesystem::is_regular_file(entry.file)) {
        throw entryFault(path, entry, "zip.entry_unreadable");
    }
    ZipSource source(entry.file.empty() ? zip_source_buffer(archive, entry.bytes.data(), entry.bytes.size(), 0)
                                        : zip_source_file(archive, entry.file.c_str(), 0, -1));
    if (!source) {
        throw failure(path, zip_get_error(archive));
    }
    const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        throw failure(path, zip_get_error(archive));
    }
    (void)source.release(); // the archive's now
    const auto at = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = entry.deflate ? ZIP_CM_DEFLATE : ZIP_CM_STORE;
    constexpr zip_uint32_t kPlainFile = 0100644U << 16U;
    if (zip_set_file_compression(archive, at, method, 0) != 0 ||
        zip_file_set_dostime(archive, at, 0, kFirstDay, 0) != 0 ||
        zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, kPlainFile) != 0) {
        throw failure(path, zip_get_error(archive));
    }
}

void fill(ZipHandle& archive, const std::vector<ZipEntry>& entries, const std::filesystem::path& path) {
    for (const ZipEntry& entry : entries) {
        addEntry(archive.get(), entry, path);
    }
    if (zip_close(archive.get()) != 0) {
        throw failure(path, zip_get_error(archive.get()));
    }
    (void)archive.release();
}

/// Reads every entry to its end, where libzip compares its checksum.
void readBack(zip_t* archive, const std::vector<ZipEntry>& entries, const std::filesystem::path& path) {
    const auto found = zip_get_num_entries(archive, 0);
    std::vector<char> block(1U << 20U);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ZipEntry& entry = entries[i];
        const auto bytes =
            static_cast<std::int64_t>(entry.file.empty() ? entry.bytes.size() : std::filesystem::file_size(entry.file));
        std::int64_t read = -1;
        const char* name = zip_get_name(archive, i, ZIP_FL_ENC_RAW);
        const std::unique_ptr<zip_file_t, ZipFileClose> file(zip_fopen_index(archive, i, 0));
        if (file && name != nullptr && entry.name == name) {
            read = 0;
            for (zip_int64_t got = 1; got > 0 && read >= 0;) {
                got = zip_fread(file.get(), block.data(), block.size());
                read = got < 0 ? -1 : read + got;
            }
        }
        if (read != bytes || found != static_cast<zip_int64_t>(entries.size())) {
            throw Error(ErrorKind::CannotWrite, path.string(), entry.name,
                        {"write.read_back", {{"written", bytes}, {"read", read}}});
        }
    }
}

} // namespace

bool leavesArchive(std::string_view name) {
    const bool drive = name.size() > 1 && name[1] == ':';
    const bool odd = std::ranges::any_of(name, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f || c == '\\';
    });
    if (name.empty() || drive || odd) {
        return true;
    }
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        const std::string_view part = name.substr(at, end - at);
        if (part.empty() || part == "." || part == "..") {
            return true;
        }
        at = end + 1;
    }
    return false;
}

std::string zipBytes(const std::vector<ZipEntry>& entries) {
    checkNames({}, entries);
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_error_t, decltype(&zip_error_fini)> ended(&error, &zip_error_fini);
    const ZipSource memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory) {
        throw failure({}, &error);
    }
    zip_source_keep(memory.get()); // for the archive, which lets go of it at the end
    ZipHandle archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(memory.get());
        throw failure({}, &error);
    }
    fill(archive, entries, {});
    std::string bytes;
    zip_stat_t stat;
    if (entries.empty() || zip_source_stat(memory.get(), &stat) != 0 || zip_source_open(memory.get()) != 0) {
        throw failure({}, zip_source_error(memory.get()));
    }
    bytes.resize(stat.size);
    const zip_int64_t got = zip_source_read(memory.get(), bytes.data(), bytes.size());
    zip_source_close(memory.get());
    if (got != static_cast<zip_int64_t>(bytes.size())) {
        throw failure({}, zip_source_error(memory.get()));
    }
    zip_source_keep(memory.get());
    const ZipHandle again(zip_open_from_source(memory.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!again) {
        zip_source_free(memory.get());
        throw failure({}, &error);
    }
    readBack(again.get(), entries, {});
    return bytes;
}

void writeZip(const std::filesystem::path& path, const std::vector<ZipEntry>& entries) {
    checkNames(path, entries);
    int code = 0;
    const auto opened = [&](int flags) {
        ZipHandle archive(zip_open(path.c_str(), flags, &code));
        if (!archive) {
            zip_error_t error;
            zip_error_init_with_code(&error, code);
            const std::unique_ptr<zip_error_t, decltype(&zip_error_fini)> ended(&error, &zip_error_fini);
            throw failure(path, &error);
        }
        return archive;
    };
    ZipHandle archive = opened(ZIP_CREATE | ZIP_TRUNCATE);
    fill(archive, entries, path);
    readBack(opened(ZIP_RDONLY | ZIP_CHECKCONS).get(), entries, path);
    flushToDisk(path);
}

} // namespace gis
