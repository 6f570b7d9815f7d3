// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "src/project/save_project.h"
#include "ui/models/output_choices.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <set>

namespace diaban::ui {
namespace {

struct Opened {
    std::string text;
    Project project;
};

Opened opened(const std::string& name) {
    const std::string file = DIABAN_SOURCE_DIR "/data/sample/" + name;
    std::ifstream in(file);
    gis::Problems problems;
    return {std::string{std::istreambuf_iterator<char>(in), {}}, readProject(file, problems)};
}

class OutputChoicesOf : public testing::TestWithParam<const char*> {};

TEST_P(OutputChoicesOf, EachCanBeAddedToTheProjectFile) {
    const Opened before = opened(GetParam());
    const std::vector<OutputChoice> choices = outputChoices(before.project);
    ASSERT_FALSE(choices.empty());
    for (const OutputChoice& choice : choices) {
        const Project after = withOutput(before.project, choice);
        const std::string text = withChanges(before.text, before.project, after);
        gis::Problems problems;
        const Project read = parseProject(before.project.file.string(), text, problems);
        ASSERT_EQ(read.outputs.size(), after.outputs.size()) << nameOf(choice.kind) << choice.ending;
        EXPECT_EQ(read.outputs.back().kind, choice.kind);
        EXPECT_EQ(read.outputs.back().path, after.outputs.back().path);
        EXPECT_EQ(read.outputs.back().rows, choice.rows);
        const Project without = withoutOutput(after, after.outputs.size() - 1);
        EXPECT_EQ(withChanges(text, after, without), withChanges(before.text, before.project, without));
    }
}

TEST_P(OutputChoicesOf, EachHasWords) {
    const Opened project = opened(GetParam());
    for (const Language language : {Language::Vi, Language::En}) {
        const Words words(language);
        for (const OutputChoice& choice : outputChoices(project.project)) {
            EXPECT_THAT(titleOf(choice, project.project, words).toStdString(),
                        testing::Not(testing::HasSubstr("window.")));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, OutputChoicesOf,
                         testing::Values("son-hai.diaban.yaml", "son-hai-clusters.diaban.yaml"));

TEST(OutputChoices, AListOfGapsMakesAProjectOneWithClusters) {
    const Opened before = opened("son-hai.diaban.yaml");
    ASSERT_FALSE(before.project.clusters);
    const Project after = withOutput(before.project, {OutputKind::Gaps, ".xlsx", {}});
    gis::Problems problems;
    const Project read =
        parseProject(before.project.file.string(), withChanges(before.text, before.project, after), problems);
    EXPECT_TRUE(read.clusters.has_value());
    EXPECT_EQ(read.outputs.back().kind, OutputKind::Gaps);
}

TEST(OutputChoices, EveryKindThatARunWritesIsThere) {
    std::set<OutputKind> kinds;
    for (const char* name : {"son-hai.diaban.yaml", "son-hai-clusters.diaban.yaml"}) {
        for (const OutputChoice& choice : outputChoices(opened(name).project)) {
            kinds.insert(choice.kind);
        }
    }
    for (const OutputKind kind :
         {OutputKind::Layer, OutputKind::Map, OutputKind::JoinReport, OutputKind::Table, OutputKind::Weak,
          OutputKind::Page, OutputKind::Slides, OutputKind::QgisProject, OutputKind::Borders, OutputKind::Clusters,
          OutputKind::Gaps, OutputKind::Coverage, OutputKind::Proposals, OutputKind::BorderLayers}) {
        EXPECT_TRUE(kinds.contains(kind)) << nameOf(kind);
    }
}

TEST(OutputChoices, ListsOfClustersNeedClusters) {
    for (const OutputChoice& choice : outputChoices(opened("son-hai.diaban.yaml").project)) {
        EXPECT_FALSE(isOfClusters(choice.kind)) << nameOf(choice.kind);
    }
}

TEST(OutputChoices, TheSameTwiceHasTwoNames) {
    const Project before = opened("son-hai.diaban.yaml").project;
    const OutputChoice slides{OutputKind::Slides, ".pptx", {}};
    const Project after = withOutput(withOutput(before, slides), slides);
    EXPECT_EQ(after.outputs[after.outputs.size() - 2].path, "son-hai.pptx");
    EXPECT_EQ(after.outputs.back().path, "son-hai-2.pptx");
}

} // namespace
} // namespace diaban::ui
