// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"

#include <QComboBox>
#include <QLabel>

namespace diaban::ui {
namespace {

/// The one button that stops whatever the window waits for.
class StopButtonTest : public WindowTest {
protected:
    QPushButton& stop() { return part<QPushButton>("stop"); }
    QString told() { return part<QLabel>("told").text(); }

    void propose() {
        const fs::path sample = m_folder.path() / "sample";
        window().files().take({sample / "indicators.csv", sample / "boundaries.gpkg"});
        ASSERT_TRUE(stop().isVisible());
    }
};

TEST_F(StopButtonTest, StopsAProposalAndNothingIsOpened) {
    propose();
    stop().click();
    ASSERT_TRUE(waitFor([&] { return !stop().isVisible(); }));
    EXPECT_FALSE(window().document().isOpen());
    EXPECT_TRUE(boxWords().isEmpty()) << boxWords().toStdString();
    EXPECT_TRUE(told().isEmpty());
}

TEST_F(StopButtonTest, StopsTheReadingOfAProjectWhichF5ReadsAgain) {
    window().files().open(m_folder.path() / "sample/son-hai.diaban.yaml");
    ASSERT_TRUE(stop().isVisible());
    stop().click();
    ASSERT_TRUE(waitFor([&] { return !stop().isVisible(); }));
    EXPECT_EQ(window().document().loaded(), nullptr);
    EXPECT_THAT(told().toStdString(), testing::HasSubstr("F5"));
    window().actions()[Act::Reload].trigger();
    EXPECT_TRUE(waitFor([&] { return map().ground() != nullptr; }));
}

TEST_F(StopButtonTest, StopsTheMakingOfTheMapWhichF5MakesAgain) {
    auto once = std::make_unique<QObject>();
    QObject::connect(&window().control(), &MapControl::groundProgressed, once.get(), [&] { stop().click(); });
    window().files().open(m_folder.path() / "sample/son-hai.diaban.yaml");
    ASSERT_TRUE(waitFor([&] { return told().contains(QStringLiteral("F5")); }));
    EXPECT_FALSE(stop().isVisible());
    EXPECT_NE(window().document().loaded(), nullptr);
    EXPECT_EQ(map().ground(), nullptr);
    once.reset();
    window().actions()[Act::Reload].trigger();
    EXPECT_TRUE(waitFor([&] { return map().ground() != nullptr; }));
}

TEST_F(StopButtonTest, AnotherProjectThatIsOpenedMeanwhileStays) {
    propose();
    open("son-hai.diaban.yaml");
    const fs::path file = window().document().file();
    ASSERT_TRUE(waitFor([] { return qApp->findChild<Job*>() == nullptr; })) << "it was left, and has ended";
    EXPECT_EQ(window().document().file(), file);
    EXPECT_FALSE(stop().isVisible());
}

TEST_F(StopButtonTest, WhatIsEditedMeanwhileIsAskedAbout) {
    open("son-hai.diaban.yaml");
    const fs::path file = window().document().file();
    propose();
    auto& box = part<QComboBox>("window.style.method");
    box.setCurrentIndex(box.findData(QStringLiteral("equal")));
    emit box.activated(box.currentIndex());
    m_answer = QMessageBox::Cancel;
    ASSERT_TRUE(waitFor([&] { return !boxWords().isEmpty(); }));
    ASSERT_TRUE(waitFor([&] { return !stop().isVisible(); }));
    EXPECT_EQ(window().document().file(), file);
    EXPECT_TRUE(window().document().isModified());
}

} // namespace
} // namespace diaban::ui
