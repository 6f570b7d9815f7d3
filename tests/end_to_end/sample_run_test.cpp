// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// `diaban run` on the sample province: what a first-time user sees.
#include "tests/end_to_end/verb_shape.h"
#include "tests/support/rounds.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace diaban::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> filesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        names.push_back(fs::relative(entry.path(), folder).string());
    }
    std::ranges::sort(names);
    return names;
}

TEST(SampleRun, writesEveryOutputAndSaysSo) {
    const TempFolder folder;
    const ProgramRun run = diaban({"run", sample("son-hai.diaban.yaml"), "-o", folder.file("out"), "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    expectShape("run", run);
    const nlohmann::json json = jsonOf(run);
    const nlohmann::json& project = json["projects"][0];
    EXPECT_GE(project["units"], 145);
    EXPECT_EQ(project["joins"][0]["units_without_row"], 1);
    EXPECT_EQ(project["joins"][0]["rows_without_unit"], 1);
    EXPECT_EQ(project["maps"][0]["closure"], "[a, b)");
    EXPECT_EQ(project["maps"][1]["closure"], "(a, b]");
    EXPECT_THAT(filesIn(folder.file("out")),
                testing::IsSupersetOf({"briefing.pdf", "briefing.pptx", "son-hai.html", "son-hai.qgz", "communes.csv",
                                       "districts.csv", "join-report.csv", "models.png", "pledged-share.pdf",
                                       "pledged-share.png", "pledged-share.svg", "son-hai.geojson", "son-hai.gpkg",
                                       "son-hai.shp", "son-hai.dbf", "son-hai.cpg", "son-hai.prj"}));
    for (const auto& name : filesIn(folder.file("out"))) {
        EXPECT_FALSE(name.starts_with(".")) << name;
    }
}

TEST(SampleRun, tablesAreByUnitAndBySums) {
    const TempFolder folder;
    ASSERT_EQ(diaban({"run", sample("son-hai.diaban.yaml"), "-o", folder.file("out"), "--only", "table"}).exitCode, 0);
    EXPECT_THAT(filesIn(folder.file("out")), testing::ElementsAre("communes.csv", "districts.csv"));
    const std::string communes = bytesOf(folder.file("out/communes.csv"));
    EXPECT_THAT(communes, testing::StartsWith("\xEF\xBB\xBFMã;Tên đơn vị;"));
    EXPECT_THAT(communes, testing::HasSubstr("\n\"=\"\"09801\"\"\";Xã Vĩnh Khánh;"));
    const std::string districts = bytesOf(folder.file("out/districts.csv"));
    EXPECT_THAT(districts, testing::HasSubstr("\nTất cả các đơn vị;150;"));
    EXPECT_THAT(districts, testing::HasSubstr(";137 trên 149;137;149;")) << "communes recognised as safe";
    EXPECT_THAT(districts, testing::HasSubstr(";84,6;318609;376744;148;")) << "pledges by sums";
}

TEST(SampleRun, everyUnitIsInOneClassOrHasItsReason) {
    const ProgramRun run = diaban({"check", sample("son-hai.diaban.yaml"), "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const nlohmann::json json = jsonOf(run);
    for (const auto& map : json["maps"]) {
        std::size_t units = map["no_data"].get<std::size_t>() + map["not_matched"].get<std::size_t>();
        for (const auto& count : map["counts"]) {
            units += count.get<std::size_t>();
        }
        EXPECT_EQ(units, json["units"].get<std::size_t>());
    }
}

TEST(SampleRun, sameInputSameBytes) {
    const TempFolder folder;
    std::vector<std::string> words{"run", sample("son-hai.diaban.yaml")};
    if (kUnderSanitizers) { // of all outputs the ordinary build sees it
        words.insert(words.end(), {"--only", "layer", "--only", "map", "--only", "table"});
    }
    words.insert(words.end(), {"-o", folder.file("one")});
    ASSERT_EQ(diaban(words).exitCode, 0);
    ProgramLimits elsewhere;
    elsewhere.environment = {"LC_ALL=C", "LANG=de_DE.UTF-8", "TZ=Asia/Ho_Chi_Minh"};
    words.back() = folder.file("two");
    ASSERT_EQ(diaban(words, elsewhere).exitCode, 0);
    const auto names = filesIn(folder.file("one"));
    ASSERT_EQ(names, filesIn(folder.file("two")));
    for (const std::string& name : names) {
        EXPECT_TRUE(bytesOf(folder.file("one/" + name)) == bytesOf(folder.file("two/" + name))) << name;
    }
}

TEST(SampleRun, onlyWhatWasAskedFor) {
    const TempFolder folder;
    ASSERT_EQ(
        diaban({"run", sample("son-hai.diaban.yaml"), "-o", folder.file("out"), "--only", "pledged_share"}).exitCode,
        0);
    EXPECT_THAT(filesIn(folder.file("out")),
                testing::ElementsAre("pledged-share.pdf", "pledged-share.png", "pledged-share.svg"));
    const ProgramRun wrong = diaban({"run", sample("son-hai.diaban.yaml"), "-o", folder.file("out"), "--only", "x"});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_THAT(wrong.err, testing::HasSubstr("pledged-share.png"));
}

TEST(SampleRun, oneBadProjectDoesNotStopTheRest) {
    const TempFolder folder;
    const std::string bad = folder.write("bad.diaban.yaml", "version: 1\nboundaries: {path: none.gpkg}\n");
    const ProgramRun run =
        diaban({"run", bad, sample("son-hai.diaban.yaml"), "-o", folder.file("out"), "--only", "layer", "--json"});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.err, testing::HasSubstr("error: " + bad));
    EXPECT_TRUE(fs::exists(folder.file("out/son-hai.gpkg")));
    EXPECT_EQ(jsonOf(run)["projects"].size(), 2U);
}

/// The sample project again, its outputs called otherwise.
std::string renamedSample(const TempFolder& folder, const std::string& name) {
    fs::copy(sample(""), folder.file(name), fs::copy_options::recursive);
    std::string yaml = bytesOf(sample("son-hai.diaban.yaml"));
    for (const auto& [from, to] :
         {std::pair{"path: son-hai", "path: " + name}, std::pair{"path: pledged", "path: " + name},
          std::pair{"path: models", "path: models-" + name}, std::pair{"path: join", "path: " + name},
          std::pair{"path: communes", "path: communes-" + name}, std::pair{"path: briefing", "path: briefing-" + name},
          std::pair{"path: districts", "path: districts-" + name}}) {
        for (std::size_t at = yaml.find(from); at != std::string::npos; at = yaml.find(from, at + to.size())) {
            yaml.replace(at, std::string(from).size(), to);
        }
    }
    return folder.write(name + "/" + name + ".diaban.yaml", yaml);
}

TEST(SampleRun, aBadProjectInTheMiddleIsToldAndTheWorstCodeIsReturned) {
    const TempFolder folder;
    const std::string second = renamedSample(folder, "second");
    const std::string broken =
        folder.write("broken.diaban.yaml", "version: 1\nlocale: fr\nboundaries: {path: none.gpkg}\n");
    const std::vector<std::string> call{
        "run", sample("son-hai.diaban.yaml"), broken, second, "--only", "layer", "--only", "models_per_1000", "-o"};
    std::vector<std::string> words = call;
    words.push_back(folder.file("out"));
    const ProgramRun run = diaban(words);
    EXPECT_EQ(run.exitCode, 3) << run.err;
    EXPECT_THAT(run.out, testing::HasSubstr("broken.diaban.yaml: failed, nothing written"));
    EXPECT_THAT(run.out, testing::ContainsRegex("2 of 3 projects done, 1 failed; [1-9][0-9]* files written\n$"));
    EXPECT_THAT(filesIn(folder.file("out")),
                testing::IsSupersetOf({"son-hai.gpkg", "second.gpkg", "models-second.png"}));

    // The disk of the last one is worse than the words of the middle one.
    fs::create_directory(folder.file("third"));
    fs::create_directories(folder.file("third/second.gpkg"));
    words = call;
    words.insert(words.end(), {folder.file("third"), "--json"});
    const ProgramRun worse = diaban(words);
    EXPECT_EQ(worse.exitCode, 4) << worse.err;
    const nlohmann::json projects = jsonOf(worse)["projects"];
    ASSERT_EQ(projects.size(), 3U);
    EXPECT_TRUE(projects[0].contains("written"));
    EXPECT_EQ(projects[1]["errors"][0]["id"], "project.unknown_word");
    EXPECT_EQ(projects[2]["errors"].size(), 1U);
    EXPECT_TRUE(fs::exists(folder.file("third/son-hai.gpkg")));
    EXPECT_FALSE(fs::exists(folder.file("third/models-second.png"))) << "all outputs of a project or none";
}

TEST(SampleRun, onlyChoosesAmongTheProjectsThatHaveIt) {
    const TempFolder folder;
    const std::string second = renamedSample(folder, "second");
    const ProgramRun run =
        diaban({"run", sample("son-hai.diaban.yaml"), second, "-o", folder.file("out"), "--only", "second.gpkg"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(filesIn(folder.file("out")), testing::ElementsAre("second.gpkg"));
    EXPECT_THAT(run.out, testing::HasSubstr("has none of the outputs asked for"));
    const ProgramRun unknown = diaban(
        {"run", sample("son-hai.diaban.yaml"), second, "-o", folder.file("no"), "--only", "layer", "--only", "x"});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_FALSE(fs::exists(folder.file("no"))) << "told before anything is made";
}

TEST(SampleRun, aSecondProjectDoesNotReplaceTheFilesOfTheFirst) {
    const TempFolder folder;
    fs::copy(sample(""), folder.file("copy"), fs::copy_options::recursive);
    const ProgramRun run = diaban({"run", sample("son-hai.diaban.yaml"), folder.file("copy/son-hai.diaban.yaml"), "-o",
                                   folder.file("out"), "--only", "layer"});
    EXPECT_EQ(run.exitCode, 4) << run.err;
    EXPECT_THAT(run.err, testing::HasSubstr("earlier project"));
    EXPECT_TRUE(fs::exists(folder.file("out/son-hai.gpkg")));
}

TEST(Init, theTourStartsFromNothingButTheFiles) {
    const TempFolder folder;
    const std::string project = folder.file("p.diaban.yaml");
    const ProgramRun init =
        diaban({"init", sample("boundaries.gpkg"), sample("indicators.csv"), "-o", project, "--json"});
    ASSERT_EQ(init.exitCode, 0) << init.err;
    const nlohmann::json json = jsonOf(init);
    EXPECT_EQ(json["written"].size(), 1U);
    EXPECT_GT(json["decided"].size(), 10U);
    EXPECT_GT(json["open"].size(), 2U);
    EXPECT_EQ(diaban({"check", project}).exitCode, 0);
    std::vector<std::string> words{"run", project, "-o", folder.file("out")};
    if (kUnderSanitizers) { // of slides and pictures like these, other tests see to it
        words.insert(words.end(), {"--only", "pledged_share", "--only", "layer", "--only", "join_report"});
    }
    EXPECT_EQ(diaban(words).exitCode, 0);
    EXPECT_TRUE(fs::exists(folder.file("out/p-pledged_share.png")));
    EXPECT_TRUE(kUnderSanitizers || fs::exists(folder.file("out/p.pptx"))) << "the briefing";

    const std::string before = bytesOf(project);
    const ProgramRun again = diaban({"init", sample("boundaries.gpkg"), "-o", project});
    EXPECT_EQ(again.exitCode, 4);
    EXPECT_EQ(bytesOf(project), before) << "never written over";
    EXPECT_EQ(diaban({"init", sample("boundaries.gpkg"), "-o", folder.file("p.txt")}).exitCode, 2);
    EXPECT_EQ(diaban({"init", folder.file("none.gpkg"), "-o", folder.file("q.yaml")}).exitCode, 3);
    EXPECT_FALSE(fs::exists(folder.file("q.yaml")));
}

TEST(SampleRun, vietnameseMessages) {
    const ProgramRun run = diaban({"run", "khong-co.diaban.yaml", "--lang", "vi"});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.err, testing::StartsWith("lỗi: khong-co.diaban.yaml: "));
}

TEST(SampleRun, checkWritesNothing) {
    const TempFolder folder;
    fs::copy(sample(""), folder.file("p"), fs::copy_options::recursive);
    const auto before = filesIn(folder.file("p"));
    EXPECT_EQ(diaban({"check", folder.file("p/son-hai.diaban.yaml")}).exitCode, 0);
    EXPECT_EQ(filesIn(folder.file("p")), before);
}

} // namespace
} // namespace diaban::test
