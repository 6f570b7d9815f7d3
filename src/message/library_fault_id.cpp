// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/library_fault_id.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

struct KnownWords {
    std::string_view part; ///< in small letters
    LibraryFault fault;
};

/// The first that fits counts: what says more stands before what says less.
constexpr std::array kKnown{
    KnownWords{"not a zip archive", {"library.not_zip"}},
    KnownWords{"zip archive inconsistent", {"library.zip_damaged"}},
    KnownWords{"crc error", {"library.zip_damaged"}},
    KnownWords{"compression method not supported", {"library.zip_method"}},
    KnownWords{"encrypted or is not a database", {"library.bad_database"}},
    KnownWords{"password", {"library.locked"}},
    KnownWords{"encrypted", {"library.locked"}},
    KnownWords{"supported file format", {"library.unknown_format"}},
    KnownWords{"permission denied", {"system.no_permission"}},
    KnownWords{"no such file", {"system.not_there"}},
    KnownWords{"no space left", {"system.no_space"}},
    KnownWords{"disk is full", {"system.no_space"}},
    KnownWords{"read-only file system", {"system.read_only"}},
    KnownWords{"readonly database", {"system.read_only"}},
    KnownWords{"is a directory", {"system.is_folder"}},
    KnownWords{"database is locked", {"system.busy"}},
    KnownWords{"out of memory", {"system.no_memory"}},
    KnownWords{"cannot allocate", {"system.no_memory"}},
    KnownWords{"malloc", {"system.no_memory"}},
    KnownWords{"database disk image is malformed", {"library.bad_database"}},
    KnownWords{"file is not a database", {"library.bad_database"}},
    KnownWords{"required geopackage tables", {"library.not_geopackage"}},
    KnownWords{"application_id", {"library.not_geopackage"}},
    KnownWords{"gpkg_spatial_ref_sys", {"library.crs_unread"}},
    KnownWords{"srs_id", {"library.crs_unread"}},
    KnownWords{"no such table", {"library.table_missing"}},
    KnownWords{"no such column", {"library.table_missing"}},
    KnownWords{"unable to open database", {"library.database_unopened"}},
    KnownWords{".shx", {"library.no_shx"}},
    KnownWords{".dbf", {"library.no_dbf"}},
    KnownWords{".shp", {"library.bad_shape"}},
    KnownWords{"unsupported geometry", {"library.geometry_kind"}},
    KnownWords{"geometry type", {"library.geometry_kind"}},
    KnownWords{"json pars", {"library.bad_json"}},
    KnownWords{"unexpected end", {"library.cut"}},
    KnownWords{"premature end", {"library.cut"}},
    KnownWords{"unexpected eof", {"library.cut"}},
    KnownWords{"truncated", {"library.cut"}},
    KnownWords{"no element found", {"library.cut"}},
    KnownWords{"unclosed token", {"library.cut"}},
    KnownWords{"mismatched tag", {"library.bad_xml"}},
    KnownWords{"not well-formed", {"library.bad_xml"}},
    KnownWords{"syntax error", {"library.bad_xml"}},
    KnownWords{"end of map", {"library.bad_yaml"}},
    KnownWords{"end of sequence", {"library.bad_yaml"}},
    KnownWords{"illegal map value", {"library.bad_yaml"}},
    KnownWords{"illegal block", {"library.bad_yaml"}},
    KnownWords{"unknown token", {"library.bad_yaml"}},
    KnownWords{"bad conversion", {"library.bad_yaml"}},
    KnownWords{"ring self-intersection", {"library.ring_crosses_itself", true}},
    KnownWords{"self-intersection", {"library.crosses_itself", true}},
    KnownWords{"hole lies outside shell", {"library.hole_outside", true}},
    KnownWords{"holes are nested", {"library.holes_nested", true}},
    KnownWords{"nested shells", {"library.shells_nested", true}},
    KnownWords{"interior is disconnected", {"library.interior_apart", true}},
    KnownWords{"duplicate rings", {"library.ring_twice", true}},
    KnownWords{"too few points", {"library.few_points", true}},
    KnownWords{"invalid coordinate", {"library.bad_coordinate", true}},
    KnownWords{"corrupt", {"library.damaged"}},
    KnownWords{"malformed", {"library.damaged"}},
    KnownWords{"failed to read", {"library.damaged"}},
};

char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

} // namespace

std::string briefWords(std::string_view words) {
    constexpr std::size_t kMost = 160;
    constexpr std::string_view kFailed = " failed: ";
    if (const auto failed = words.rfind(kFailed); words.starts_with("sqlite3_") && failed != std::string_view::npos) {
        words.remove_prefix(failed + kFailed.size());
    }
    if (words.size() <= kMost) {
        return std::string(words);
    }
    std::size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) { // within a letter
        --end;
    }
    return std::string(words.substr(0, end)) + "…";
}

const LibraryFault* libraryFault(std::string_view words) noexcept {
    const auto* found = std::ranges::find_if(kKnown, [&](const KnownWords& known) {
        const auto same = [](char a, char b) { return small(a) == b; };
        return !std::ranges::search(words, known.part, same).empty();
    });
    return found == kKnown.end() ? nullptr : &found->fault;
}

} // namespace diaban
