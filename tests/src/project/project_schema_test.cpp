// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// data/schema/project.schema.json says the same as the reader: both take a document, or both refuse it.
#include "gis/base/error.h"
#include "src/project/read_project.h"
#include "tests/src/project/documented_project.h"
#include "tests/support/json_schema.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include <set>
#include <variant>

namespace diaban {
namespace {

namespace fs = std::filesystem;

using Step = std::variant<std::string, std::size_t>;
using Path = std::vector<Step>;

/// What only a reader can know: what one key says about another, what the calendar has, what the disk holds.
const std::set<std::string> kBeyondASchema{"project.unknown_figure",   "project.unknown_figure_near",
                                           "project.unknown_map",      "project.repeated",
                                           "map_kind.needs",           "map_kind.only_of",
                                           "map_kind.two_breaks",      "project.input_missing",
                                           "project.key_twice",        "project.not_yaml",
                                           "map.palette_unknown",      "crs.unknown",
                                           "study_table.needs_parent", "project.breaks_not_ascending",
                                           "project.not_a_vintage",    "project.output_without_clusters",
                                           "qgis.needs_layer",         "qgis.needs_map"};

/// The schema, and the reader in a folder that holds the inputs of the documented project.
class Judges {
public:
    Judges() {
        for (const char* input : {"boundaries.gpkg", "indicators.csv", "corrections.csv", "neighbours.gpkg",
                                  "office.yaml", "clusters.csv", "hamlets.gpkg", "land.gpkg"}) {
            m_folder.write(input, "");
        }
    }

