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

#include <map>
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
    /// Made once for all tests, which only ask: a schema takes long to take in.
    static const Judges& shared() {
        static const Judges kJudges;
        return kJudges;
    }

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
    [[nodiscard]] std::string readerFault(const YAML::Node& document) const {
        YAML::Emitter text;
        text << document;
        return readerFault(std::string(text.c_str()));
    }
    void expectAgreement(const YAML::Node& document, const std::string& what) const {
        const std::string fault = readerFault(document);
        if (!kBeyondASchema.contains(fault)) {
            EXPECT_EQ(m_schema.takes(test::yamlAsJson(document)), fault.empty())
                << what << "\nreader: " << fault << "\nschema: " << testing::PrintToString(schemaFaults(document));
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

/// The example with as little beside one part as the reader takes: each of thousands of documents is read whole.
YAML::Node withLittleBeside(const std::string& part, const YAML::Node& whole) {
    const Judges& judges = Judges::shared();
    std::vector<std::string> others; // what refers to others stands behind them: first to go
    for (const auto& entry : whole) {
        if (entry.first.Scalar() != part && entry.first.Scalar() != "version" && entry.first.Scalar() != "boundaries") {
            others.insert(others.begin(), entry.first.Scalar());
        }
    }
    YAML::Node alone = YAML::Clone(whole);
    for (const std::string& other : others) {
        alone.remove(other);
    }
    if (judges.readerFault(alone).empty()) {
        return alone;
    }
    YAML::Node least = YAML::Clone(whole);
    for (const std::string& other : others) {
        YAML::Node less = YAML::Clone(least);
        less.remove(other);
        if (judges.readerFault(less).empty()) {
            least.reset(less);
        }
    }
    return least;
}

/// A document, and where in it a value stands.
struct Spot {
    YAML::Node document;
    Path path;
};

/// Where to put other values for one of the example: in a document that is small and that both take.
class Spots {
public:
    explicit Spots(const YAML::Node& whole) : m_whole(whole) {}

    Spot of(const Path& path) {
        const bool inList = path.size() > 1 && std::holds_alternative<std::size_t>(path[1]);
        const Path head(path.begin(), path.begin() + (inList ? 2 : 1));
        auto known = m_spots.find(head);
        if (known == m_spots.end()) {
            known = m_spots.emplace(head, inList ? ofEntry(head) : ofPart(head, m_whole)).first;
            EXPECT_EQ(Judges::shared().readerFault(known->second.document), "") << written(head);
            EXPECT_THAT(Judges::shared().schemaFaults(known->second.document), testing::IsEmpty()) << written(head);
        }
        Spot spot = known->second;
        spot.path.insert(spot.path.end(), path.begin() + static_cast<std::ptrdiff_t>(head.size()), path.end());
        return spot;
    }

private:
    static Spot ofPart(const Path& head, const YAML::Node& whole) {
        return {withLittleBeside(std::get<std::string>(head.front()), whole), head};
    }
    /// Alone in its list, where it needs no other entry.
    [[nodiscard]] Spot ofEntry(const Path& head) const {
        YAML::Node list(YAML::NodeType::Sequence);
        list.push_back(YAML::Clone(at(m_whole, head, 2)));
        YAML::Node document = YAML::Clone(m_whole);
        document[std::get<std::string>(head.front())] = list;
        return Judges::shared().readerFault(document).empty() ? ofPart({head.front(), std::size_t{0}}, document)
                                                              : ofPart(head, m_whole);
    }

    YAML::Node m_whole;
    std::map<Path, Spot> m_spots; ///< by part, and entry of a list
};

/// The document of a spot with its value taken out or another in its place.
YAML::Node withValue(const Spot& spot, const char* value) {
    const YAML::Node document = YAML::Clone(spot.document);
    YAML::Node parent = at(document, spot.path, spot.path.size() - 1);
    const auto* key = std::get_if<std::string>(&spot.path.back());
    if (key == nullptr) {
        parent[std::get<std::size_t>(spot.path.back())] = YAML::Load(value);
    } else if (value == nullptr) {
        parent.remove(*key);
    } else {
        parent[*key] = YAML::Load(value);
    }
    return document;
}

TEST(ProjectSchema, takesTheDocumentedExampleAndTheProjectsOfThisRepository) {
    const Judges& judges = Judges::shared();
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
    const Judges& judges = Judges::shared();
    const YAML::Node whole = YAML::Load(test::documentedProject());
    std::vector<Path> paths;
    addPaths(whole, {}, paths);
    ASSERT_GT(paths.size(), 60U);
    std::size_t asked = 0;
    Spots spots(whole);
    for (const Path& path : paths) {
        const Spot spot = spots.of(path);
        for (const char* value : {"~", "''", "word", "5", "-1", "0.5", "0", "true", "[]", "[1]", "[[1]]", "{}",
                                  "{x: 1}", "{vi: [a]}", "2025-Q3", "\"1.5x\"", "5000"}) {
            // The ordinary build asks of each value at each key; under the sanitizers every eleventh (of 17) will do.
            if (!test::kUnderSanitizers || asked++ % 11 == 0) {
                judges.expectAgreement(withValue(spot, value), written(path) + " = " + value);
            }
        }
        if (std::holds_alternative<std::string>(path.back())) {
            judges.expectAgreement(withValue(spot, nullptr), written(path) + " taken out");
        }
    }
}

TEST(ProjectSchema, refusesUnknownKeysWhereTheReaderDoes) {
    const Judges& judges = Judges::shared();
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
    const Judges& judges = Judges::shared();
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
    Judges::shared().expectAgreement(document, GetParam().value);
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
