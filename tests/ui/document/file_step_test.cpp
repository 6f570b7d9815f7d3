// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/document/decide_row.h"
#include "ui/document/document.h"
#include "ui/document/own_files.h"

#include <gmock/gmock.h>

#include <fstream>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

/// The sample province in a folder of the test's own, with a decision about the row that has no unit.
class FileStepTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        QObject::connect(&m_document, &Document::failed,
                         [this](const gis::Error& error) { m_failures.push_back(error.message().id); });
        m_document.open(m_folder.path() / "sample/son-hai.diaban.yaml");
        ASSERT_TRUE(read());
        decide("Xã Hòa Lợi", "10155");
    }

    void decide(const std::string& written, const std::string& unit) {
        Correction decision;
        decision.written = written;
        decision.unitCode = unit;
        decideRows(m_document, {decision}, QStringLiteral("row"), Language::Vi);
        ASSERT_TRUE(read());
    }

    /// The file beside the copy that ends so.
    fs::path saveAs(const std::string& name, const std::string& ending) {
        const fs::path file = m_folder.path() / name;
        fs::create_directories(file.parent_path());
        EXPECT_TRUE(m_document.saveAs(file));
        EXPECT_TRUE(read());
        return besideProject(file, ending);
    }

    /// So that the project itself has something that is not saved.
    void edit() {
        Project project = m_document.project();
        project.maps.front().subtitle.vi += "*";
        ASSERT_TRUE(m_document.change(project, QStringLiteral("subtitle"), Reach::Looks));
        ASSERT_TRUE(m_document.isModified());
    }

    bool read() {
        return waitFor([&] { return m_document.loaded() != nullptr && !m_document.isLoading(); });
    }

    test::TempFolder m_folder;
    fs::path m_corrections = m_folder.path() / "sample/son-hai.corrections.csv";
    Words m_words{Language::Vi};
    Document m_document{m_words};
    std::vector<std::string> m_failures;
};

