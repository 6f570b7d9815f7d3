// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/project/project_value.h"
#include "src/project/read_project.h"
#include "src/project/save_project.h"
#include "src/project/write_yaml.h"
#include "src/project/yaml_places.h"
#include "tests/src/project/documented_project.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace diaban {
namespace {

using testing::HasSubstr;
using testing::Not;

Project parsed(const std::string& text) {
    gis::Problems problems;
    return parseProject("p.diaban.yaml", text, problems);
}

std::string sampleText() {
    return test::bytesOf(DIABAN_SOURCE_DIR "/tests/src/project/data/son-hai.diaban.yaml");
}

/// All comments of a text, in order.
std::vector<std::string> commentsOf(const std::string& text) {
    std::vector<std::string> comments;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t at = line.starts_with('#') ? 0 : line.find(" #");
        if (at != std::string::npos) {
            comments.push_back(line.substr(line.find('#', at)));
        }
    }
    return comments;
}

std::size_t linesWith(const std::string& text, const std::string& word) {
    std::size_t count = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        ++count;
    }
    return count;
}

TEST(SaveProject, anUnchangedProjectKeepsItsBytes) {
    for (const std::string& text : {sampleText(), test::documentedProject(), "\xEF\xBB\xBF" + sampleText()}) {
        const Project project = parsed(text);
        EXPECT_EQ(withChanges(text, project, project), text);
        // Also where the value was made anew, as by undoing a change.
        EXPECT_EQ(withChanges(text, project, parsed(text)), text);
    }
}

TEST(SaveProject, aProjectWrittenAnewReadsAsTheSame) {
    for (const std::string& text : {sampleText(), test::documentedProject()}) {
        const Project project = parsed(text);
        EXPECT_EQ(flowYaml(projectValue(parsed(projectText(project)))), flowYaml(projectValue(project)));
    }
}

/// The paths of all keys; items of lists by their number.
void addKeys(const YamlValue& value, const std::string& path, std::set<std::string>& keys) {
    for (const YamlValue::Entry& entry : value.entries) {
        keys.insert(path + '/' + entry.key);
        addKeys(entry.value, path + '/' + entry.key, keys);
    }
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        addKeys(value.items[i], path + '/' + std::to_string(i), keys);
    }
}

TEST(SaveProject, noKeyOfTheDocumentedExampleIsForgotten) {
    const std::string text = test::documentedProject();
    const YamlPlace document = yamlPlaces(text);
    std::set<std::string> written;
    std::set<std::string> known;
    addKeys(valueAt(document, document), {}, written);
    addKeys(projectValue(parsed(text)), {}, known);
    EXPECT_THAT(known, testing::IsSupersetOf(written));
}

struct Change {
    const char* name;
    std::function<void(Project&)> make;
    std::vector<std::string> says; ///< texts of the result
    std::vector<std::string> saysNoMore;
};

class ChangedSample : public testing::TestWithParam<Change> {};

TEST_P(ChangedSample, isWrittenInItsPlace) {
    const std::string text = sampleText();
    const Project before = parsed(text);
    Project after = before;
    GetParam().make(after);
    const std::string result = withChanges(text, before, after);
    EXPECT_EQ(flowYaml(projectValue(parsed(result))), flowYaml(projectValue(after)));
    for (const std::string& said : GetParam().says) {
        EXPECT_THAT(result, HasSubstr(said));
    }
    for (const std::string& gone : GetParam().saysNoMore) {
        EXPECT_THAT(result, Not(HasSubstr(gone)));
    }
    EXPECT_EQ(commentsOf(result), commentsOf(text));
    EXPECT_EQ(withChanges(result, after, before).size() > 0, true) << "and it can be undone";
}

