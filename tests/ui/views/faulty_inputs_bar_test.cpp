// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/faulty_inputs_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

namespace diaban::ui {
namespace {

FaultyInput missing(InputRole role, const std::string& path) {
    return {{role, 0, path}, gis::badInput(path, {}, {kInputMissing, {{"path", path}}})};
}

TEST(FaultyInputsBar, ButtonsOfSeveralFilesStandBelowEachOther) {
    test::qtProgram();
    const Words words(Language::Vi);
    FaultyInputsBar bar(words);
    Project project;
    project.tables.resize(1);
    bar.show(project, {missing(InputRole::Table, "so-lieu-quy-3.xlsx"), missing(InputRole::Boundaries, "b.gpkg"),
                       missing(InputRole::Style, "kieu/co-quan.yaml")});
    bar.resize(1000, bar.sizeHint().height());
    QApplication::processEvents();
    const auto left = [&](const char* name) {
        const auto* button = bar.findChild<QPushButton*>(QString::fromLatin1(name));
        EXPECT_NE(button, nullptr) << name;
        return button == nullptr ? -1 : button->mapTo(&bar, QPoint()).x();
    };
    EXPECT_EQ(left("faultyFind0"), left("faultyFind1"));
    EXPECT_EQ(left("faultyFind0"), left("faultyFind2"));
    EXPECT_EQ(left("faultyRemove0"), left("faultyRemove2"));
    EXPECT_LT(left("faultyFind1"), left("faultyRemove0"));
    EXPECT_LT(left("faultyRemove0"), left("faultyRetry"));
    EXPECT_EQ(bar.findChild<QPushButton*>(QStringLiteral("faultyRemove1")), nullptr) << "not without boundaries";
}

TEST(FaultyInputsBar, WhatWasReadIsNotTriedAgainAndOtherFilesAre) {
    test::qtProgram();
    const Words words(Language::Vi);
    FaultyInputsBar bar(words);
    Project project;
    project.tables.resize(2);
    const FaultyInput ofOtherTime{
        {InputRole::Table, 0, "a.csv"},
        gis::badInput("a.csv", {},
                      {"vintage.stated_differ", {{"table_vintage", "2020-01-01"}, {"layer_vintage", "2025-07-01"}}})};
    const FaultyInput repeated{{InputRole::Table, 1, "b.csv"}, gis::badInput("b.csv", "7", {"period.unit_twice", {}})};
    const auto has = [&bar](const char* name) {
        return bar.findChild<QPushButton*>(QString::fromLatin1(name)) != nullptr;
    };
    bar.show(project, {ofOtherTime, repeated});
    EXPECT_FALSE(has("faultyRetry"));
    EXPECT_TRUE(has("faultyBoundaries0"));
    EXPECT_FALSE(has("faultyBoundaries1")) << "its boundaries are as they should be";
    bar.show(project, {ofOtherTime, missing(InputRole::Style, "kieu.yaml")});
    EXPECT_TRUE(has("faultyRetry"));
    EXPECT_TRUE(has("faultyBoundaries0"));
    EXPECT_EQ(bar.findChild<QPushButton*>(QStringLiteral("faultyFind1"))->text(), QStringLiteral("Tìm tệp…"));
}

TEST(FaultyInputsBar, InANarrowWindowTheButtonsAreInSightBelowALineOfWords) {
    test::qtProgram();
    const Words words(Language::Vi);
    FaultyInputsBar bar(words);
    Project project;
    project.tables.resize(1);
    bar.resize(460, 140);
    bar.show(project, {missing(InputRole::Table, "so-lieu-thang-09-2025-cua-phong-tham-muu-ban-cuoi.csv")});
    QApplication::processEvents();
    const auto& said = *bar.findChild<QLabel*>(QStringLiteral("faultyInput0"));
    EXPECT_LT(said.height(), 2 * said.fontMetrics().lineSpacing());
    for (const char* name : {"faultyFind0", "faultyRemove0", "faultyRetry"}) {
        const auto& button = *bar.findChild<QPushButton*>(QString::fromLatin1(name));
        EXPECT_TRUE(bar.rect().contains(QRect(button.mapTo(&bar, QPoint()), button.size()))) << name;
        EXPECT_GE(button.mapTo(&bar, QPoint()).y(), said.mapTo(&bar, QPoint(0, said.height())).y()) << name;
    }
}

TEST(FaultyInputsBar, ATableOfAnotherTimeCanBeCarriedOrForced) {
    test::qtProgram();
    const Words words(Language::Vi);
    FaultyInputsBar bar(words);
    Project project;
    project.tables.resize(2);
    project.tables[1].path = "cu.csv";
    const FaultyInput refused{{InputRole::Table, 1, "cu.csv"}, gis::badInput("cu.csv", {}, {"vintage.differs", {}})};
    for (const int width : {1000, 460}) {
        bar.resize(width, 140);
        bar.show(project, {missing(InputRole::Style, "kieu.yaml"), refused});
        QApplication::processEvents();
        const QSignalSpy asked(&bar, &FaultyInputsBar::treatmentAsked);
        for (const char* name : {"faultyCarry1", "faultyForce1"}) {
            auto* button = bar.findChild<QPushButton*>(QString::fromLatin1(name));
            ASSERT_NE(button, nullptr) << name;
            EXPECT_LE(button->mapTo(&bar, QPoint(button->width(), 0)).x(), bar.width()) << name;
            button->click();
        }
        ASSERT_EQ(asked.size(), 2);
        EXPECT_EQ(asked[0][0].value<std::size_t>(), 1U);
        EXPECT_EQ(asked[1][1].value<TreatmentAct>(), TreatmentAct::Force);
        EXPECT_EQ(bar.findChild<QPushButton*>(QStringLiteral("faultyForce0")), nullptr) << "not of another file";
    }
}

TEST(FaultyInputsBar, WhatCanBeDoneIsInSightBesideManyWords) {
    test::qtProgram();
    const Words words(Language::Vi);
    FaultyInputsBar bar(words);
    Project project;
    project.tables.resize(1);
    std::string path;
    for (int i = 0; i < 40; ++i) {
        path += "so-lieu-cua-phong-tham-muu ";
    }
    project.tables[0].path = path;
    for (const int width : {800, 460}) {
        bar.resize(width, 140);
        bar.show(project, {{{InputRole::Table, 0, path}, gis::badInput(path, {}, {"vintage.differs", {}})}});
        QApplication::processEvents();
        const auto& area = *bar.findChild<QScrollArea*>();
        for (const char* name : {"faultyCarry0", "faultyForce0", "faultyFind0"}) {
            const auto* button = bar.findChild<QPushButton*>(QString::fromLatin1(name));
            ASSERT_NE(button, nullptr) << name;
            EXPECT_TRUE(area.rect().contains(QRect(button->mapTo(&area, QPoint()), button->size())))
                << name << " " << width;
        }
    }
}

} // namespace
} // namespace diaban::ui