    [[nodiscard]] std::vector<std::string> schemaFaults(const YAML::Node& document) const {
        return m_schema.faults(test::yamlAsJson(document));
    }
    /// The id of the fault that the reader finds; empty for none.
    [[nodiscard]] std::string readerFault(const std::string& text) const {
        gis::Problems problems;
        try {
            (void)readProject(m_folder.write("p.diaban.yaml", text), problems);
            return {};
        } catch (const gis::Error& error) {
            return error.message().id;
        }
    }
    void expectAgreement(const YAML::Node& document, const std::string& what) const {
        YAML::Emitter text;
        text << document;
        const std::string fault = readerFault(text.c_str());
        if (!kBeyondASchema.contains(fault)) {
            const std::vector<std::string> faults = schemaFaults(document);
            EXPECT_EQ(faults.empty(), fault.empty())
                << what << "\nreader: " << fault << "\nschema: " << testing::PrintToString(faults);
        }
    }

private:
    test::TempFolder m_folder;
    test::JsonSchema m_schema{"project.schema.json"};
};

void addPaths(const YAML::Node& node, const Path& path, std::vector<Path>& paths) {
    if (!path.empty()) {
        paths.push_back(path);
    }
    for (std::size_t i = 0; node.IsSequence() && i < node.size(); ++i) {
        Path inner = path;
        inner.emplace_back(i);
        addPaths(node[i], inner, paths);
    }
    for (const auto& entry : node) {
        if (node.IsMap()) {
            Path inner = path;
            inner.emplace_back(entry.first.Scalar());
            addPaths(entry.second, inner, paths);
        }
    }
}

YAML::Node at(const YAML::Node& document, const Path& path, std::size_t length) {
    YAML::Node node = document;
    for (std::size_t i = 0; i < length; ++i) {
        // The assignment operator of a Node changes what it stands for; reset() makes it stand for another.
        const auto* key = std::get_if<std::string>(&path[i]);
        node.reset(key != nullptr ? node[*key] : node[std::get<std::size_t>(path[i])]);
    }
    return node;
}

std::string written(const Path& path) {
    std::string text;
    for (const Step& step : path) {
        const auto* key = std::get_if<std::string>(&step);
        text += key != nullptr ? '.' + *key : '[' + std::to_string(std::get<std::size_t>(step)) + ']';
    }
    return text;
}

/// The documented example with one value taken out or put in another's place.
YAML::Node withValue(const YAML::Node& whole, const Path& path, const char* value) {
    const YAML::Node document = YAML::Clone(whole);
    YAML::Node parent = at(document, path, path.size() - 1);
    const auto* key = std::get_if<std::string>(&path.back());
    if (key == nullptr) {
        parent[std::get<std::size_t>(path.back())] = YAML::Load(value);
    } else if (value == nullptr) {
        parent.remove(*key);
    } else {
        parent[*key] = YAML::Load(value);
    }
    return document;
}

TEST(ProjectSchema, takesTheDocumentedExampleAndTheProjectsOfThisRepository) {
    const Judges judges;
    EXPECT_THAT(judges.schemaFaults(YAML::Load(test::documentedProject())), testing::IsEmpty());
    EXPECT_EQ(judges.readerFault(test::documentedProject()), "");
    int projects = 0;
    for (const char* folder : {"/data/sample", "/data/demo"}) {
        for (const auto& entry : fs::directory_iterator(std::string(DIABAN_SOURCE_DIR) + folder)) {
            if (entry.path().string().ends_with(".diaban.yaml")) {
                EXPECT_THAT(judges.schemaFaults(YAML::LoadFile(entry.path())), testing::IsEmpty()) << entry.path();
                ++projects;
            }
        }
    }
    EXPECT_GE(projects, 5);
}

TEST(ProjectSchema, agreesWithTheReaderOnEveryKeyWithOtherValues) {
    const Judges judges;
    const YAML::Node whole = YAML::Load(test::documentedProject());
    std::vector<Path> paths;
    addPaths(whole, {}, paths);
    ASSERT_GT(paths.size(), 60U);
    std::size_t asked = 0;
    for (const Path& path : paths) {
        for (const char* value : {"~", "''", "word", "5", "-1", "0.5", "0", "true", "[]", "[1]", "[[1]]", "{}",
                                  "{x: 1}", "{vi: [a]}", "2025-Q3", "\"1.5x\"", "5000"}) {
            // The ordinary build asks of each value at each key; under the sanitizers every eleventh (of 17) will do.
            if (!test::kUnderSanitizers || asked++ % 11 == 0) {
                judges.expectAgreement(withValue(whole, path, value), written(path) + " = " + value);
            }
        }
        if (std::holds_alternative<std::string>(path.back())) {
            judges.expectAgreement(withValue(whole, path, nullptr), written(path) + " taken out");
        }
    }
}

TEST(ProjectSchema, refusesUnknownKeysWhereTheReaderDoes) {
    const Judges judges;
    const std::string text = test::documentedProject();
    std::vector<Path> paths;
    addPaths(YAML::Load(text), {}, paths);
    for (const Path& path : paths) {
        YAML::Node document = YAML::Load(text);
        YAML::Node node = at(document, path, path.size());
        if (node.IsMap()) {
            node["colour"] = "red";
            judges.expectAgreement(document, written(path) + ".colour");
        }
    }
    YAML::Node document = YAML::Load(text);
    document["colour"] = "red";
    EXPECT_THAT(judges.schemaFaults(document), testing::Not(testing::IsEmpty()));
}

TEST(ProjectSchema, takesAShareThatAColumnStates) {
    const Judges judges;
    const YAML::Node document = YAML::Load("version: 1\nboundaries: {path: boundaries.gpkg}\n"
                                           "tables: [{path: indicators.csv, key: Mã, columns: {own: Tỷ lệ}}]\n"
                                           "indicators: [{key: own, kind: share}]\n");
    judges.expectAgreement(document, "a share without parts");
    EXPECT_THAT(judges.schemaFaults(document), testing::IsEmpty());
}

struct Line {
    const char* name;
    const char* key; ///< of the top
    const char* value;
};

class SchemaAndReader : public testing::TestWithParam<Line> {};

TEST_P(SchemaAndReader, agree) {
    YAML::Node document = YAML::Load(test::documentedProject());
    document[GetParam().key] = YAML::Load(GetParam().value);
    Judges().expectAgreement(document, GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, SchemaAndReader,
    testing::Values(
        Line{"version2", "version", "2"}, Line{"onePlainTitle", "title", "Tỉnh Sơn Hải"},
        Line{"titleInFrench", "title", "{fr: x}"}, Line{"badLocale", "locale", "fr"},
        Line{"badDay", "as_of", "30/9/2025"}, Line{"notADay", "as_of", "2025-13-01"},
        Line{"breaksAndMethod", "maps", "[{indicator: pledged_share, breaks: [1], method: equal}]"},
        Line{"manualWithoutBreaks", "maps", "[{indicator: pledged_share, method: manual}]"},
        Line{"manualWithBreaks", "maps", "[{key: pledged, indicator: pledged_share, method: manual, breaks: [1]}]"},
        Line{"jenks", "maps", "[{key: pledged, indicator: pledged_share, method: jenks, classes: 9}]"},
        Line{"tenClasses", "maps", "[{key: pledged, indicator: pledged_share, classes: 10}]"},
        Line{"halfAClass", "maps", "[{key: pledged, indicator: pledged_share, classes: 4.5}]"},
        Line{"badPage", "maps", "[{key: pledged, indicator: pledged_share, page: A9}]"},
        Line{"ownPage", "maps", "[{key: pledged, indicator: pledged_share, page: 254x127.5}]"},
        Line{"mapOutputWithoutMap", "outputs", "[{kind: map, path: a.png}]"},
        Line{"layerOutputWithMap", "outputs", "[{kind: layer, path: a.gpkg, map: pledged}]"},
        Line{"upwards", "outputs", "[{kind: layer, path: ../a.gpkg}]"},
        Line{"upwardsInside", "outputs", "[{kind: layer, path: a/../b.gpkg}]"},
        Line{"dotsInAName", "outputs", "[{kind: layer, path: a..b/c...gpkg}]"},
        Line{"absolute", "outputs", "[{kind: layer, path: /a.gpkg}]"},
        Line{"capitals", "outputs", "[{kind: map, map: pledged, path: MAP.PNG}]"},
        Line{"wrongEnding", "outputs", "[{kind: join_report, path: a.txt}]"},
        Line{"qgisProject", "outputs",
             "[{kind: layer, path: a.gpkg}, {kind: qgis_project, path: a.qgz, layer: a.gpkg}]"},
        Line{"qgisProjectOfAnotherEnding", "outputs",
             "[{kind: layer, path: a.gpkg}, {kind: qgis_project, path: a.qgs}]"},
        Line{"slidesOnATemplate", "outputs", "[{kind: slides, path: a.pptx, template: office.potx}]"},
        Line{"slidesAsPdf", "outputs", "[{kind: slides, path: a.PDF}]"},
        Line{"slidesOfAnotherEnding", "outputs", "[{kind: slides, path: a.odp}]"},
        Line{"atlas", "outputs",
             "[{kind: atlas, path: a.pdf}, {kind: atlas, path: b/pages, per: both, only: weak, "
             "paper: A3, map: pledged, dpi: 100}]"},
        Line{"atlasOfDistricts", "outputs", "[{kind: atlas, path: A.PDF, per: district}]"},
        Line{"atlasOfAnotherEnding", "outputs", "[{kind: atlas, path: a.png}]"},
        Line{"atlasOfWhat", "outputs", "[{kind: atlas, path: a.pdf, per: village}]"},
        Line{"smallDpi", "outputs", "[{kind: map, map: pledged, path: a.png, dpi: 35}]"},
        Line{"monthsThatEnd", "tables", "[{path: indicators.csv, period: 2025-01..06}]"},
        Line{"fifthQuarter", "tables", "[{path: indicators.csv, period: 2025-Q5}]"},
        Line{"oneYear", "tables", "[{path: indicators.csv, period: 2025}]"},
        Line{"numbersByWord", "tables", "[{path: indicators.csv, numbers: dot}]"},
        Line{"perZero", "indicators", "[{key: a, kind: rate, numerator: pledged, denominator: households, per: 0}]"},
        Line{"clustersWithoutPath", "clusters", "{strip_m: 250}"},
        Line{"widestStrip", "clusters", "{path: clusters.csv, strip_m: 20000.5}"},
        Line{"groupsOfTexts", "clusters", "{path: clusters.csv, propose: {together: [a, [b, c], []]}}"},
        Line{"groupsTooDeep", "clusters", "{path: clusters.csv, propose: {together: [[[a]]]}}"},
        Line{"shareOfOnePart", "indicators", "[{key: pledged, kind: share, numerator: households}]"},
        Line{"rateWithoutParts", "indicators", "[{key: pledged, kind: rate}]"},
        Line{"noDecimals", "indicators", "[{key: pledged_share, decimals: -1}]"}),
    [](const auto& line) { return std::string(line.param.name); });

} // namespace
} // namespace diaban
