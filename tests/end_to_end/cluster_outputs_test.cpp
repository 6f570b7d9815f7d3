// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Clusters of a project, and what `borders` says of priority, tolerance and proposals changed by hand.
#include "gis/io/read_layer.h"
#include "gis/io/write_layer.h"
#include "src/table/read_grid.h"
#include "tests/end_to_end/program.h"
#include "tests/support/drawn_layer.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace diaban::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

ProgramRun borders(const std::vector<std::string>& more) {
    std::vector<std::string> words{"borders",  sample("boundaries.gpkg"), "--layer",    "communes",
                                   "--parent", "district_name",           "--province", "province_code"};
    words.insert(words.end(), more.begin(), more.end());
    return diaban(words);
}

std::vector<std::string> withClusters(std::vector<std::string> more) {
    more.insert(more.begin(), {"--clusters", sample("clusters.csv"), "--as-of", "2025-09-30"});
    return more;
}

Grid sheetOf(const std::string& file, const std::string& sheet) {
    gis::Problems problems;
    GridOptions options;
    options.sheet = sheet;
    return readGrid(file, options, problems);
}

gis::Layer layerOf(const std::string& file, const std::string& layer, gis::GeometryKind kind) {
    gis::Problems problems;
    gis::ReadOptions options;
    options.geometry = kind;
    options.layer = layer;
    return gis::readLayer(file, options, problems);
}

double product(const nlohmann::json& factors) {
    return factors["length"].get<double>() * factors["weakness"].get<double>() * factors["level"].get<double>() *
           factors["hamlets"].get<double>();
}

/// A run of the sample's project of clusters, shared by what looks at its outputs.
struct SampleRun {
    TempFolder folder;
    nlohmann::json json;

    SampleRun() {
        const ProgramRun run =
            diaban({"run", sample("son-hai-clusters.diaban.yaml"), "-o", folder.file("out"), "--json"});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        EXPECT_THAT(JsonSchema("verbs.schema.json", "run", true).faults(jsonOf(run)), IsEmpty());
        json = jsonOf(run)["projects"][0];
    }
    [[nodiscard]] std::string out(const std::string& name) const { return folder.file("out/" + name); }
};

const SampleRun& sampleRun() {
    static const SampleRun run;
    return run;
}

TEST(ClusterOutputs, ofAProjectHaveTheFiguresOfItsJson) {
    const auto& all = sampleRun().json["borders"];
    EXPECT_EQ(all["clusters"]["counted"], 17);
    EXPECT_EQ(all["priority"]["weakness"], 1);
    const Grid gaps = sheetOf(sampleRun().out("gaps.xlsx"), "Sơ hở");
    EXPECT_EQ(gaps.rows(), 1 + all["gaps"].get<std::size_t>());
    EXPECT_EQ(sheetOf(sampleRun().out("clusters.xlsx"), "Cụm liên kết").rows(), 21U);
    EXPECT_EQ(sheetOf(sampleRun().out("proposals.xlsx"), "Đề xuất").rows(), 1 + all["proposals"]["list"].size());
    EXPECT_EQ(layerOf(sampleRun().out("clusters.gpkg"), "gaps", gis::GeometryKind::Lines).unitCount(), all["gaps"]);
    EXPECT_EQ(layerOf(sampleRun().out("clusters.gpkg"), "proposals", gis::GeometryKind::Polygons).unitCount(),
              all["proposals"]["list"].size());
    const std::string list = bytesOf(sampleRun().out("borders.csv"));
    EXPECT_THAT(list, HasSubstr("(ngoài lớp, không rõ)"));
    EXPECT_THAT(list, HasSubstr("giữa các huyện"));
}

/// The number that a workbook's cell has, as its text.
double numberOf(const Grid& grid, std::size_t row, std::size_t column) {
    return std::stod(grid.cell(row, column));
}

