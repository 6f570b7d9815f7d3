// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/document/document.h"
#include "ui/document/treat_table.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kProject = "# của tỉnh\n"
                                 "version: 1\n"
                                 "boundaries: {path: b.gpkg}\n"
                                 "tables:\n"
                                 "  - path: t.csv   # của năm trước\n"
                                 "    only: {Tỉnh: Lào Cai}   # 150 dòng\n"
                                 "    counts: [Hộ]   # cộng được\n"
                                 "  - path: u.csv\n";

/// Edits of how tables are joined, in a document whose inputs are not there.
class TreatTableTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        m_document.openText(m_folder.path() / "p.diaban.yaml", kProject);
        ASSERT_TRUE(m_document.isOpen());
    }
    void change(const Project& after) { ASSERT_TRUE(m_document.change(after, QStringLiteral("edit"), Reach::Inputs)); }
    const Project& project() { return m_document.project(); }
    const TableTreatment& treatment() { return project().tables.front().treatment; }

    test::TempFolder m_folder;
    Words m_words{Language::Vi};
    Document m_document{m_words};
};

TEST_F(TreatTableTest, ForcingIsWrittenWithTheCommentsKeptAndUndone) {
    change(withForcedVintage(project(), 0, true));
    EXPECT_TRUE(treatment().forceVintage);
    EXPECT_FALSE(project().tables.back().treatment.forceVintage) << "of that table alone";
    EXPECT_THAT(m_document.text(), HasSubstr("force_vintage: true"));
    for (const char* kept : {"# của tỉnh\n", "# của năm trước\n", "# 150 dòng\n", "# cộng được\n"}) {
        EXPECT_THAT(m_document.text(), HasSubstr(kept));
    }
    change(withForcedVintage(project(), 0, false));
    EXPECT_FALSE(treatment().forceVintage);
    EXPECT_THAT(m_document.text(), Not(HasSubstr("force_vintage: true")));
    m_document.undoStack().undo();
    EXPECT_TRUE(treatment().forceVintage);
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), kProject);
}

TEST_F(TreatTableTest, ACrosswalkIsNamedAsSeenFromTheProjectAndNeedsNoForce) {
    change(withForcedVintage(project(), 0, true));
    change(withCrosswalk(project(), 0, m_folder.path() / "quy-doi.csv"));
    EXPECT_EQ(treatment().crosswalk, "quy-doi.csv");
    EXPECT_FALSE(treatment().forceVintage) << "one of another time is to be told";
    EXPECT_EQ(treatment().settled.counts, std::vector<std::string>{"Hộ"});
    EXPECT_THAT(m_document.text(), HasSubstr("crosswalk: quy-doi.csv"));
    EXPECT_THAT(m_document.text(), HasSubstr("# cộng được\n"));
    change(withoutCrosswalk(project(), 0));
    EXPECT_THAT(m_document.text(), Not(HasSubstr("crosswalk")));
}

TEST_F(TreatTableTest, AllRowsAreTakenAndThatIsUndone) {
    change(withAllRows(project(), 0));
    EXPECT_TRUE(project().tables.front().only.empty());
    EXPECT_THAT(m_document.text(), Not(HasSubstr("only:")));
    EXPECT_THAT(m_document.text(), HasSubstr("# của năm trước\n"));
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), kProject);
}

TEST_F(TreatTableTest, WhatIsSavedIsWhatTheCommandReads) {
    change(withCrosswalk(project(), 0, m_folder.path() / "quy-doi.csv"));
    change(withForcedVintage(project(), 1, true));
    ASSERT_TRUE(m_document.save());
    gis::Problems problems;
    const Project read = readProjectAlone((m_folder.path() / "p.diaban.yaml").string(), problems);
    EXPECT_EQ(read.tables.front().treatment.crosswalk, "quy-doi.csv");
    EXPECT_TRUE(read.tables.back().treatment.forceVintage);
}

} // namespace
} // namespace diaban::ui
