// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/views/project_facts_dialog.h"

#include <QLabel>

namespace diaban::ui {
namespace {

QLineEdit& lineOf(const QDialog& dialog, const char* name) {
    auto* line = dialog.findChild<QLineEdit*>(QString::fromLatin1(name));
    EXPECT_NE(line, nullptr) << name;
    return *line;
}

TEST(ProjectFactsDialog, GivesBackWhatItWasGiven) {
    test::qtProgram();
    const ProjectFacts facts{{"Tỉnh <b>A</b>", "Province A"}, {"Công an tỉnh", ""}, {}, "2025-09-30"};
    for (const Language language : {Language::Vi, Language::En}) {
        const Words words(language);
        EXPECT_EQ(ProjectFactsDialog(facts, words).facts(), facts);
        EXPECT_EQ(ProjectFactsDialog({}, words).facts(), ProjectFacts{});
    }
}

TEST(ProjectFactsDialog, ATextThatIsGivenOnceStandsOnceInTheLanguageOfTheProject) {
    test::qtProgram();
    const Words words(Language::Vi);
    for (const Language language : {Language::Vi, Language::En}) {
        const ProjectFacts facts{{"Tỉnh A", "Tỉnh A"}, {}, {}, {}, language};
        ProjectFactsDialog dialog(facts, words);
        const bool vietnamese = language == Language::Vi;
        QLineEdit& own = lineOf(dialog, vietnamese ? "facts.name.vi" : "facts.name.en");
        QLineEdit& other = lineOf(dialog, vietnamese ? "facts.name.en" : "facts.name.vi");
        EXPECT_EQ(own.text(), QStringLiteral("Tỉnh A"));
        EXPECT_EQ(dialog.focusWidget(), &own);
        EXPECT_EQ(own.selectedText(), own.text()) << "a name that is typed takes its place";
        EXPECT_TRUE(other.text().isEmpty());
        EXPECT_FALSE(other.placeholderText().isEmpty());
        EXPECT_EQ(dialog.facts(), facts);
        own.setText(QStringLiteral("Tỉnh B"));
        EXPECT_EQ(dialog.facts().title, (LocalText{"Tỉnh B", "Tỉnh B"}));
        other.setText(QStringLiteral("Province B"));
        EXPECT_EQ(dialog.facts().title,
                  vietnamese ? (LocalText{"Tỉnh B", "Province B"}) : (LocalText{"Province B", "Tỉnh B"}));
    }
}

TEST(ProjectFactsDialog, ADayThatIsNoneKeepsItOpen) {
    test::qtProgram();
    const Words words(Language::Vi);
    ProjectFactsDialog dialog({}, words);
    dialog.show();
    lineOf(dialog, "facts.day").setText(QStringLiteral("31/2/2025"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(dialog.findChild<QLabel*>(QStringLiteral("factsTold"))->isVisible());
    lineOf(dialog, "facts.day").setText(QStringLiteral("28/2/2025"));
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.facts().asOf, "2025-02-28");
}

TEST(ProjectFactsDialog, ADayIsToldAsItIsReadAndWhereItIsBeforeTheFigures) {
    test::qtProgram();
    const Words words(Language::En);
    ProjectFactsDialog dialog({}, words);
    const auto& read = *dialog.findChild<QLabel*>(QStringLiteral("factsDayRead"));
    QLineEdit& day = lineOf(dialog, "facts.day");
    EXPECT_TRUE(read.text().isEmpty());
    day.setText(QStringLiteral("1/2/2025"));
    EXPECT_EQ(read.text(), QStringLiteral("Read as 1 February 2025"));
    dialog.setPeriods({"2024", "2025-Q3"});
    EXPECT_TRUE(read.text().contains(QStringLiteral("Q3 2025"))) << read.text().toStdString();
    day.setText(QStringLiteral("30/9/2025"));
    EXPECT_EQ(read.text(), QStringLiteral("Read as 30 September 2025"));
    day.setText(QStringLiteral("30 September 2025"));
    EXPECT_TRUE(read.text().isEmpty()) << "it is in words already";
    day.setText(QStringLiteral("31/9/2025"));
    EXPECT_TRUE(read.text().isEmpty());
}

class ProjectFactsTest : public WindowTest {};

TEST_F(ProjectFactsTest, AreAnEditThatIsUndone) {
    open("son-hai-clusters.diaban.yaml");
    const ProjectFacts before = factsOf(window().document().project());
    QTimer::singleShot(50, [] {
        const auto* dialog = qobject_cast<ProjectFactsDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        lineOf(*dialog, "facts.name.vi").setText(QStringLiteral("Tỉnh Thử"));
        lineOf(*dialog, "facts.author.vi").setText(QStringLiteral("Phòng A: “B”"));
        lineOf(*dialog, "facts.day").setText(QStringLiteral("1/10/2025"));
        dialog->findChild<QPushButton*>(QStringLiteral("factsAccept"))->click();
    });
    window().actions()[Act::Facts].trigger();
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    const ProjectFacts after = factsOf(window().document().project());
    EXPECT_EQ(after.title.vi, "Tỉnh Thử");
    EXPECT_EQ(after.title.en, before.title.en);
    EXPECT_EQ(after.author.vi, "Phòng A: “B”");
    EXPECT_EQ(after.asOf, "2025-10-01");
    EXPECT_TRUE(window().document().isModified());
    window().actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    EXPECT_EQ(factsOf(window().document().project()), before);
}

} // namespace
} // namespace diaban::ui
