// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/catalogue.h"
#include "src/message/library_fault_id.h"

#include <gtest/gtest.h>

#include <string>

namespace diaban {
namespace {

struct Said {
    const char* words;
    const char* id; ///< empty: not known
};

TEST(LibraryFault, IsKnownByItsWords) {
    for (const Said& said :
         {Said{"Not a zip archive", "library.not_zip"},
          Said{"`a.dat' not recognized as being in a supported file format.", "library.unknown_format"},
          Said{"Unable to open a.shx or a.SHX.", "library.no_shx"},
          Said{"a.gpkg: Permission denied", "system.no_permission"},
          Said{"database disk image is malformed", "library.bad_database"},
          Said{"At least one of the required GeoPackage tables, gpkg_spatial_ref_sys or gpkg_contents, is missing",
               "library.not_geopackage"},
          Said{"unable to read srs_id '4326' from gpkg_spatial_ref_sys", "library.crs_unread"},
          Said{"no such table: gpkg_contents", "library.table_missing"},
          Said{"file is encrypted or is not a database", "library.bad_database"},
          Said{"JSON parsing error: unexpected end of data (at offset 12)", "library.bad_json"},
          Said{"Ring Self-intersection", "library.ring_crosses_itself"},
          Said{"Self-intersection", "library.crosses_itself"}, Said{"something that nobody has met", ""},
          Said{"", ""}}) {
        const LibraryFault* fault = libraryFault(said.words);
        EXPECT_EQ(fault != nullptr ? fault->id : "", std::string(said.id)) << said.words;
    }
}

TEST(LibraryFault, IsSaidBriefly) {
    EXPECT_EQ(briefWords("database disk image is malformed"), "database disk image is malformed");
    EXPECT_EQ(briefWords("sqlite3_get_table(SELECT 1) failed: no such table; sqlite3_get_table(SELECT 2) failed: cut"),
              "cut");
    EXPECT_EQ(briefWords(std::string(159, 'a') + "đbc"), std::string(159, 'a') + "…") << "no half of a letter";
}

TEST(LibraryFault, IsSaidInTheReadersWords) {
    const Catalogue vi(Language::Vi);
    const auto unreadable = [](const std::string& reason) {
        return gis::Message{"layer.unreadable", {{"reason", reason}}};
    };
    EXPECT_EQ(vi.text(unreadable("file is not a database")),
              "không đọc được tệp: cơ sở dữ liệu bên trong bị hỏng (thư viện báo: “file is not a database”)");
    EXPECT_EQ(vi.text(unreadable("something else")), "không đọc được tệp: thư viện báo: “something else”");
    EXPECT_EQ(vi.text(unreadable("")), "không đọc được tệp: ");
    EXPECT_EQ(vi.text({"layer.not_format",
                       {{"format", std::string("GPKG")}, {"reason", std::string(": file is not a database")}}}),
              "nội dung không phải GPKG: cơ sở dữ liệu bên trong bị hỏng (thư viện báo: “file is not a database”)");
    EXPECT_EQ(vi.text(unreadable("Self-intersection")), "không đọc được tệp: đường biên tự cắt") << "terms stand alone";
}

} // namespace
} // namespace diaban
