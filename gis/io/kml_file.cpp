// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/kml_file.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/input_file.h"

#include <zip.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <vector>

namespace gis {

namespace {

constexpr std::size_t kBlock = 1 << 20;

struct ZipDiscard {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
struct ZipFileClose {
    void operator()(zip_file_t* entry) const noexcept { zip_fclose(entry); }
};

/// A plain document.
class PlainFile {
public:
    explicit PlainFile(const std::string& path) : m_path(path), m_stream(path, std::ios::binary), m_block(kBlock, ' ') {
        if (!m_stream) {
            throw badInput(path, "", {"layer.unreadable", {{"reason", std::string()}}});
        }
    }

    std::string_view next() {
        m_stream.read(m_block.data(), static_cast<std::streamsize>(m_block.size()));
        if (m_stream.bad()) {
            throw badInput(m_path, "", {"layer.unreadable", {{"reason", std::string()}}});
        }
        return std::string_view(m_block).substr(0, static_cast<std::size_t>(m_stream.gcount()));
    }

private:
    std::string m_path;
    std::ifstream m_stream;
    std::string m_block;
};

/// Absolute, with a drive, or with a step up.
bool leaves(std::string name) {
    std::replace(name.begin(), name.end(), '\\', '/');
    const bool drive = name.size() > 1 && name[1] == ':';
    return name.empty() || name.front() == '/' || drive || ('/' + name + '/').find("/../") != std::string::npos;
}

/// One document of an archive, unpacked as it is asked for.
class ArchiveFile {
public:
    ArchiveFile(const std::string& path, const Limits& limits, Problems& problems)
        : m_path(path), m_limits(limits), m_block(kBlock, ' ') {
        int reason = 0;
        m_archive.reset(zip_open(path.c_str(), ZIP_RDONLY, &reason));
        if (!m_archive) {
            throw damaged("");
        }
        const zip_uint64_t entry = findDocument(problems);
        zip_stat_t stat;
        if (zip_stat_index(m_archive.get(), entry, 0, &stat) != 0 || stat.encryption_method != ZIP_EM_NONE) {
            throw damaged(nameOf(entry));
        }
        m_packed = stat.comp_size;
        m_told = stat.size;
        m_name = nameOf(entry);
        m_entry.reset(zip_fopen_index(m_archive.get(), entry, 0));
        if (!m_entry) {
            throw damaged(m_name);
        }
    }

    /// What the archive tells of sizes may be a lie: what comes out is counted.
    std::string_view next() {
        const auto got = zip_fread(m_entry.get(), m_block.data(), m_block.size());
        if (got < 0) {
            throw damaged(m_name);
        }
        m_unpacked += static_cast<std::uint64_t>(got);
        limitSize(m_unpacked);
        if (got == 0 && m_unpacked != m_told) {
            throw damaged(m_name);
        }
        return std::string_view(m_block).substr(0, static_cast<std::size_t>(got));
    }

private:
    [[nodiscard]] Error damaged(const std::string& entry) const { return badInput(m_path, entry, {"kmz.damaged", {}}); }

    [[nodiscard]] std::string nameOf(zip_uint64_t entry) const {
        const char* name = zip_get_name(m_archive.get(), entry, 0);
        return toNfc(name != nullptr ? name : "");
    }

    void limitSize(std::uint64_t bytes) const {
        constexpr std::uint64_t kHarmless = 1'048'576; // below this no ratio does harm
        const auto most = static_cast<std::uint64_t>(m_limits.inflatedBytes);
        const auto ratio = static_cast<std::uint64_t>(m_limits.inflatedRatio);
        if (bytes > most || (bytes > kHarmless && bytes / std::max<std::uint64_t>(m_packed, 1) > ratio)) {
            throw badInput(m_path, m_name,
                           {"kmz.inflated", {{"limit", m_limits.inflatedBytes}, {"ratio", m_limits.inflatedRatio}}});
        }
    }

    zip_uint64_t findDocument(Problems& problems) const {
        const auto entries = zip_get_num_entries(m_archive.get(), 0);
        if (entries > m_limits.archiveEntries) {
            throw badInput(m_path, "", {"kmz.entries", {{"limit", m_limits.archiveEntries}}});
        }
        std::vector<zip_uint64_t> documents;
        for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(std::max<zip_int64_t>(entries, 0)); ++i) {
            const std::string name = nameOf(i);
            if (leaves(name)) {
                throw badInput(m_path, name, {"kmz.path_leaves", {}});
            }
            const std::string folded = foldCase(name);
            const bool document = folded.size() > 4 && folded.substr(folded.size() - 4) == ".kml";
            if (document) {
                const bool main = folded.substr(0, folded.size() - 4) == "doc";
                documents.insert(main ? documents.begin() : documents.end(), i);
            }
        }
        if (documents.empty()) {
            throw badInput(m_path, "", {"kmz.no_kml", {}});
        }
        if (documents.size() > 1) {
            problems.warn(m_path, "",
                          {"kmz.several",
                           {{"count", static_cast<std::int64_t>(documents.size())}, {"read", nameOf(documents[0])}}});
        }
        return documents.front();
    }

    std::string m_path;
    Limits m_limits;
    std::unique_ptr<zip_t, ZipDiscard> m_archive;
    std::unique_ptr<zip_file_t, ZipFileClose> m_entry; ///< closed before its archive
    std::string m_name;
    std::uint64_t m_packed = 0, m_told = 0, m_unpacked = 0;
    std::string m_block;
};

} // namespace

ByteSource openKml(const std::string& path, const Limits& limits, Problems& problems) {
    if (firstBytes(path, 2) == "PK") {
        const auto file = std::make_shared<ArchiveFile>(path, limits, problems);
        return [file] { return file->next(); };
    }
    const auto file = std::make_shared<PlainFile>(path);
    return [file] { return file->next(); };
}

} // namespace gis