TEST(ClusterOutputs, listWhatIsCoveredOfEachPlaceAsTheJsonDoes) {
    const auto& coverage = sampleRun().json["borders"]["coverage"];
    const Grid list = sheetOf(sampleRun().out("coverage.xlsx"), "Tỷ lệ phủ");
    ASSERT_EQ(list.rows(), 2 + coverage["by_level"].size() + coverage["provinces"].size() +
                               coverage["districts"].size() + coverage["units"].size());
    EXPECT_NEAR(numberOf(list, 1, 5) * 1000, coverage["covered_m"].get<double>(), 1e-3);
    EXPECT_EQ(numberOf(list, 1, 10), 17);
    const gis::Layer units = layerOf(sampleRun().out("clusters.gpkg"), "units", gis::GeometryKind::Polygons);
    ASSERT_EQ(units.unitCount(), coverage["units"].size());
    std::size_t row = list.rows() - units.unitCount();
    std::size_t at = 0;
    double shared = 0;
    for (const auto& unit : coverage["units"]) {
        EXPECT_EQ(list.cell(row, 1), unit["code"]);
        EXPECT_NEAR(numberOf(list, row, 5) * 1000, unit["covered_m"].get<double>(), 1e-3);
        EXPECT_NEAR(numberOf(list, row, 6) * 1000, unit["uncovered_m"].get<double>(), 1e-3);
        if (unit["share"].is_null()) { // an island
            EXPECT_EQ(list.cell(row, 7), "");
        } else {
            EXPECT_NEAR(numberOf(list, row, 7), 100 * unit["share"].get<double>(), 1e-9);
        }
        EXPECT_EQ(numberOf(list, row, 10), unit["clusters"]);
        EXPECT_EQ(units.attributes.find("code")->texts()[at], unit["code"]);
        EXPECT_EQ(units.attributes.find("covered_m")->reals()[at], unit["covered_m"]);
        shared += numberOf(list, row, 4);
        ++row;
        ++at;
    }
    EXPECT_NEAR(shared, 2 * numberOf(list, 1, 4), 1e-6) << "a border counts for both its units";
}

TEST(ClusterOutputs, weighWeakUnitsAndSayWhyInShort) {
    const auto& items = sampleRun().json["borders"]["gap_items"];
    std::size_t weak = 0;
    for (const auto& gap : items) {
        EXPECT_NEAR(product(gap["factors"]), gap["priority"].get<double>(), 1e-12);
        EXPECT_EQ(gap["factors"]["weakness"], 1 + static_cast<double>(gap["weak"].size()) / 2);
        if (!gap["weak"].empty()) {
            ++weak;
            EXPECT_THAT(gap["text"]["vi"].get<std::string>(), HasSubstr(" là địa bàn yếu: tỷ lệ hộ ký cam kết "));
            EXPECT_THAT(gap["text"]["en"].get<std::string>(), HasSubstr(" is weak: "));
        }
    }
    EXPECT_GT(weak, 0U);
    EXPECT_LT(weak, items.size());
}

TEST(ClusterOutputs, saySourceDayMethodToleranceAndWhatIsLeftOut) {
    for (const auto& [file, sheet] :
         {std::pair("gaps.xlsx", "Ghi chú"), {"clusters.xlsx", "Ghi chú"}, {"proposals.xlsx", "Ghi chú"}}) {
        const Grid notes = sheetOf(sampleRun().out(file), sheet);
        std::string all;
        for (std::size_t row = 0; row < notes.rows(); ++row) {
            all += notes.cell(row, 0) + "\n";
        }
        for (const char* said :
             {"Số liệu giả lập của Diaban", "30/09/2025", "Điểm ưu tiên = chiều dài (km) ×", "khít nhau từng điểm",
              "2 cụm đã hết hiệu lực", "1 cụm chưa ký", "không rõ có yếu hay không"}) {
            EXPECT_THAT(all, HasSubstr(said)) << file;
        }
    }
}

TEST(ClusterOutputs, areTheSameBytesAgainAndChecked) {
    const TempFolder folder;
    const ProgramRun again = diaban({"run", sample("son-hai-clusters.diaban.yaml"), "-o", folder.file("again"),
                                     "--only", "gaps", "--only", "proposals", "--json"});
    ASSERT_EQ(again.exitCode, 0) << again.err;
    for (const char* name : {"gaps.xlsx", "proposals.xlsx"}) {
        EXPECT_EQ(bytesOf(folder.file(std::string("again/") + name)), bytesOf(sampleRun().out(name))) << name;
    }
    EXPECT_FALSE(std::filesystem::exists(folder.file("again/clusters.gpkg")));
    EXPECT_EQ(diaban({"check", sample("son-hai-clusters.diaban.yaml")}).exitCode, 0);
}

std::string writeSquares(const TempFolder& folder, const std::vector<std::string>& codes, const char* name,
                         double east = 0) {
    gis::Layer layer = rowOfSquares(codes);
    for (gis::Point& point : layer.polygons.points()) {
        point.x += east;
    }
    gis::Problems problems;
    const std::string file = folder.file(name);
    gis::writeLayer(file, gis::LayerFormat::GeoPackage, layer, {}, problems);
    return file;
}

