// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/zip_parts.h"

#include "gis/base/error.h"

#include <zip.h>

#include <memory>

namespace diaban {

namespace {

[[noreturn]] void fail(const std::string& reason) {
    throw gis::Error(gis::ErrorKind::CannotWrite, {}, {}, {"zip.failed", {{"reason", reason}}});
}

struct ArchiveDiscard {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
using ArchiveHandle = std::unique_ptr<zip_t, ArchiveDiscard>;
struct SourceFree {
    void operator()(zip_source_t* source) const noexcept { zip_source_free(source); }
};
using SourceHandle = std::unique_ptr<zip_source_t, SourceFree>;
struct PartClose {
    void operator()(zip_file_t* part) const noexcept { zip_fclose(part); }
};

SourceHandle sourceOf(const void* bytes, std::size_t size) {
    zip_error_t error;
    zip_error_init(&error);
    SourceHandle source(zip_source_buffer_create(bytes, size, 0, &error));
    const std::string reason = source ? std::string() : zip_error_strerror(&error);
    zip_error_fini(&error);
    return source ? std::move(source) : (fail(reason), nullptr);
}

/// The archive keeps one of its own references to the source.
ArchiveHandle open(zip_source_t* source, int flags) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_keep(source);
    ArchiveHandle archive(zip_open_from_source(source, flags, &error));
    const std::string reason = archive ? std::string() : zip_error_strerror(&error);
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        fail(reason);
    }
    return archive;
}

} // namespace

std::vector<ZipPart> unzip(const std::string& bytes) {
    const SourceHandle whole = sourceOf(bytes.data(), bytes.size());
    const ArchiveHandle archive = open(whole.get(), ZIP_RDONLY | ZIP_CHECKCONS);
    std::vector<ZipPart> parts;
    const zip_int64_t entries = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto at = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), at, 0, &stat) != 0) {
            fail(zip_strerror(archive.get()));
        }
        const std::unique_ptr<zip_file_t, PartClose> file(zip_fopen_index(archive.get(), at, 0));
        ZipPart part{stat.name, std::string(stat.size, '\0')};
        if (!file || zip_fread(file.get(), part.bytes.data(), stat.size) != static_cast<zip_int64_t>(stat.size)) {
            fail(zip_strerror(archive.get()));
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace diaban
