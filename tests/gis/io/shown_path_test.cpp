// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/output_set.h"
#include "gis/io/shown_path.h"
#include "tests/gis/io/sample_layer.h"

namespace gis::test {
namespace {

struct Named {
    const char* written;
    const char* shown;
    const char* text;
    const char* expected;
};

TEST(ShownPath, standsInPlaceOfTheStagingPath) {
    const Named rows[] = {
        {"/o/.diaban-1-0/a.shp", "out/a.shp", "/o/.diaban-1-0/a.shp", "out/a.shp"},
        {"/o/.diaban-1-0/a.shp", "out/a.shp", "/o/.diaban-1-0/a.dbf", "out/a.dbf"},
        {"/o/.diaban-1-0/a.shp", "out/a.shp", "/o/.diaban-1-0/a.fields.csv", "out/a.fields.csv"},
        {"/o/.diaban-1-0/a.gpkg", "a.gpkg", "cannot open /o/.diaban-1-0/a.gpkg-journal!",
         "cannot open a.gpkg-journal!"},
        {"/o/.d/a.fgb", "b.fgb", "/o/.d/a.fgb and /o/.d/a.fgb", "b.fgb and b.fgb"},
        {"/o/.d/a.fgb", "", "/o/.d/a.fgb", "/o/.d/a.fgb"},
        {"/o/a.fgb", "/o/a.fgb", "/o/a.fgb", "/o/a.fgb"},
        {"/o/.d/a.fgb", "/o/.d/a.fgb.x/a.fgb", "/o/.d/a.fgb", "/o/.d/a.fgb.x/a.fgb"},
        {"/o/.d/a.fgb", "b.fgb", "another/a.fgb", "another/a.fgb"},
    };
    for (const Named& row : rows) {
        EXPECT_EQ(ShownPath(row.written, row.shown).text(row.text), row.expected) << row.text;
    }
}

TEST(ShownPath, isInErrorsAndProblems) {
    const ShownPath shown("/s/x.shp", "y/x.shp");
    const Error error = shown.error(
        {ErrorKind::CannotWrite, "/s/x.dbf", "3", {"write.driver", {{"reason", std::string("at /s/x.shp")}}}});
    EXPECT_EQ(error.kind(), ErrorKind::CannotWrite);
    EXPECT_EQ(error.file(), "y/x.dbf");
    EXPECT_EQ(error.place(), "3");
    EXPECT_EQ(std::get<std::string>(error.message().args[0].second), "at y/x.shp");
    Problems from;
    Problems to;
    from.note("/s/x.shp", "a", {"some.note", {{"count", std::int64_t{2}}}});
    from.warn("/s/x.prj", "", {"some.warning", {}});
    shown.pass(from, to);
    ASSERT_EQ(to.list().size(), 2U);
    EXPECT_EQ(to.list()[0].file, "y/x.shp");
    EXPECT_EQ(to.list()[0].severity, Severity::Note);
    EXPECT_EQ(to.list()[1].file, "y/x.prj");
    EXPECT_EQ(to.warnings(), 1U);
}

/// Whatever is said while a layer is written in a staging folder, the folder is never named.
TEST(ShownPath, isAllThatWritersTell) {
    const TempFolder folder;
    Layer noCrs = sampleLayer();
    noCrs.crs = Crs();
    Layer twice = sampleLayer();
    twice.attributes.fields.push_back(twice.attributes.fields[0]);
    Layer wide = sampleLayer();
    std::get<0>(wide.attributes.fields[0].values)[0] = std::string(300, 'x');
    Layer utm = sampleLayer();
    utm.crs = Crs::fromText("EPSG:32648");
    for (const Layer& layer : {sampleLayer(), noCrs, twice, wide, utm}) {
        for (const char* name : {"x.gpkg", "x.geojson", "x.shp", "x.fgb"}) {
            const std::string target = folder / name;
            OutputSet outputs;
            const std::string staged = outputs.stage(target).string();
            WriteOptions options;
            options.shownPath = target;
            Problems problems;
            try {
                writeLayer(staged, *layerFormatOf(target), layer, options, problems);
            } catch (const Error& error) {
                EXPECT_EQ(fs::path(error.file()).parent_path(), folder.path()) << error.what();
                EXPECT_EQ(std::string(error.what()).find(".diaban-"), std::string::npos) << error.what();
            }
            for (const Problem& problem : problems.list()) {
                EXPECT_EQ(problem.file, target) << problem.message.id;
            }
        }
    }
}

} // namespace
} // namespace gis::test
