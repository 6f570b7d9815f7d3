// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/project/read_project.h"
#include "tests/src/project/whole_project.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using test::kWhole;

class ReadFaults : public test::ReadProject {};

TEST_F(ReadFaults, tellsAllFaultsOfOneReading) {
    std::string yaml = kWhole;
    for (const auto& [from, to] :
         {std::pair{"version: 1", "version: 9"}, std::pair{"locale: vi", "locale: fr"}, std::pair{"2025-Q3", "2025-Q9"},
          std::pair{"kind: rate", "kind: speed"}, std::pair{"palette: Blues", "palete: Blues"},
          std::pair{"path: out.gpkg", "pth: out.gpkg"}}) {
        yaml.replace(yaml.find(from), std::string(from).size(), to);
    }
    yaml += "colour: red\n";
    std::vector<std::string> ids;
    try {
        (void)read(yaml);
        FAIL() << "no error";
    } catch (const gis::Error& last) {
        for (const gis::Problem& problem : m_problems.list()) {
            EXPECT_EQ(problem.severity, gis::Severity::Error);
            ids.push_back(problem.message.id);
        }
        ids.push_back(last.message().id);
    }
    EXPECT_THAT(ids, testing::ElementsAre("project.version", "project.unknown_word", "project.not_a_period",
                                          "project.unknown_word", "project.unknown_key_near", "project.key_missing",
                                          "project.unknown_key"));
}

TEST_F(ReadFaults, survivesTruncationAtEveryByte) {
    const std::string yaml = kWhole;
    for (std::size_t length = 0; length < yaml.size(); ++length) {
        try {
            (void)read(yaml.substr(0, length));
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput) << length;
            EXPECT_FALSE(error.file().empty()) << length;
        }
    }
}

struct Fault {
    const char* name;
    const char* from; ///< in kWhole
    const char* to;
    const char* id;
    const char* place;
    int line;
};

class ProjectFault : public testing::TestWithParam<Fault> {};

