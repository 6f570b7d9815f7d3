// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/plain_text.h"
#include "ui/models/wanted_units.h"

#include <gmock/gmock.h>

#include <QStandardItem>
#include <QStandardItemModel>

namespace diaban::ui {
namespace {

using testing::ElementsAre;

constexpr int kRole = Qt::UserRole + 1;

class WantedUnitsTest : public testing::Test {
protected:
    WantedUnitsTest() {
        add("Tân An", "Xã Tân An", "10155 Xã Tân An, Huyện A");
        add("Bắc Tân An", "Phường Bắc Tân An", "10156 Phường Bắc Tân An, Huyện A");
        add("An Tân", "Xã An Tân", "10157 Xã An Tân, Huyện A");
        add("Tân Anh", "Xã Tân Anh", "10158 Xã Tân Anh, Huyện A");
        add("Đức", "Xã Đức", "10159 Xã Đức, Huyện Tân An");
        m_found.setSourceModel(&m_units);
    }

    void add(const char* bare, const char* name, const char* all) {
        auto* item = new QStandardItem(QString::fromUtf8(all)); // the model owns it
        item->setData(QStringList{plainText(QString::fromUtf8(bare)), plainText(QString::fromUtf8(name)),
                                  plainText(QString::fromUtf8(all))},
                      kRole);
        m_units.appendRow(item);
    }

    std::vector<std::string> found(const char* typed) {
        m_found.want(QString::fromUtf8(typed));
        std::vector<std::string> names;
        for (int row = 0; row < m_found.rowCount(); ++row) {
            names.push_back(m_found.index(row, 0).data().toString().mid(0, 5).toStdString());
        }
        return names;
    }

    QStandardItemModel m_units;
    WantedUnits m_found{kRole, nullptr};
};

TEST_F(WantedUnitsTest, WhatIsCalledSoComesFirstThenWhatBeginsSo) {
    EXPECT_THAT(found("tan an"), ElementsAre("10155", "10158", "10156", "10157", "10159"));
    EXPECT_THAT(found("xã tân an"), ElementsAre("10155", "10158", "10157", "10159"));
    EXPECT_THAT(found("duc"), ElementsAre("10159"));
    EXPECT_THAT(found("10156"), ElementsAre("10156"));
    EXPECT_THAT(found("n a"), ElementsAre()) << "which begins no word";
}

TEST_F(WantedUnitsTest, NothingTypedLeavesAllInTheirOrder) {
    EXPECT_THAT(found(""), ElementsAre("10155", "10156", "10157", "10158", "10159"));
    m_found.setSourceModel(nullptr);
    EXPECT_EQ(m_found.rowCount(), 0);
}

TEST_F(WantedUnitsTest, EachIsOneOfTheList) {
    ASSERT_EQ(found("duc").size(), 1U);
    const QModelIndex there = m_found.mapToSource(m_found.index(0, 0));
    EXPECT_EQ(there.row(), 4);
    EXPECT_EQ(m_found.mapFromSource(there), m_found.index(0, 0));
    EXPECT_FALSE(m_found.mapFromSource(m_units.index(0, 0)).isValid());
}

} // namespace
} // namespace diaban::ui