INSTANTIATE_TEST_SUITE_P(
    Keys, ChangedSample,
    testing::Values(
        Change{"day", [](Project& p) { p.asOf = "2025-12-31"; }, {"as_of: 2025-12-31\nlocale: vi"}, {"2025-09-30"}},
        Change{"locale", [](Project& p) { p.locale = Language::En; }, {"locale: en\n"}, {"locale: vi"}},
        Change{"title",
               [](Project& p) { p.title.en = "Son Hai: \"2025\""; },
               {"en: \"Son Hai: \\\"2025\\\"\"}\nas_of"},
               {}},
        Change{"oneTitle",
               [](Project& p) {
                   p.title = {"Sơn Hải", "Sơn Hải"};
               },
               {"title: \"Sơn Hải\"\n"},
               {}},
        Change{"author",
               [](Project& p) {
                   p.author = {"Phòng Tham mưu", "Phòng Tham mưu"};
               },
               {"author: \"Phòng Tham mưu\"\nboundaries:"},
               {}},
        Change{"selection",
               [](Project& p) {
                   p.boundaries.only = {{"province_code", "01"}};
               },
               {"  level: commune\n  only: {province_code: \"01\"}\n"},
               {}},
        Change{"noParent", [](Project& p) { p.boundaries.fields.parent.clear(); }, {}, {"district_name"}},
        Change{"column",
               [](Project& p) { p.tables[0].columns[1].header = "Nhân khẩu (người)"; },
               {"people: \"Nhân khẩu (người)\"\n"},
               {}},
        Change{"columnTakenOut", [](Project& p) { p.tables[0].columns.pop_back(); }, {}, {"attendance"}},
        Change{"table",
               [](Project& p) {
                   p.tables.push_back(p.tables[0]);
                   p.tables[1].path = "q4.xlsx";
                   p.tables[1].sheet = "Biểu 1";
                   p.tables[1].period = "2025-Q4";
               },
               {"  - path: q4.xlsx\n    sheet: \"Biểu 1\"\n", "period: 2025-Q4\n"},
               {}},
        Change{"knownIndicator",
               [](Project& p) {
                   p.indicators.push_back(*parsed("version: 1\nboundaries: {path: a}\ntables: [{path: a, columns: "
                                                  "{households: x}}]\nindicators: [households]\n")
                                               .findIndicator("households"));
               },
               {"    decimals: 2\n  - households\nmaps:"},
               {}},
        Change{"indicatorTakenOut",
               [](Project& p) {
                   p.indicators.erase(p.indicators.begin());
                   p.maps.erase(p.maps.begin());
                   p.outputs.erase(p.outputs.begin());
               },
               {},
               {"pledged_share", "YlGnBu"}},
        Change{"target", [](Project& p) { p.indicators[0].target = 85; }, {"target: 85\n"}, {}},
        Change{"breaks",
               [](Project& p) {
                   p.maps[0].classes.limits = {60, 70.5, 85, 90};
               },
               {"breaks: [60, 70.5, 85, 90]\n"},
               {}},
        Change{"method",
               [](Project& p) {
                   p.maps[0].classes = {gis::ClassMethod::Natural, 6, {}};
               },
               {"method: natural\n", "classes: 6\n"},
               {"breaks:"}},
        Change{"page", [](Project& p) { p.maps[1].page = *pageSizeOf("A3"); }, {"page: A3\n"}, {}},
        Change{"ownPage", [](Project& p) { p.maps[1].page = *pageSizeOf("254x142.875"); }, {"page: 254x142.875\n"}, {}},
        Change{"mapsMoved",
               [](Project& p) { std::swap(p.maps[0], p.maps[1]); },
               {"maps:\n  - key: models_per_1000\n"},
               {}},
        Change{"output",
               [](Project& p) {
                   p.outputs.push_back({OutputKind::Map, "models-2.png", "models_per_1000", 300});
               },
               {"  - {kind: map, map: models_per_1000, path: models-2.png, dpi: 300}\n"},
               {}},
        Change{"dpi", [](Project& p) { p.outputs[0].dpi = 200; }, {"path: pledged-share.png, dpi: 200}"}, {}},
        Change{"outputTakenOut",
               [](Project& p) { p.outputs.erase(p.outputs.begin() + 4); },
               {"son-hai.geojson"},
               {"son-hai.shp"}}),
    [](const auto& change) { return std::string(change.param.name); });

TEST(SaveProject, commentsOfTheDocumentedExampleSurviveManyChanges) {
    const std::string text = test::documentedProject();
    const Project before = parsed(text);
    Project after = before;
    after.title.en = "Another";
    after.boundaries.layer = "wards";
    after.tables[0].columns[0].header = "Số hộ";
    after.maps[0].palette = "Blues";
    after.maps[0].classes.limits = {50};
    after.outputs[0].dpi = 96;
    const std::string result = withChanges(text, before, after);
    EXPECT_EQ(commentsOf(result), commentsOf(text));
    EXPECT_THAT(result, HasSubstr("layer: wards                  # needed where the file holds several"));
    EXPECT_EQ(std::ranges::count(result, '\n'), std::ranges::count(text, '\n'));
}

TEST(SaveProject, whatTheCatalogueSaysCanBeTakenAwayAndGivenBack) {
    const std::string text = "version: 1\nboundaries: {path: a.gpkg}\ntables:\n  - {path: a.csv, columns: {hamlets: x, "
                             "security_teams: y}}\nindicators:\n  - security_teams_per_hamlet  # of the catalogue\n";
    const Project before = parsed(text);
    Project after = before;
    after.indicators[0].target.reset();
    after.indicators[0].direction.reset();
    const std::string without = withChanges(text, before, after);
    EXPECT_THAT(without, HasSubstr("key: security_teams_per_hamlet"));
    EXPECT_FALSE(parsed(without).indicators[0].target);
    EXPECT_FALSE(parsed(without).indicators[0].direction);
    EXPECT_TRUE(parsed(without).indicators[0].group);
    EXPECT_EQ(withChanges(without, after, before), text);
}

