// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/keyboard_walk.h"
#include "ui/app/button_words.h"
#include "ui/views/help_page.h"
#include "ui/views/unit_card.h"

#include <gmock/gmock.h>

#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextBrowser>
#include <algorithm>
#include <map>

namespace diaban::ui {
namespace {

class KeyboardWalkTest : public KeyboardWalk {
protected:
    void SetUp() override {
        KeyboardWalk::SetUp();
        open("son-hai-clusters.diaban.yaml");
    }

    std::vector<QWidget*> way(Qt::Key key = Qt::Key_Tab, const std::function<void(QWidget&)>& at = {}) {
        std::vector<QWidget*> any;
        return tabWay(any, key, at);
    }
};

const QWidget* dockOf(const QWidget* widget) {
    while (widget != nullptr && qobject_cast<const QDockWidget*>(widget) == nullptr) {
        widget = widget->parentWidget();
    }
    return widget;
}

/// The area that a widget is scrolled in; null where it is in none.
const QWidget* scrolledIn(const QWidget* widget) {
    for (const QWidget* around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (const auto* area = qobject_cast<const QScrollArea*>(around); area != nullptr && area->widget() != widget) {
            return area;
        }
    }
    return nullptr;
}

QRect onScreen(const QWidget& widget) {
    return {widget.mapToGlobal(QPoint(0, 0)), widget.size()};
}

/// Whether some of it lies within all that it is in.
bool isInSight(const QWidget& widget) {
    QRect seen = widget.rect();
    for (const QWidget* on = &widget; !on->isWindow(); on = on->parentWidget()) {
        seen = seen.translated(on->pos()) & on->parentWidget()->rect();
    }
    return !seen.isEmpty();
}

/// Whether who reads line by line, and one column after the other, comes to `next` after `before`.
bool isReadAfter(const QRect& next, const QRect& before) {
    const bool oneRow = (next.center().y() >= before.top() && next.center().y() <= before.bottom()) ||
                        (before.center().y() >= next.top() && before.center().y() <= next.bottom());
    if (oneRow) {
        return next.center().x() >= before.center().x() || next.bottom() > before.bottom();
    }
    return next.center().y() > before.center().y() || next.left() >= before.right();
}

TEST_F(KeyboardWalkTest, ShiftTabGoesTheSameWayBack) {
    onEachPage([&] {
        (void)way(); // lists choose a row when they are first entered
        std::vector<QWidget*> there = way();
        std::vector<QWidget*> back = way(Qt::Key_Backtab);
        ASSERT_GT(there.size(), 5U);
        std::reverse(there.begin() + 1, there.end());
        std::vector<std::string> wanted;
        std::vector<std::string> found;
        std::ranges::transform(there, std::back_inserter(wanted), [](const QWidget* on) { return said(*on); });
        std::ranges::transform(back, std::back_inserter(found), [](const QWidget* on) { return said(*on); });
        EXPECT_EQ(found, wanted);
    });
}

TEST_F(KeyboardWalkTest, EachStopIsInSight) {
    onEachPage([&] {
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            std::vector<std::string> hidden;
            (void)way(key, [&](QWidget& on) {
                if (!isInSight(on)) {
                    hidden.push_back(said(on));
                }
            });
            EXPECT_THAT(hidden, testing::IsEmpty()) << (key == Qt::Key_Tab ? "forwards" : "backwards");
        }
    });
}

TEST_F(KeyboardWalkTest, StopsFollowOneAnotherAsTheyAreRead) {
    onEachPage([&] {
        const QWidget* before = nullptr;
        std::vector<std::string> jumps;
        (void)way(Qt::Key_Tab, [&](QWidget& on) {
            const bool comparable = before != nullptr && dockOf(before) != nullptr && dockOf(before) == dockOf(&on) &&
                                    scrolledIn(before) == scrolledIn(&on);
            if (comparable && !isReadAfter(onScreen(on), onScreen(*before))) {
                jumps.push_back(said(*before) + " -> " + said(on));
            }
            before = &on;
        });
        EXPECT_THAT(jumps, testing::IsEmpty());
    });
}

TEST_F(KeyboardWalkTest, APanelBehindAnotherOneTakesNoPart) {
    const auto& style = part<QWidget>("window.style.map");
    const UnitCard& card = *window().findChild<UnitCard*>();
    part<QDockWidget>("window.dock.card").raise();
    EXPECT_TRUE(waitFor([&] { return !style.isEnabled() && card.isEnabled(); }, 5));
    part<QDockWidget>("window.dock.style").raise();
    EXPECT_TRUE(waitFor([&] { return style.isEnabled() && !card.isEnabled(); }, 5));
}

/// Words in sight that have the key of another.
std::vector<std::string> ambiguousKeys(const QWidget& within) {
    QStringList texts;
    for (const QAbstractButton* button : within.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            texts << button->text();
        }
    }
    for (const QLabel* label : within.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy() != nullptr) {
            texts << label->text();
        }
    }
    for (const QMenuBar* bar : within.findChildren<QMenuBar*>()) {
        for (const QAction* action : bar->actions()) {
            texts << action->text();
        }
    }
    std::map<QKeySequence, QString> known;
    std::vector<std::string> doubled;
    for (const QString& text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && !known.try_emplace(key, text).second) {
            doubled.push_back((known[key] + QStringLiteral(" | ") + text).toStdString());
        }
    }
    return doubled;
}

TEST_F(KeyboardWalkTest, AKeyWithAltIsThatOfOneThing) {
    ButtonWords words(m_words);
    QApplication::installTranslator(&words);
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        onEachPage([&] { EXPECT_THAT(ambiguousKeys(window()), testing::IsEmpty()); });
        QFileDialog files(&window());
        files.setOption(QFileDialog::DontUseNativeDialog);
        files.show();
        EXPECT_THAT(ambiguousKeys(files), testing::IsEmpty());
        QMessageBox box(QMessageBox::Question, {}, {}, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
                        &window());
        box.show();
        EXPECT_THAT(ambiguousKeys(box), testing::IsEmpty());
    }
    QApplication::removeTranslator(&words);
}

TEST_F(KeyboardWalkTest, F1OpensTheManualAtTheStep) {
    const auto heading = [&] {
        window().actions()[Act::Help].trigger();
        return window().findChild<HelpPage*>()->findChild<QTextBrowser*>()->textCursor().block().text().left(2);
    };
    part<QPushButton>("step3").click();
    EXPECT_EQ(heading(), QStringLiteral("3."));
    part<QPushButton>("step6").click();
    EXPECT_EQ(heading(), QStringLiteral("6."));
    window().activateWindow();
    part<QWidget>("window.style.map").setFocus();
    EXPECT_EQ(heading(), QStringLiteral("5.")) << "where the keyboard is";
}

} // namespace
} // namespace diaban::ui