TEST(ClusterOutputs, ofAProjectTellWhatLiesBeyondItsNeighbours) {
    const TempFolder folder;
    (void)writeSquares(folder, {"01", "02"}, "own.gpkg");
    (void)writeSquares(folder, {"03"}, "around.gpkg", 0.02);
    (void)writeSquares(folder, {"00", "01", "02", "03"}, "land.gpkg", -0.01); // "00" is of another country
    const std::string project = folder.write("p.diaban.yaml", R"(version: 1
locale: en
boundaries: {path: own.gpkg, key: code, name: name}
neighbours: {path: around.gpkg}
clusters: {land: {path: land.gpkg}}
outputs:
  - {kind: borders, path: borders.csv}
  - {kind: border_layers, path: layers.geojson}
)");
    const ProgramRun run = diaban({"run", project, "-o", folder.file("out"), "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const std::string list = bytesOf(folder.file("out/borders.csv"));
    for (const char* beyond : {"(another province)", "(another country)", "(sea)"}) {
        EXPECT_THAT(list, HasSubstr(beyond));
    }
    for (const char* name : {"layers.geojson", "layers.qml", "layers-gaps.geojson", "layers-border_areas.geojson"}) {
        EXPECT_TRUE(std::filesystem::exists(folder.file(std::string("out/") + name))) << name;
    }
    EXPECT_FALSE(std::filesystem::exists(folder.file("out/layers-clusters.geojson"))) << "there are none";
    EXPECT_EQ(jsonOf(run)["projects"][0]["borders"]["gaps"], 1);
}

TEST(BorderPriority, isAdjustedByWordsAndAFieldOfTheLayer) {
    const auto usual = jsonOf(borders(withClusters({"--json"})));
    const auto flat =
        jsonOf(borders(withClusters({"--json", "--priority", "length=0,level=1:1:1,hamlet=0,weakness=0"})));
    EXPECT_EQ(usual["gaps"], flat["gaps"]);
    for (const auto& gap : flat["gap_items"]) {
        EXPECT_EQ(gap["priority"], 1);
    }
    EXPECT_EQ(flat["priority"]["level"]["province"], 1);
    EXPECT_NE(usual["gap_items"][0], flat["gap_items"][0]);
    const ProgramRun wrong = borders(withClusters({"--json", "--priority", "lenght=2"}));
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_THAT(wrong.err, HasSubstr("lenght=2"));
    EXPECT_EQ(borders({"--json", "--priority", "length=2"}).exitCode, 2);
    const ProgramRun noShare = borders(withClusters({"--json", "--weak", "name"}));
    EXPECT_EQ(noShare.exitCode, 3);
    EXPECT_THAT(noShare.err, HasSubstr("name"));
}

TEST(BorderPriority, takesWeaknessFromTheLayerOfAProject) {
    const TempFolder folder;
    for (const char* input : {"boundaries.gpkg", "indicators.csv", "clusters.csv"}) {
        folder.write(input, bytesOf(sample(input)));
    }
    const std::string text = bytesOf(sample("son-hai-clusters.diaban.yaml"));
    const std::string project = folder.write("p.diaban.yaml", text.substr(0, text.find("outputs:")) +
                                                                  "outputs:\n  - {kind: layer, path: units.gpkg}\n"
                                                                  "  - {kind: gaps, path: gaps.csv}\n");
    const auto ofProject = jsonOf(diaban({"run", project, "-o", folder.file("out"), "--json"}))["projects"][0];
    const ProgramRun run = diaban({"borders", folder.file("out/units.gpkg"), "--key", "code", "--name", "name",
                                   "--parent", "district_name", "--clusters", sample("clusters.csv"), "--as-of",
                                   "2025-09-30", "--weak", "weak", "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto ofLayer = jsonOf(run);
    ASSERT_EQ(ofLayer["gap_items"].size(), ofProject["borders"]["gap_items"].size());
    for (std::size_t i = 0; i < ofLayer["gap_items"].size(); ++i) {
        EXPECT_EQ(ofLayer["gap_items"][i]["left"], ofProject["borders"]["gap_items"][i]["left"]);
        EXPECT_NEAR(ofLayer["gap_items"][i]["priority"].get<double>(),
                    ofProject["borders"]["gap_items"][i]["priority"].get<double>(), 1e-9);
    }
}

TEST(BorderLists, areWorkbooksAndCsvAndSayWhatTheToleranceDid) {
    const TempFolder folder;
    const ProgramRun run = borders(withClusters({"--only", "district_name=Huyện Sơn Mộc", "--lang", "en", "--tolerance",
                                                 "30", "--json", "--gaps", folder.file("g.xlsx"), "--cluster-list",
                                                 folder.file("c.csv"), "--border-list", folder.file("b.xlsx")}));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto json = jsonOf(run);
    EXPECT_THAT(JsonSchema("verbs.schema.json", "borders", true).faults(json), IsEmpty()) << run.out;
    EXPECT_EQ(json["tolerance"]["metres"], 30);
    EXPECT_EQ(json["written"].size(), 3U);
    EXPECT_THAT(bytesOf(folder.file("c.csv")), HasSubstr("no farther apart than 30 m"));
    const Grid list = sheetOf(folder.file("b.xlsx"), "Borders");
    EXPECT_EQ(list.cell(0, 0), "Code 1");
    double metres = 0;
    for (std::size_t row = 1; row < list.rows(); ++row) {
        metres += std::stod(list.cell(row, 4)) * 1000;
    }
    EXPECT_NEAR(metres,
                json["length_m"]["shared"].get<double>() + json["length_m"]["snap"].get<double>() +
                    json["length_m"]["outer"].get<double>(),
                1e-3 * metres);
    EXPECT_EQ(borders({"--border-list", folder.file("b.ods")}).exitCode, 2);
    const ProgramRun alone = borders({"--border-list", folder.file("alone.csv"), "--lang", "en"});
    EXPECT_EQ(alone.exitCode, 0) << alone.err;
    EXPECT_THAT(bytesOf(folder.file("alone.csv")), HasSubstr("exactly"));
    EXPECT_THAT(bytesOf(folder.file("alone.csv")), Not(HasSubstr("Priority")));
}

TEST(Rescoring, takesAListOfProposalsBackAndOneChangedByHand) {
    const TempFolder folder;
    const std::string list = folder.file("p.csv");
    const auto found = jsonOf(borders(withClusters(
        {"--lang", "vi", "--propose", "--proposals", "3", "--proposal-list", list, "--json"})))["proposals"];
    const ProgramRun run = borders(withClusters({"--rescore", list, "--json"}));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto again = jsonOf(run);
    EXPECT_THAT(JsonSchema("verbs.schema.json", "borders", true).faults(again), IsEmpty()) << run.out;
    EXPECT_THAT(again["rescored"]["faults"], IsEmpty()) << again["rescored"];
    EXPECT_EQ(again["warnings"].size(), 2U) << "the notes below the list are no clusters: " << again["warnings"];
    ASSERT_EQ(again["rescored"]["list"].size(), 3U);
    EXPECT_NEAR(again["rescored"]["value"].get<double>(), found["value"].get<double>(), 1e-6);
    EXPECT_EQ(again["rescored"]["list"][0]["units"], found["list"][0]["units"]);

    const auto& covered = found["list"][0]["covers"][0];
    const std::string left = covered["left"];
    const std::string byHand =
        folder.write("hand.csv", "cluster_id,cluster_name,unit_code,signed\nM1,First," + left + ",\nM1,First," +
                                     covered["right"].get<std::string>() + ",\nM2,Second," + left + ",\n");
    const ProgramRun changed = borders(withClusters({"--rescore", byHand, "--propose", "--proposals", "3",
                                                     "--proposal-list", folder.file("again.xlsx"), "--json"}));
    ASSERT_EQ(changed.exitCode, 0) << changed.err;
    const auto scored = jsonOf(changed)["rescored"];
    EXPECT_EQ(scored["list"][0]["id"], "M1");
    EXPECT_NEAR(scored["list"][0]["priority"].get<double>(), covered["priority"].get<double>(), 1e-6);
    ASSERT_FALSE(scored["faults"].empty());
    EXPECT_EQ(scored["faults"][0]["fault"], "too_few");
    EXPECT_EQ(scored["faults"][0]["id"], "M2");
    EXPECT_LE(scored["value"].get<double>(), jsonOf(changed)["proposals"]["bound"].get<double>());
    EXPECT_EQ(sheetOf(folder.file("again.xlsx"), "Proposals").rows(), 3U);
}

} // namespace
} // namespace diaban::test