TEST_F(FileStepTest, AFileThatWasNotThereGoesAndComesBack) {
    EXPECT_TRUE(fs::exists(m_corrections));
    m_document.undoStack().undo();
    EXPECT_FALSE(fs::exists(m_corrections));
    m_document.undoStack().redo();
    EXPECT_TRUE(fs::exists(m_corrections));
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(FileStepTest, ManyDecisionsAreOneStep) {
    const std::string before = test::bytesOf(m_corrections);
    std::vector<Correction> decisions(2);
    decisions[0].written = "Xã Một";
    decisions[1].written = "Xã Hai";
    decisions[0].unitCode = decisions[1].unitCode = "10101";
    decideRows(m_document, decisions, QStringLiteral("rows"), Language::Vi);
    ASSERT_TRUE(read());
    EXPECT_THAT(test::bytesOf(m_corrections), testing::AllOf(testing::HasSubstr("10155"), testing::HasSubstr("Xã Một"),
                                                             testing::HasSubstr("Xã Hai")));
    m_document.undoStack().undo();
    EXPECT_EQ(test::bytesOf(m_corrections), before);
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(FileStepTest, DecisionsInACopyLeaveTheOldProjectAlone) {
    ASSERT_TRUE(m_document.save());
    const std::string decided = test::bytesOf(m_corrections);
    const fs::path own = saveAs("elsewhere/mine.diaban.yaml", ".corrections.csv");
    EXPECT_EQ(test::bytesOf(own), decided);
    EXPECT_TRUE(m_document.project().corrections.empty()) << "it stands beside the project";
    decide("Xã Không Có", "-");
    EXPECT_NE(test::bytesOf(own), decided);
    EXPECT_EQ(test::bytesOf(m_corrections), decided);
    m_document.undoStack().undo();
    EXPECT_EQ(test::bytesOf(own), decided);
    ASSERT_TRUE(read());
    m_document.undoStack().undo();
    EXPECT_FALSE(fs::exists(own)) << "the decision that was made before the project was saved there";
    ASSERT_TRUE(read());
    EXPECT_TRUE(m_document.loaded()->faulty.empty());
    m_document.undoStack().redo();
    EXPECT_EQ(test::bytesOf(own), decided);
    EXPECT_EQ(test::bytesOf(m_corrections), decided);
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(FileStepTest, ADecisionDoneAgainInACopyIsItsOwn) {
    const std::string decided = test::bytesOf(m_corrections);
    m_document.undoStack().undo();
    const fs::path own = saveAs("elsewhere/mine.diaban.yaml", ".corrections.csv");
    m_document.undoStack().redo();
    EXPECT_EQ(test::bytesOf(own), decided);
    EXPECT_FALSE(fs::exists(m_corrections));
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

/// Where others have the name the project names its own: without it, or with one that is no table, it could not be
/// read.
TEST_F(FileStepTest, AFileThatIsNamedIsLeftWithoutDecisions) {
    const std::string decided = test::bytesOf(m_corrections);
    const fs::path other = m_folder.path() / "elsewhere/mine.corrections.csv";
    fs::create_directories(other.parent_path());
    std::ofstream(other, std::ios::binary) << "of somebody else";
    const fs::path own = saveAs("elsewhere/mine.diaban.yaml", ".corrections-2.csv");
    EXPECT_EQ(m_document.project().corrections, "mine.corrections-2.csv");
    m_document.undoStack().undo();
    ASSERT_TRUE(read());
    EXPECT_THAT(test::bytesOf(own),
                testing::AllOf(testing::HasSubstr("written"), testing::Not(testing::HasSubstr("10155"))));
    EXPECT_TRUE(m_document.loaded()->faulty.empty());
    m_document.undoStack().redo();
    ASSERT_TRUE(read());
    EXPECT_EQ(test::bytesOf(own), decided);
    EXPECT_EQ(test::bytesOf(other), "of somebody else");
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(FileStepTest, DecisionsThatAreSavedInACopyAloneAreNotInTheOldProject) {
    const std::string decided = test::bytesOf(m_corrections);
    const fs::path own = saveAs("elsewhere/mine.diaban.yaml", ".corrections.csv");
    EXPECT_EQ(test::bytesOf(own), decided);
    EXPECT_FALSE(fs::exists(m_corrections)) << "with or without another edit";
    EXPECT_FALSE(m_document.isModified());
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.isModified());
    m_document.close();
    EXPECT_EQ(test::bytesOf(own), decided) << "as they were saved there";
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(FileStepTest, DecisionsOfAProjectWithoutAFileGoWithItOrWhereItIsSaved) {
    const std::string decided = test::bytesOf(m_corrections);
    const std::string text = m_document.text();
    for (const bool saved : {false, true}) {
        m_document.openText(m_folder.path() / "sample/new.diaban.yaml", text);
        ASSERT_TRUE(read());
        decide("Xã Hòa Lợi", "10155");
        const fs::path proposed = m_folder.path() / "sample/new.corrections.csv";
        ASSERT_TRUE(fs::exists(proposed));
        fs::path own = proposed;
        if (saved) {
            own = saveAs("elsewhere/mine.diaban.yaml", ".corrections.csv");
            EXPECT_FALSE(m_document.isModified());
        }
        m_document.close();
        EXPECT_FALSE(fs::exists(proposed));
        EXPECT_EQ(fs::exists(own), saved);
    }
    EXPECT_EQ(test::bytesOf(m_folder.path() / "elsewhere/mine.corrections.csv"), decided);
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(FileStepTest, ATableOfClustersGoesWithACopy) {
    std::ofstream(m_folder.path() / "sample/groups.csv", std::ios::binary) << "cluster;unit_code\n";
    Project project = m_document.project();
    project.clusters.emplace().source.path = "groups.csv";
    ASSERT_TRUE(m_document.change(project, QStringLiteral("clusters"), Reach::Looks));
    const fs::path own = saveAs("elsewhere/mine.diaban.yaml", ".clusters.csv");
    EXPECT_EQ(m_document.project().clusters->source.path, "mine.clusters.csv");
    EXPECT_EQ(test::bytesOf(own), "cluster;unit_code\n");
    m_document.undoStack().undo();
    m_document.undoStack().redo();
    EXPECT_EQ(m_document.project().clusters->source.path, "mine.clusters.csv");
    EXPECT_FALSE(m_document.isModified());
}

TEST_F(FileStepTest, DecisionsOfEditsThatAreThrownAwayGoToo) {
    edit();
    m_document.close();
    EXPECT_FALSE(fs::exists(m_corrections));
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(FileStepTest, DecisionsOfAProjectThatIsSavedStay) {
    edit();
    ASSERT_TRUE(m_document.save());
    const std::string saved = test::bytesOf(m_corrections);
    decide("Xã Không Có", "-");
    EXPECT_NE(test::bytesOf(m_corrections), saved);
    edit();
    m_document.close();
    EXPECT_EQ(test::bytesOf(m_corrections), saved) << "as they were when it was saved last";
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(FileStepTest, DecisionsAloneAreAnUnsavedChangeAsAnyOther) {
    EXPECT_TRUE(m_document.isModified());
    m_document.undoStack().undo();
    EXPECT_FALSE(m_document.isModified()) << "back to what is saved";
    m_document.undoStack().redo();
    EXPECT_TRUE(m_document.isModified());
    ASSERT_TRUE(m_document.save());
    EXPECT_FALSE(m_document.isModified());
    const std::string saved = test::bytesOf(m_corrections);
    m_document.undoStack().undo();
    EXPECT_TRUE(m_document.isModified()) << "the saved decision is taken back";
    m_document.undoStack().redo();
    EXPECT_FALSE(m_document.isModified());
    decide("Xã Không Có", "-");
    EXPECT_TRUE(m_document.isModified());
    m_document.close();
    EXPECT_EQ(test::bytesOf(m_corrections), saved);
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(FileStepTest, DecisionsThatACrashLeftAreUnsavedInTheRecoveredProject) {
    const std::string text = m_document.text();
    const fs::path file = m_document.file();
    const std::vector<UnsavedFile> left = m_document.unsaved().changed();
    Document next(m_words);
    next.openText(file, text, text, UnsavedFiles(left));
    ASSERT_TRUE(waitFor([&] { return next.loaded() != nullptr && !next.isLoading(); }));
    EXPECT_TRUE(next.isModified());
    EXPECT_FALSE(next.isNew());
    next.close();
    EXPECT_FALSE(fs::exists(m_corrections));
}

TEST_F(FileStepTest, WhatSomebodyElseWroteIsNotThrownAway) {
    const std::string other = "written;unit_code\nXã A;10101\n";
    std::ofstream(m_corrections, std::ios::binary) << other;
    decide("Xã Không Có", "-");
    edit();
    m_document.close();
    EXPECT_EQ(test::bytesOf(m_corrections), other) << "which came between two decisions";
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

TEST_F(FileStepTest, AFileThatWasChangedAtLastStaysAndIsTold) {
    edit();
    std::ofstream(m_corrections, std::ios::binary) << "of somebody else";
    m_document.close();
    EXPECT_EQ(test::bytesOf(m_corrections), "of somebody else");
    EXPECT_THAT(m_failures, testing::ElementsAre("window.file_changed"));
}

TEST_F(FileStepTest, UndoneDecisionsLeaveNothingToPutBack) {
    m_document.undoStack().undo();
    EXPECT_THAT(m_document.unsaved().changed(), testing::IsEmpty());
    m_document.undoStack().redo();
    ASSERT_EQ(m_document.unsaved().changed().size(), 1U);
    edit();
    m_document.undoStack().undo();
    m_document.undoStack().undo();
    EXPECT_THAT(m_document.unsaved().changed(), testing::IsEmpty());
    EXPECT_FALSE(fs::exists(m_corrections));
}

} // namespace
} // namespace diaban::ui