TEST(SaveProject, keysThatNothingChangesStay) {
    const std::string text = sampleText() + "clusters: {path: cum.csv, strip_m: 500}  # for next year\n";
    const Project before = parsed(text);
    Project after = before;
    after.outputs.pop_back();
    EXPECT_THAT(withChanges(text, before, after),
                HasSubstr("clusters: {path: cum.csv, strip_m: 500}  # for next year\n"));
}

TEST(SaveProject, aSharedAnchorIsWrittenOut) {
    const std::string text =
        "version: 1\nboundaries: {path: a.gpkg}\ntables:\n  - path: a.csv\n    columns: &figures {h: x}\n"
        "    period: 2025-Q1\n  - path: b.csv\n    columns: *figures  # the same\n    period: 2025-Q2\n";
    const Project before = parsed(text);
    Project after = before;
    after.tables[0].columns[0].header = "changed";
    const std::string result = withChanges(text, before, after);
    EXPECT_EQ(parsed(result).tables[0].columns[0].header, "changed");
    EXPECT_EQ(parsed(result).tables[1].columns[0].header, "x");
    EXPECT_THAT(result, HasSubstr("# the same"));
}

TEST(SaveProject, aProjectThatIsNoneIsRefused) {
    const std::string text = sampleText();
    const Project before = parsed(text);
    Project after = before;
    after.outputs[0].path = "../outside.png";
    try {
        (void)withChanges(text, before, after);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "project.output_leaves");
    }
}

/// Changes of all kinds, chosen by chance, one after the other on the text of the one before.
TEST(SaveProject, anyRowOfChangesReadsAsMeant) {
    const std::vector<std::string> texts{"Đơn vị", "x: y", "2025", "", "# a", "it's", "\"q\"", "a, b"};
    for (unsigned seed = 0; seed < test::rounds(40U); ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](std::size_t most) {
            return std::uniform_int_distribution<std::size_t>(0, most - 1)(random);
        };
        std::string text = seed % 2 == 0 ? sampleText() : test::documentedProject();
        Project project = parsed(text);
        for (int step = 0; step < 12; ++step) {
            Project next = project;
            const std::string& word = texts[below(texts.size())];
            MapSpec& map = next.maps[below(next.maps.size())];
            TableSource& table = next.tables[below(next.tables.size())];
            switch (below(12)) {
            case 0:
                next.title = {word, texts[below(texts.size())]};
                break;
            case 1:
                next.author = {word, word};
                break;
            case 2:
                next.boundaries.fields.parent = word + "!";
                break;
            case 3:
                next.boundaries.only = {{"f" + std::to_string(below(3)), word}};
                break;
            case 4:
                table.columns.push_back({"f" + std::to_string(step), word + "!", {}});
                break;
            case 5:
                std::swap(table.columns.front(), table.columns.back());
                break;
            case 6:
                map.title.vi = word;
                break;
            case 7:
                map.classes = {gis::ClassMethod::Manual, 5, {1, static_cast<double>(below(50)) + 1.5}};
                break;
            case 8:
                map.classes = {gis::ClassMethod::Pretty, 4, {}};
                break;
            case 9:
                next.maps.push_back(map);
                next.maps.back().key = "copy" + std::to_string(step);
                break;
            case 10:
                std::swap(next.outputs.front(), next.outputs.back());
                break;
            default:
                next.outputs.insert(next.outputs.begin(),
                                    {OutputKind::Layer, "l" + std::to_string(step) + ".gpkg", {}});
                break;
            }
            SCOPED_TRACE("seed " + std::to_string(seed) + " step " + std::to_string(step));
            const std::string changed = withChanges(text, project, next);
            const Project again = parsed(changed);
            ASSERT_EQ(flowYaml(projectValue(again)), flowYaml(projectValue(next))) << changed;
            // The comment behind given breaks goes with them.
            const std::size_t gone = linesWith(text, "breaks:") > linesWith(changed, "breaks:") ? 1 : 0;
            ASSERT_GE(commentsOf(changed).size() + gone, commentsOf(text).size()) << text << "----\n" << changed;
            text = changed;
            project = again;
        }
    }
}

TEST(SaveProject, writesThatClassesAreNotSharedOnceThatIsSaid) {
    const std::string text = test::documentedProject();
    Project project = parsed(text);
    Project silent = project;
    silent.maps.front().sharedClasses.reset();
    const std::string without = withChanges(text, project, silent);
    Project own = silent;
    own.maps.front().sharedClasses = false;
    const std::string said = withChanges(without, silent, own);
    EXPECT_NE(said, without);
    EXPECT_EQ(parsed(said).maps.front().sharedClasses, std::optional(false));
    EXPECT_EQ(parsed(withChanges(said, own, silent)).maps.front().sharedClasses, std::nullopt);
}

} // namespace
} // namespace diaban
