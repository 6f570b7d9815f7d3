// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/app/typed_text.h"
#include "ui/views/histogram_view.h"

#include <QSpinBox>

namespace diaban::ui {
namespace {

class TypedTextTest : public WindowTest {
protected:
    std::optional<double> target() { return window().document().project().findIndicator("pledged_share")->target; }
    /// Whether a key is the field's own, before the window's shortcuts are asked.
    bool takes(QWidget& field, Qt::Key key) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        event.ignore();
        QApplication::sendEvent(&field, &event);
        return event.isAccepted();
    }
};

TEST_F(TypedTextTest, IsSavedThoughNobodyPressedEnter) {
    open("son-hai.diaban.yaml");
    test::type(part<QLineEdit>("style.target"), QStringLiteral("77"));
    EXPECT_EQ(target(), 85);
    ASSERT_TRUE(window().files().save());
    EXPECT_EQ(target(), 77);
    EXPECT_FALSE(window().document().isModified());
}

TEST_F(TypedTextTest, IsAskedAboutBeforeTheWindowCloses) {
    open("son-hai.diaban.yaml");
    test::type(part<QLineEdit>("style.target"), QStringLiteral("77"));
    m_answer = QMessageBox::Cancel;
    EXPECT_FALSE(window().close());
    EXPECT_FALSE(boxWords().isEmpty());
    EXPECT_EQ(target(), 77);
}

TEST_F(TypedTextTest, UndoIsTheFieldsOnlyWhileSomethingIsTyped) {
    open("son-hai.diaban.yaml");
    auto& line = part<QLineEdit>("style.target");
    EXPECT_FALSE(takes(line, Qt::Key_Z));
    test::type(line, QStringLiteral("77"));
    EXPECT_TRUE(takes(line, Qt::Key_Z));
    test::press(line, Qt::Key_Return);
    ASSERT_EQ(target(), 77);
    EXPECT_FALSE(takes(line, Qt::Key_Z)) << "the window takes the edit back";
}

TEST_F(TypedTextTest, UndoInANumberIsTheWindowsOnceTheNumberIsTaken) {
    open("son-hai.diaban.yaml");
    auto& decimals = part<QSpinBox>("style.decimals"); // takes each digit at once
    auto& least = part<QSpinBox>("style.least");       // takes what is typed by Enter
    for (auto* box : {&decimals, &least}) {
        EXPECT_FALSE(takes(*box, Qt::Key_Z)) << box->objectName().toStdString();
        box->stepUp();
        EXPECT_FALSE(takes(*box, Qt::Key_Z)) << box->objectName().toStdString();
    }
    least.setFocus();
    test::type(*least.findChild<QLineEdit*>(), QStringLiteral("50"));
    EXPECT_TRUE(takes(least, Qt::Key_Z)) << "it is not taken yet";
    test::press(least, Qt::Key_Return);
    EXPECT_FALSE(takes(least, Qt::Key_Z));
    EXPECT_EQ(window().document().project().findIndicator("pledged_share")->minDenominator, 50);
    window().actions()[Act::Undo].trigger();
    EXPECT_EQ(least.value(), 0) << "steps in a row of one kind are one";
}

/// 1366 by 768 at 150 %, and a full HD screen at 200 %, with a title bar and a task bar around it.
TEST_F(TypedTextTest, TheWindowFitsEnlargedScreens) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        open("son-hai-clusters.diaban.yaml");
        EXPECT_LE(window().minimumSizeHint().width(), 910);
        EXPECT_LE(window().minimumSizeHint().height(), 470);
    }
}

/// With the words of a fault and a long legend too.
TEST_F(TypedTextTest, TheHistogramStaysInSightOnASmallScreen) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        open("son-hai.diaban.yaml");
        auto& histogram = *window().findChild<HistogramView*>();
        for (const QSize size : {QSize(1366, 768), QSize(1000, 560)}) {
            window().resize(size);
            auto& limits = part<QLineEdit>("styleLimits");
            test::type(limits, QStringLiteral("90; 80"));
            test::press(limits, Qt::Key_Return);
            ASSERT_FALSE(limits.accessibleDescription().isEmpty());
            QApplication::processEvents();
            EXPECT_EQ(histogram.visibleRegion().boundingRect(), histogram.rect());
            EXPECT_GE(histogram.height(), histogram.minimumSizeHint().height());
            test::press(limits, Qt::Key_Escape);
        }
    }
}

} // namespace
} // namespace diaban::ui
