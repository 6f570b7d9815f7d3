// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/elided_box.h"
#include "ui/views/elided_label.h"

#include <QHelpEvent>
#include <QToolTip>

namespace diaban::ui {
namespace {

/// The tip that a widget of that width gives.
QString tipOf(QWidget& widget, int width) {
    for (QWidget* top : QApplication::topLevelWidgets()) { // the last tip goes only after a while
        if (top->inherits("QTipLabel")) {
            top->hide();
        }
    }
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

TEST(ElidedText, ATextThatHasRoomHasNoTipAndATipOfItsOwnGoesFirst) {
    test::qtProgram();
    ElidedLabel label;
    label.setText(QStringLiteral("Xã"));
    EXPECT_EQ(tipOf(label, 300), QString());
    label.setToolTip(QStringLiteral("đơn vị"));
    label.setText(QStringLiteral("Xã Vĩnh Khánh, huyện Sơn Hải"));
    EXPECT_EQ(tipOf(label, 40), QStringLiteral("đơn vị"));
}

} // namespace
} // namespace diaban::ui
