// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/two_lines_delegate.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QListWidget>
#include <algorithm>
#include <memory>

namespace diaban::ui {
namespace {

/// The darkest pixel of some rows of a picture.
int darkest(const QImage& drawn, int top, int bottom) {
    int least = 255;
    for (int y = top; y < bottom; ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            least = std::min(least, qGray(drawn.pixel(x, y)));
        }
    }
    return least;
}

class TwoLinesTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        m_list = std::make_unique<QListWidget>();
        m_list->setItemDelegate(new TwoLinesDelegate(m_list.get()));
        QPalette palette;
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::Text, Qt::black);
        palette.setColor(QPalette::PlaceholderText, QColor(120, 120, 120));
        m_list->setPalette(palette);
        m_list->resize(260, 120);
    }

    QImage drawn() {
        m_list->show();
        return m_list->viewport()->grab().toImage();
    }

    std::unique_ptr<QListWidget> m_list;
};

TEST_F(TwoLinesTest, TheSecondLineIsSofterAndRowsAreApart) {
    m_list->addItem(QStringLiteral("HHHH\nHHHH"));
    const QRect row = m_list->visualItemRect(m_list->item(0));
    EXPECT_GE(row.height(), 2 * m_list->fontMetrics().lineSpacing() + 4);
    const QImage shown = drawn();
    const int middle = row.center().y();
    EXPECT_LT(darkest(shown, row.top(), middle), 110);
    EXPECT_GE(darkest(shown, middle + 1, row.bottom()), 110);
    EXPECT_LT(darkest(shown, middle + 1, row.bottom()), 220);
}

TEST_F(TwoLinesTest, LongWordsAreWrappedWhereTheListDoes) {
    m_list->setWordWrap(true);
    m_list->addItem(QStringLiteral("a\nb\n✗ HHHHHH HHHHHH HHHHHH HHHHHH HHHHHH HHHHHH HHHHHH"));
    const QRect row = m_list->visualItemRect(m_list->item(0));
    EXPECT_GE(row.height(), 4 * m_list->fontMetrics().lineSpacing());
    const QImage shown = drawn();
    EXPECT_LT(darkest(shown, row.bottom() - m_list->fontMetrics().lineSpacing(), row.bottom()), 110) << "its last line";
}

} // namespace
} // namespace diaban::ui
