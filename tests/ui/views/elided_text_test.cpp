// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/elided_box.h"
#include "ui/views/elided_head.h"
#include "ui/views/elided_label.h"

#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolTip>

namespace diaban::ui {
namespace {

/// Qt's own way takes a while.
void dropTip() {
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top->inherits("QTipLabel")) {
            top->hide();
        }
    }
}

/// The tip that a widget of that width gives.
QString tipOf(QWidget& widget, int width) {
    dropTip();
    widget.resize(width, 30);
    widget.show();
    QHelpEvent asked(QEvent::ToolTip, {5, 5}, widget.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&widget, &asked);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
}

TEST(ElidedText, SaysAllOfATextThatIsCutAsPlainTextInATip) {
    test::qtProgram();
    const QString text = QStringLiteral("Tỷ lệ hộ <b>đã ký</b> cam kết giữ gìn an ninh, trật tự");
    const QString whole = QStringLiteral("<p>Tỷ lệ hộ &lt;b&gt;đã ký&lt;/b&gt; cam kết giữ gìn an ninh, trật tự</p>");
    ElidedLabel label;
    label.setText(text);
    EXPECT_EQ(tipOf(label, 60), whole);
    ElidedBox box;
    box.addItem(text);
    EXPECT_EQ(tipOf(box, 90), whole);
}

TEST(ElidedText, AShortTitleKeepsItsPeriodWholeOrLeavesItOut) {
    test::qtProgram();
    const QFontMetrics metrics(QApplication::font());
    const QString end = QStringLiteral(", quý III/2025");
    const QString title = QStringLiteral("Tỷ lệ hộ ký cam kết giữ gìn an ninh") + end;
    const int all = metrics.horizontalAdvance(title);
    EXPECT_EQ(shortTitle(title, metrics, all), title);
    for (int width = metrics.horizontalAdvance(QStringLiteral("Tỷ lệ…")); width < all - 2; ++width) {
        const QString shown = shortTitle(title, metrics, width);
        EXPECT_LE(metrics.horizontalAdvance(shown), width + 1) << shown.toStdString(); // each part is rounded
        EXPECT_TRUE(shown.startsWith(u'T') && shown.contains(u'…')) << shown.toStdString();
        EXPECT_TRUE(shown.endsWith(QStringLiteral("…") + end) || !shown.contains(u',')) << shown.toStdString();
    }
    EXPECT_TRUE(shortTitle(title, metrics, all - 2).endsWith(end));
    const QString plain = QStringLiteral("Số đơn vị bằng nhau");
    EXPECT_EQ(shortTitle(plain, metrics, metrics.horizontalAdvance(plain) / 2),
              metrics.elidedText(plain, Qt::ElideRight, metrics.horizontalAdvance(plain) / 2));
}

TEST(ElidedText, ALabelThatWrapsShowsAllAndHasNoTip) {
    test::qtProgram();
    ElidedLabel label;
    label.setText(QStringLiteral("Tỷ lệ hộ đã ký cam kết giữ gìn an ninh, trật tự"));
    const int line = label.heightForWidth(60);
    label.setWordWrap(true);
    EXPECT_GT(label.heightForWidth(60), line);
    EXPECT_EQ(tipOf(label, 60), QString());
}

TEST(ElidedText, ATextThatHasRoomHasNoTipAndATipOfItsOwnGoesFirst) {
    test::qtProgram();
    ElidedLabel label;
    label.setText(QStringLiteral("Xã"));
    EXPECT_EQ(tipOf(label, 300), QString());
    label.setToolTip(QStringLiteral("đơn vị"));
    label.setText(QStringLiteral("Xã Vĩnh Khánh, huyện Sơn Hải"));
    EXPECT_EQ(tipOf(label, 40), QStringLiteral("đơn vị"));
}

