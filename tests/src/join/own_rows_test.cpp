// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/key_evidence.h"
#include "src/join/own_rows.h"
#include "tests/src/join/sides_by_hand.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

/// A province of twelve communes, and a table of a country of five such provinces; the second has four of their names.
class OwnRowsTest : public testing::Test {
protected:
    OwnRowsTest() {
        const Texts names{"An", "Ba", "Cao", "Diên", "Đông", "Giang", "Hải", "Kim", "Lâm", "Minh", "Ninh", "Oai"};
        for (std::size_t unit = 0; unit < names.size(); ++unit) {
            m_codes.push_back("1" + std::to_string(100 + unit));
            m_names.push_back("Xã " + names[unit]);
        }
        m_units = unitsByHand(m_codes, m_names);
        for (int province = 0; province < 5; ++province) {
            for (std::size_t row = 0; row < names.size(); ++row) {
                const bool same = province == 0 || (province == 1 && row < 4);
                const std::string number = std::to_string(10 * province) + std::to_string(row);
                m_columns[0].second.push_back(province == 0 ? m_codes[row] : "9" + number);
                m_columns[1].second.push_back(same ? m_names[row] : "Xã Xa " + names[row] + ' ' + "ABCDE"[province]);
                m_columns[2].second.push_back(std::string("Tỉnh ") + "ABCDE"[province]);
                m_columns[3].second.push_back(number);
            }
        }
    }

    std::vector<std::pair<std::string, Texts>> m_columns{{"Mã", {}}, {"Xã", {}}, {"Tỉnh", {}}, {"Hộ", {}}};
    Texts m_codes, m_names;
    Units m_units;
};

TEST_F(OwnRowsTest, AreThoseOfTheProvinceByCodesAndByNames) {
    const Table table = tableByHand(m_columns);
    for (const bool byCode : {true, false}) {
        const auto own = byCode ? ownRows(m_units, table, 0, std::nullopt) : ownRows(m_units, table, std::nullopt, 1);
        ASSERT_TRUE(own.has_value());
        EXPECT_EQ(own->column, 2U);
        EXPECT_EQ(own->text, "Tỉnh A");
        EXPECT_EQ(own->rows, m_codes.size());
    }
    EXPECT_FALSE(ownRows(m_units, table, std::nullopt, std::nullopt).has_value());
}

TEST_F(OwnRowsTest, AreNotAskedForWhereMostRowsAreOfUnits) {
    for (auto& [header, texts] : m_columns) {
        texts.resize(m_codes.size() + 4);
    }
    EXPECT_FALSE(ownRows(m_units, tableByHand(m_columns), 0, std::nullopt).has_value());
}

TEST_F(OwnRowsTest, NamesOfAWholeCountryAreTakenWhereAColumnTellsThemApart) {
    gis::Problems problems;
    m_columns.erase(m_columns.begin());
    const auto find = [&](TableGround ground) {
        return findKeyColumns(m_units, tableByHand(m_columns), std::nullopt, problems, ground);
    };
    EXPECT_EQ(find(TableGround::MayBeWider).name, 0U);
    EXPECT_EQ(idThrown([&] { (void)find(TableGround::OfLayer); }), "join.no_key")
        << "a join would add up what other places of the same names have";
    m_columns.erase(m_columns.begin() + 1);
    EXPECT_EQ(idThrown([&] { (void)find(TableGround::MayBeWider); }), "join.no_key");
}

TEST_F(OwnRowsTest, AreNotToldApartByWhatWouldLoseAUnit) {
    m_columns[2].second[3] = "Tỉnh B";
    EXPECT_FALSE(ownRows(m_units, tableByHand(m_columns), 0, std::nullopt).has_value());
}

TEST_F(OwnRowsTest, AreNotToldApartByARemark) {
    for (const char* other : {"", "chưa kiểm tra"}) {
        for (std::size_t row = 0; row < m_columns[2].second.size(); ++row) {
            m_columns[2].second[row] = row < m_codes.size() ? "đã kiểm tra" : other;
        }
        EXPECT_FALSE(ownRows(m_units, tableByHand(m_columns), 0, std::nullopt).has_value()) << other;
    }
}

} // namespace
} // namespace diaban
