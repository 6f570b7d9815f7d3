// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/palette_list.h"
#include "ui/views/swatch_delegate.h"

#include <QImage>
#include <QStandardItemModel>
#include <QTableView>

namespace diaban::ui {
namespace {

std::size_t pixelsOf(QWidget& widget, const QColor& colour) {
    const QImage seen = widget.grab().toImage();
    std::size_t count = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            count += seen.pixelColor(x, y).rgb() == colour.rgb() ? 1U : 0U;
        }
    }
    return count;
}

TEST(SwatchDelegate, KeepsTheColourOfTheMapInRowsThatAreChosen) {
    test::qtProgram();
    const QColor colour(217, 95, 14);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QStringLiteral("Xã Hòn Sóc"));
    model.setData(model.index(0, 0), colour, Qt::DecorationRole);
    QTableView table;
    table.setItemDelegate(new SwatchDelegate(&table));
    table.setModel(&model);
    table.resize(240, 100);
    const std::size_t plain = pixelsOf(table, colour);
    EXPECT_GT(plain, 100U);
    table.selectRow(0);
    EXPECT_EQ(pixelsOf(table, colour), plain);
}

TEST(SwatchDelegate, PalettesAreTheSameWhereTheyAreChosen) {
    test::qtProgram();
    const QSize size(96, 14);
    const QIcon icon = paletteIcon("YlOrRd", 5, size);
    EXPECT_EQ(icon.pixmap(size, 1, QIcon::Selected).toImage(), icon.pixmap(size, 1, QIcon::Normal).toImage());
}

} // namespace
} // namespace diaban::ui
