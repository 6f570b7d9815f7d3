// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/json_column.h"

#include <gtest/gtest.h>

namespace gis::test {
namespace {

/// Adds values written as letters: n null, b true, i 7, r 0.5, t "x"; false where one does not go with the others.
bool add(JsonColumn& column, std::string_view kinds) {
    bool fits = true;
    for (const char kind : kinds) {
        switch (kind) {
        case 'n':
            column.addNull();
            break;
        case 'b':
            fits = fits && column.add(true);
            break;
        case 'i':
            fits = fits && column.add(std::int64_t{7});
            break;
        case 'r':
            fits = fits && column.add(0.5);
            break;
        default:
            fits = fits && column.add(std::string_view("x"));
        }
    }
    return fits;
}

struct Typed {
    const char* kinds;
    FieldType type;
};

constexpr Typed kTyped[] = {{"", FieldType::Text},        {"nn", FieldType::Text},    {"bnb", FieldType::Boolean},
                            {"nb", FieldType::Boolean},   {"bi", FieldType::Integer}, {"ib", FieldType::Integer},
                            {"nini", FieldType::Integer}, {"bir", FieldType::Real},   {"rib", FieldType::Real},
                            {"nr", FieldType::Real},      {"tnt", FieldType::Text},   {"nt", FieldType::Text}};

TEST(JsonColumn, takesTheWidestTypeOfItsValues) {
    for (const Typed& row : kTyped) {
        JsonColumn column;
        EXPECT_TRUE(add(column, row.kinds)) << row.kinds;
        EXPECT_EQ(column.type(), row.type) << row.kinds;
        EXPECT_EQ(column.size(), std::string_view(row.kinds).size());
    }
}

TEST(JsonColumn, refusesTextAmongOtherValues) {
    for (const char* kinds : {"tb", "ti", "tr", "bt", "it", "rt", "nitn", "tnr"}) {
        JsonColumn column;
        EXPECT_FALSE(add(column, kinds)) << kinds;
    }
}

/// Cut anywhere into two columns that are joined, the values and their type are the same.
TEST(JsonColumn, isTheSameWhereverItIsCut) {
    for (const Typed& row : kTyped) {
        const std::string_view kinds = row.kinds;
        JsonColumn whole;
        ASSERT_TRUE(add(whole, kinds));
        for (std::size_t cut = 0; cut <= kinds.size(); ++cut) {
            JsonColumn front;
            JsonColumn back;
            ASSERT_TRUE(add(front, kinds.substr(0, cut)) && add(back, kinds.substr(cut)));
            ASSERT_TRUE(front.append(std::move(back))) << kinds << cut;
            EXPECT_EQ(front.type(), whole.type()) << kinds << cut;
            ASSERT_EQ(front.size(), whole.size());
            for (std::size_t i = 0; i < whole.size(); ++i) {
                EXPECT_EQ(front.isNull(i), whole.isNull(i)) << kinds << cut;
                EXPECT_EQ(front.isNull(i), kinds[i] == 'n');
            }
            if (whole.type() == FieldType::Real) {
                EXPECT_EQ(front.reals(), whole.reals()) << kinds << cut;
            } else if (whole.type() == FieldType::Text) {
                EXPECT_EQ(front.texts(), whole.texts()) << kinds << cut;
            } else {
                EXPECT_EQ(front.integers(), whole.integers()) << kinds << cut;
            }
        }
    }
    JsonColumn texts;
    JsonColumn numbers;
    ASSERT_TRUE(add(texts, "t") && add(numbers, "i"));
    EXPECT_FALSE(texts.append(std::move(numbers)));
}

TEST(JsonColumn, keepsWholeNumbersWholeAndTruthAsOne) {
    JsonColumn column;
    ASSERT_TRUE(column.add(std::int64_t{9'007'199'254'740'993}) && column.add(true) && column.add(false));
    EXPECT_EQ(column.integers(), (std::vector<std::int64_t>{9'007'199'254'740'993, 1, 0}));
    ASSERT_TRUE(column.add(0.25));
    EXPECT_EQ(column.reals(), (std::vector<double>{9'007'199'254'740'992, 1, 0, 0.25}));
}

} // namespace
} // namespace gis::test