TEST_P(ProjectFault, namesKeyAndLine) {
    const Fault& fault = GetParam();
    const test::TempFolder folder;
    folder.write("units.gpkg", "");
    folder.write("a.csv", "");
    std::string yaml = kWhole;
    const std::size_t at = yaml.find(fault.from);
    ASSERT_NE(at, std::string::npos);
    yaml.replace(at, std::string(fault.from).size(), fault.to);
    gis::Problems problems;
    try {
        (void)readProject(folder.write("p.diaban.yaml", yaml), problems);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, fault.id) << error.what();
        EXPECT_EQ(error.place(), fault.place);
        EXPECT_EQ(error.file(), folder.file("p.diaban.yaml"));
        std::int64_t line = 0;
        for (const auto& [name, value] : error.message().args) {
            line = name == "line" ? std::get<std::int64_t>(value) : line;
        }
        EXPECT_EQ(line, fault.line);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Faults, ProjectFault,
    testing::Values(
        Fault{"unknownKey", "locale: vi", "colour: vi", "project.unknown_key", "colour", 4},
        Fault{"nearKey", "locale: vi", "locales: vi", "project.unknown_key_near", "locales", 4},
        Fault{"twice", "locale: vi", "title: again", "project.key_twice", "title", 4},
        Fault{"nestedUnknown", "key: code", "cod: code", "project.unknown_key_near", "boundaries.cod", 5},
        Fault{"version", "version: 1", "version: 2", "project.version", "version", 1},
        Fault{"badLocale", "locale: vi", "locale: fr", "project.unknown_word", "locale", 4},
        Fault{"badDay", "2025-09-30", "2025-09-31", "project.not_a_date", "as_of", 3},
        Fault{"badVintage", "layer: wards", "vintage: 2025-13-45", "project.not_a_vintage", "boundaries.vintage", 5},
        Fault{"noSuchDay", "path: a.csv", "path: a.csv, vintage: 2025-02-30", "project.not_a_vintage",
              "tables[0].vintage", 7},
        Fault{"badPeriod", "2025-Q3", "2025-Q5", "project.not_a_period", "tables[0].period", 7},
        Fault{"missingPath", "path: a.csv, ", "", "project.key_missing", "tables[0].path", 7},
        Fault{"missingFile", "path: a.csv", "path: b.csv", "project.input_missing", "tables[0].path", 7},
        Fault{"missingBoundaries", "path: units.gpkg", "path: no.gpkg", "project.input_missing", "boundaries.path", 0},
        Fault{"badKind", "kind: share", "kind: sharing", "project.unknown_word", "indicators[0].kind", 9},
        Fault{"statedByNobody", "kind: share, numerator: pledged, denominator: households", "kind: share",
              "project.unknown_figure", "indicators[0]", 0},
        Fault{"badFigure", "numerator: pledged", "numerator: pledge", "project.unknown_figure_near", "indicators[0]",
              0},
        Fault{"badPer", "per: 10", "per: 0", "project.not_positive", "indicators[1].per", 10},
        Fault{"badDecimals", "decimals: 1", "decimals: 1.5", "project.number_outside", "indicators[1].decimals", 10},
        Fault{"badNumber", "[70, 85]", "[70, many]", "project.not_a_number", "maps[0].breaks", 12},
        Fault{"breaksDown", "[70, 85]", "[85, 70]", "project.breaks_not_ascending", "maps[0].breaks", 12},
        Fault{"breaksTwice", "[70, 85]", "[70, 70]", "project.breaks_not_ascending", "maps[0].breaks", 12},
        Fault{"notAList", "[70, 85]", "85", "project.not_a_list", "maps[0].breaks", 12},
        Fault{"badPage", "A4-portrait", "A9", "project.unknown_page", "maps[0].page", 12},
        Fault{"badView", "page: A4-portrait", "view: sepia", "project.unknown_word", "maps[0].view", 12},
        Fault{"badTruth", "page: A4-portrait", "bilingual: yes", "project.unknown_word", "maps[0].bilingual", 12},
        Fault{"badMapKind", "page: A4-portrait", "kind: spheres", "project.unknown_word", "maps[0].kind", 12},
        Fault{"circlesOfWhat", "page: A4-portrait", "kind: both", "map_kind.needs", "maps[0].kind", 12},
        Fault{"withOfNothing", "page: A4-portrait", "with: share", "map_kind.only_of", "maps[0].with", 12},
        Fault{"thirdsByOne", "page: A4-portrait", "kind: bivariate, with: share, with_breaks: [1]",
              "map_kind.two_breaks", "maps[0].with_breaks", 12},
        Fault{"unknownWith", "page: A4-portrait", "kind: bivariate, with: shares", "project.unknown_figure_near",
              "maps[0].with", 12},
        Fault{"onePeriod", "page: A4-portrait", "periods: [2025-Q3]", "panels.number", "maps[0].periods", 12},
        Fault{"samePeriods", "page: A4-portrait", "periods: [2025-Q3, 2025-Q3]", "project.repeated", "maps[0].periods",
              12},
        Fault{"noPeriods", "page: A4-portrait", "periods: [2025-Q3, spring]", "project.not_a_period", "maps[0].periods",
              12},
        Fault{"periodAndPeriods", "page: A4-portrait", "period: 2025-Q3, periods: [2025-Q2, 2025-Q3]",
              "panels.period_too", "maps[0].periods", 12},
        Fault{"circlesOfPeriods", "page: A4-portrait", "kind: circles, periods: [2025-Q2, 2025-Q3]", "panels.kind",
              "maps[0].periods", 12},
        Fault{"clustersOfPeriods", "page: A4-portrait", "key: linked, kind: clusters, periods: [2025-Q2, 2025-Q3]",
              "panels.clusters", "maps[0].periods", 12},
        Fault{"badIndicator", "indicator: share", "indicator: shares", "project.unknown_figure_near",
              "maps[0].indicator", 12},
        Fault{"badMap", "map: share", "map: other", "project.unknown_map", "outputs[0].map", 14},
        Fault{"upwards", "maps/share.png", "../share.png", "project.output_leaves", "outputs[0].path", 14},
        Fault{"absolute", "out.gpkg", "/tmp/out.gpkg", "project.output_leaves", "outputs[1].path", 15},
        Fault{"controlLetters", "out.gpkg", "\"a\\nb.gpkg\"", "project.output_letters", "outputs[1].path", 15},
        Fault{"extension", "out.gpkg", "out.txt", "project.output_extension", "outputs[1].path", 15},
        Fault{"badRows", "{kind: layer, path: out.gpkg}", "{kind: table, by: district, path: a.csv}",
              "project.unknown_word", "outputs[1].by", 15},
        Fault{"tableExtension", "{kind: layer, path: out.gpkg}", "{kind: table, path: a.gpkg}",
              "project.output_extension", "outputs[1].path", 15},
        Fault{"mapExtension", "maps/share.png", "maps/share.gif", "project.output_extension", "outputs[0].path", 14},
        Fault{"badDpi", "dpi: 96", "dpi: 9", "project.number_outside", "outputs[0].dpi", 14},
        Fault{"mapping", "{households: \"Tổng số hộ\", pledged: \"Hộ đã ký\"}", "households", "project.not_a_mapping",
              "tables[0].columns", 7},
        Fault{"notText", "layer: wards", "layer: [wards]", "project.not_text", "boundaries.layer", 5}),
    [](const auto& fault) { return std::string(fault.param.name); });

struct BadFile {
    const char* name;
    std::string content;
    const char* id;
};

class ProjectFile : public testing::TestWithParam<BadFile> {};

TEST_P(ProjectFile, isRefused) {
    const test::TempFolder folder;
    gis::Problems problems;
    try {
        (void)readProject(folder.write("p.diaban.yaml", GetParam().content), problems);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, GetParam().id);
        EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput);
    }
}

std::string aliases(int count) {
    std::string yaml = "a: &a [x]\nb: [";
    for (int i = 0; i < count; ++i) {
        yaml += "*a, ";
    }
    return yaml + "*a]\n";
}

INSTANTIATE_TEST_SUITE_P(Hostile, ProjectFile,
                         testing::Values(BadFile{"empty", "", "project.empty"},
                                         BadFile{"list", "- a\n- b\n", "project.not_a_mapping"},
                                         BadFile{"notYaml", "a: [1, 2\nb: }", "project.not_yaml"},
                                         BadFile{"latin1", "title: Qu\xFD", "project.not_utf8"},
                                         BadFile{"twoDocuments", "a: 1\n---\nb: 2\n", "project.two_documents"},
                                         BadFile{"aliases", aliases(200), "project.too_many_aliases"},
                                         BadFile{"deep", "a: " + std::string(100, '['), "project.too_deep"},
                                         BadFile{"complexKey", "? [a, b]\n: 1\n", "project.key_not_text"}),
                         [](const auto& fault) { return std::string(fault.param.name); });

TEST(ProjectPath, missingFileAndFolderAreTold) {
    const test::TempFolder folder;
    gis::Problems problems;
    for (const auto& [path, id] : {std::pair{folder.file("none.yaml"), "project.missing"},
                                   std::pair{folder.path().string(), "project.not_a_file"}}) {
        try {
            (void)readProject(path, problems);
            FAIL() << path;
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.message().id, id);
        }
    }
}

} // namespace
} // namespace diaban
