// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The styles that the layers of a run carry, as another program finds them.
#include "tests/end_to_end/program.h"
#include "tests/support/sqlite_text.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

namespace diaban::test {
namespace {

namespace fs = std::filesystem;

/// The sample project with other outputs.
std::string projectWith(const TempFolder& folder, const std::string& outputs) {
    fs::copy(sample(""), folder.file("p"), fs::copy_options::recursive);
    std::string yaml = bytesOf(folder.file("p/son-hai.diaban.yaml"));
    yaml.resize(yaml.find("outputs:"));
    return folder.write("p/son-hai.diaban.yaml", yaml + "outputs:\n" + outputs);
}

/// The words of the rules of a style, top down.
std::vector<std::string> rulesOf(const std::string& qml) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_string(qml.c_str()));
    std::vector<std::string> words;
    for (const pugi::xml_node rule : document.select_node("//rules/rule").node().children("rule")) {
        words.emplace_back(rule.attribute("label").value());
    }
    return words;
}

std::vector<std::string> legendOf(const nlohmann::json& map) {
    std::vector<std::string> words;
    for (const auto& row : map["legend"]) {
        words.push_back(row["text"]);
    }
    return words;
}

TEST(LayerStyles, everyLayerShowsWhatTheMapsShow) {
    const TempFolder folder;
    const ProgramRun run = diaban(
        {"run", sample("son-hai.diaban.yaml"), "-o", folder.file("out"), "--only", "layer", "--only", "map", "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const nlohmann::json json = jsonOf(run);
    const nlohmann::json& maps = json["projects"][0]["maps"];
    const std::string gpkg = folder.file("out/son-hai.gpkg");
    EXPECT_EQ(sqlText(gpkg, "SELECT count(*) FROM layer_styles WHERE f_table_name = 'son-hai'"), "4");
    EXPECT_EQ(rulesOf(sqlText(gpkg, "SELECT styleQML FROM layer_styles WHERE useAsDefault = 1 AND id = 1")),
              legendOf(maps[0]));
    EXPECT_EQ(rulesOf(sqlText(gpkg, "SELECT styleQML FROM layer_styles WHERE id = 2")), legendOf(maps[1]));
    EXPECT_EQ(rulesOf(bytesOf(folder.file("out/son-hai.qml"))), legendOf(maps[0]));
    EXPECT_EQ(rulesOf(bytesOf(folder.file("out/son-hai.models_per_1000.qml"))), legendOf(maps[1]));
    EXPECT_THAT(sqlText(gpkg, "SELECT description FROM gpkg_contents WHERE data_type = 'features'"),
                testing::HasSubstr("Số liệu giả lập của Diaban"));
    EXPECT_THAT(bytesOf(folder.file("out/son-hai.qmd")), testing::HasSubstr("Số liệu giả lập của Diaban"));
}

TEST(LayerStyles, ourOwnGeoPackageIsReadAgain) {
    const TempFolder folder;
    ASSERT_EQ(diaban({"run", sample("son-hai.diaban.yaml"), "-o", folder.file("out"), "--only", "layer"}).exitCode, 0);
    const ProgramRun converted =
        diaban({"convert", folder.file("out/son-hai.gpkg"), "-o", folder.file("again.geojson")});
    EXPECT_EQ(converted.exitCode, 0) << converted.err;
    EXPECT_FALSE(fs::exists(folder.file("again.qml"))) << "a converted layer has no map";
    const nlohmann::json layers = jsonOf(diaban({"inspect", folder.file("out/son-hai.gpkg"), "--json"}))["layers"];
    ASSERT_EQ(layers.size(), 2U) << "the layer, and the borders of districts for its QGIS project";
    EXPECT_EQ(jsonOf(diaban({"inspect", folder.file("again.geojson"), "--json"}))["layers"][0]["features"], 150);
}

TEST(LayerStyles, onlyThoseAskedFor) {
    const TempFolder folder;
    const std::string project = projectWith(folder, "  - {kind: layer, path: a.gpkg, style: [models_per_1000]}\n"
                                                    "  - {kind: layer, path: b.gpkg, style: []}\n"
                                                    "  - {kind: layer, path: b.fgb, style: []}\n");
    const ProgramRun run = diaban({"run", project, "-o", folder.file("out")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(sqlText(folder.file("out/a.gpkg"), "SELECT count(*) FROM layer_styles"), "2");
    EXPECT_EQ(sqlText(folder.file("out/b.gpkg"), "SELECT count(*) FROM sqlite_master WHERE name = 'layer_styles'"),
              "0");
    EXPECT_FALSE(fs::exists(folder.file("out/b.qml")));
    EXPECT_TRUE(fs::exists(folder.file("out/b.qmd"))) << "metadata are no style";
}

TEST(LayerStyles, aStyleThatIsSharedKnowsAllFilesAlsoThoseNotWrittenNow) {
    const TempFolder folder;
    ASSERT_EQ(
        diaban({"run", sample("son-hai.diaban.yaml"), "-o", folder.file("out"), "--only", "son-hai.shp"}).exitCode, 0);
    EXPECT_THAT(bytesOf(folder.file("out/son-hai.qml")),
                testing::HasSubstr("attribute('pledged_share'), attribute('pledged_sh')"));
}

TEST(LayerStyles, kmlHasTheColoursAndWordsInIt) {
    const TempFolder folder;
    const std::string project = projectWith(folder, "  - {kind: layer, path: a.kml, style: [pledged_share]}\n"
                                                    "  - {kind: layer, path: b.kml, style: []}\n"
                                                    "  - {kind: layer, path: b.csv}\n");
    const ProgramRun run = diaban({"run", project, "-o", folder.file("out")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    pugi::xml_document kml;
    ASSERT_TRUE(kml.load_file(folder.file("out/a.kml").c_str()));
    EXPECT_EQ(kml.select_nodes("//Style").size(), 7U) << "five classes, no data, not matched";
    const std::string first = kml.select_node("//Placemark/description").node().text().get();
    EXPECT_THAT(first, testing::AllOf(testing::HasSubstr(", quý III/2025: 82,6"), testing::HasSubstr("từ 80 đến")));
    ASSERT_TRUE(kml.load_file(folder.file("out/b.kml").c_str()));
    EXPECT_EQ(kml.select_nodes("//Style").size(), 1U);
    EXPECT_FALSE(kml.select_node("//Placemark/description"));
}

TEST(LayerStyles, faultsOfTheListAreTold) {
    for (const auto& [outputs, words] :
         {std::pair{"  - {kind: layer, path: a.gpkg, style: [none]}\n", "no map \"none\""},
          std::pair{"  - {kind: layer, path: a.shp, style: []}\n  - {kind: layer, path: a.fgb}\n",
                    "share one style file"},
          std::pair{"  - {kind: layer, path: a.csv, style: [pledged_share]}\n", "is a table"},
          std::pair{"  - {kind: layer, path: layer_styles.gpkg}\n", "takes the name"}}) {
        const TempFolder folder;
        const ProgramRun run = diaban({"run", projectWith(folder, outputs), "-o", folder.file("out")});
        EXPECT_NE(run.exitCode, 0) << outputs;
        EXPECT_THAT(run.err, testing::HasSubstr(words));
        EXPECT_FALSE(fs::exists(folder.file("out"))) << outputs;
    }
}

TEST(LayerStyles, aSecondProjectDoesNotReplaceTheStyleOfTheFirst) {
    const TempFolder folder;
    const std::string first = projectWith(folder, "  - {kind: layer, path: a.shp}\n");
    std::string yaml = bytesOf(first);
    yaml.replace(yaml.find("a.shp"), 5, "a.fgb");
    const std::string second = folder.write("p/second.diaban.yaml", yaml);
    const ProgramRun run = diaban({"run", first, second, "-o", folder.file("out")});
    EXPECT_EQ(run.exitCode, 4) << run.err;
    EXPECT_FALSE(fs::exists(folder.file("out/a.fgb")));
}

} // namespace
} // namespace diaban::test
