// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/views/import_dialog.h"

#include <QLabel>

namespace diaban::ui {
namespace {

/// A project of boundaries alone says what is missing, and leads on.
class NoTableTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        window().files().take({m_folder.path() / "sample/boundaries.gpkg"});
        ASSERT_TRUE(waitFor([&] { return map().ground() != nullptr && !window().document().isLoading(); }));
    }
    template <typename Widget> bool isShown(const char* name) { return part<Widget>(name).isVisibleTo(&window()); }
    bool previewed() {
        return waitFor([&] {
            return window().imports().dialog() != nullptr && !window().imports().dialog()->session().isReading();
        });
    }
};

TEST_F(NoTableTest, TheStyleSaysSoInItsLanguage) {
    EXPECT_TRUE(isShown<QLabel>("styleWhyNone"));
    EXPECT_EQ(part<QLabel>("styleWhyNone").text(), m_words("style.no_table_own"));
    EXPECT_TRUE(isShown<QPushButton>("styleAddTable"));
    m_words.setLanguage(Language::En);
    EXPECT_EQ(part<QLabel>("styleWhyNone").text(), m_words("style.no_table_own"));
    EXPECT_TRUE(part<QPushButton>("step2").text().simplified().contains(m_words("window.step.tables.none")));
}

TEST_F(NoTableTest, ATableThatComesLaterMakesWhatBothTogetherDo) {
    const fs::path file = window().document().file();
    m_chosenFile = m_folder.path() / "sample/indicators.csv";
    part<QPushButton>("styleAddTable").click();
    ASSERT_TRUE(previewed());
    EXPECT_TRUE(boxWords().isEmpty()) << "nothing is lost that would be asked about";
    window().imports().dialog()->accept();
    ASSERT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    EXPECT_EQ(window().document().file(), file);
    EXPECT_FALSE(window().document().project().indicators.empty());
    EXPECT_FALSE(isShown<QLabel>("styleWhyNone"));
    EXPECT_FALSE(isShown<QPushButton>("styleAddTable"));
}

TEST_F(NoTableTest, WhoWantsItNotKeepsTheBoundaries) {
    const std::string before = window().document().text();
    window().files().take({m_folder.path() / "sample/indicators.csv"});
    ASSERT_TRUE(previewed());
    window().imports().dialog()->reject();
    ASSERT_TRUE(waitFor([&] { return window().document().isOpen() && window().document().text() == before; }));
    EXPECT_TRUE(window().document().isNew());
    ASSERT_TRUE(waitFor([&] { return isShown<QPushButton>("styleAddTable"); }));
}

TEST_F(NoTableTest, ATableThatIsNoneChangesNothing) {
    const std::string before = window().document().text();
    window().files().take({m_folder.write("empty.csv", "")});
    ASSERT_TRUE(waitFor([&] { return !boxWords().isEmpty(); }));
    EXPECT_TRUE(boxWords().contains(QStringLiteral("empty.csv")));
    EXPECT_EQ(window().document().text(), before);
}

TEST_F(NoTableTest, AProjectThatIsSavedIsAddedToAndLeadsOnToAnIndicator) {
    ASSERT_TRUE(window().files().save());
    window().files().take({m_folder.path() / "sample/indicators.csv"});
    ASSERT_TRUE(previewed());
    window().imports().dialog()->accept();
    ASSERT_TRUE(waitFor([&] { return isShown<QPushButton>("styleChooseIndicator"); }));
    EXPECT_FALSE(isShown<QPushButton>("styleAddTable"));
    part<QPushButton>("styleChooseIndicator").click();
    ASSERT_TRUE(part<QPushButton>("indicatorOffersAll").isVisible());
    part<QPushButton>("indicatorOffersAll").click();
    ASSERT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    EXPECT_FALSE(isShown<QPushButton>("styleChooseIndicator"));
}

TEST_F(NoTableTest, NumbersOfTheBoundariesThemselvesAreFigures) {
    ASSERT_TRUE(isShown<QPushButton>("styleOwnColumns"));
    part<QPushButton>("styleOwnColumns").click();
    ASSERT_TRUE(previewed());
    window().imports().dialog()->accept();
    ASSERT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    EXPECT_EQ(window().document().project().tables.front().path, "boundaries.gpkg");
    EXPECT_FALSE(isShown<QPushButton>("styleOwnColumns"));
}

} // namespace
} // namespace diaban::ui