TEST(ElidedLines, BreakBetweenWordsAndEndWhereThereIsNoRoom) {
    test::qtProgram();
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const QString text = QStringLiteral("Tỷ lệ hộ đã ký cam kết giữ gìn an ninh");
    const int width = metrics.horizontalAdvance(QStringLiteral("Tỷ lệ hộ đã ký cam"));
    for (const int lines : {1, 2}) {
        const QStringList shown = elidedLines(text, font, width, lines).split(u'\n');
        EXPECT_EQ(shown.size(), lines);
        EXPECT_TRUE(shown.back().endsWith(u'…')) << shown.back().toStdString();
        for (const QString& line : shown) {
            EXPECT_LE(metrics.horizontalAdvance(line), width) << line.toStdString();
        }
    }
    EXPECT_TRUE(elidedLines(text, font, width, 2).startsWith(QStringLiteral("Tỷ lệ hộ đã ký")));
    EXPECT_EQ(elidedLines(text, font, 10 * width, 2), text);
    EXPECT_FALSE(elidedLines(text, font, width, 9).contains(u'…'));
    EXPECT_TRUE(elidedLines(QStringLiteral("Quândânchínhđảngđoànthể"), font, width / 2, 2).endsWith(u'…'));
    EXPECT_EQ(elidedLines({}, font, width, 2), QString());
}

TEST(ElidedLines, KeepTheEndThatTellsTitlesApart) {
    test::qtProgram();
    const QFont font = QApplication::font();
    const QFontMetrics metrics(font);
    const QString text = QStringLiteral("Camera an ninh, quý II/2025");
    const QString end = QStringLiteral(", quý II/2025");
    const int width = metrics.horizontalAdvance(QStringLiteral("Camera, quý II/2025"));
    const QString shown = elidedLines(text, font, width, 1, end);
    EXPECT_TRUE(shown.startsWith(u'C') && shown.endsWith(QStringLiteral("…") + end)) << shown.toStdString();
    EXPECT_LE(metrics.horizontalAdvance(shown), width);
    EXPECT_EQ(elidedLines(text, font, 2 * width, 1, end), text);
    EXPECT_TRUE(elidedLines(text, font, metrics.horizontalAdvance(end) / 2, 1, end).endsWith(u'…')) << "no room";
    EXPECT_TRUE(elidedLines(text, font, width, 2, end).endsWith(QStringLiteral("II/2025"))) << "all on two lines";
}

TEST(ElidedHead, SaysAllOfATitleThatIsCut) {
    test::qtProgram();
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels(
        {QStringLiteral("Tỷ lệ hộ đã ký cam kết giữ gìn an ninh, trật tự"), QStringLiteral("Xã")});
    QTableView table;
    auto* head = new ElidedHead(2, &table);
    table.setHorizontalHeader(head);
    table.setModel(&model);
    table.setColumnWidth(0, 90);
    table.resize(300, 120);
    table.show();
    const auto tipAt = [&](int x) {
        QHelpEvent asked(QEvent::ToolTip, {x, 5}, head->viewport()->mapToGlobal(QPoint(x, 5)));
        dropTip();
        QApplication::sendEvent(head->viewport(), &asked);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };
    EXPECT_EQ(tipAt(20), QStringLiteral("<p>Tỷ lệ hộ đã ký cam kết giữ gìn an ninh, trật tự</p>"));
    EXPECT_EQ(tipAt(120), QString());
    table.setColumnWidth(0, 900);
    EXPECT_EQ(tipAt(20), QString());
}

TEST(ElidedHead, IsNoHigherThanItsNamesNeed) {
    test::qtProgram();
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("Tỷ lệ hộ đã ký cam kết"), QStringLiteral("Xã")});
    QTableView table;
    auto* head = new ElidedHead(2, &table);
    table.setHorizontalHeader(head);
    table.setModel(&model);
    table.resize(300, 120);
    table.show();
    const auto heightAt = [&](int width) {
        table.setColumnWidth(0, width);
        QApplication::processEvents();
        EXPECT_EQ(table.viewport()->geometry().top(), head->geometry().bottom() + 1) << "no row is below it";
        return head->height();
    };
    const int low = heightAt(900);
    EXPECT_EQ(heightAt(90), low + head->fontMetrics().lineSpacing());
    model.setHorizontalHeaderLabels({QStringLiteral("Tổ"), QStringLiteral("Xã")});
    EXPECT_EQ(heightAt(90), low);
}

} // namespace
} // namespace diaban::ui
