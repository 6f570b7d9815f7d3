// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/publish/neighbour_files.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

using gis::Contact;

class NeighbourFiles : public testing::Test {
protected:
    NeighbourFiles() {
        m_units.fields.key = "ma xa";
        m_units.codes = {"02", "01", "10", "03"}; // not in order; the last one is an island
        m_units.names = {"B", "A", "C", "D"};
        m_pairs = {{0, 1, 1234.5, 2, Contact::Rook}, {0, 2, 0, 0, Contact::Queen}, {1, 2, 0.1, 1, Contact::Rook}};
    }

    [[nodiscard]] std::string text(NeighbourFormat format, Contact contact = Contact::Queen) const {
        return neighbourText(format, m_units, m_pairs, contact, "wards of 2026");
    }

    Units m_units;
    std::vector<gis::NeighbourPair> m_pairs;
};

TEST_F(NeighbourFiles, AsCsvHaveARowAPairByCode) {
    EXPECT_EQ(text(NeighbourFormat::Csv), "left,right,length_m,stretches,contact\r\n"
                                          "01,02,1234.5,2,rook\r\n"
                                          "01,10,0.1,1,rook\r\n"
                                          "02,10,0,0,queen\r\n");
}

TEST_F(NeighbourFiles, AsGalNameEveryUnitAndItsNeighbours) {
    EXPECT_EQ(text(NeighbourFormat::Gal), "0 4 wards_of_2026 ma_xa\n"
                                          "01 2\n02 10\n"
                                          "02 2\n01 10\n"
                                          "03 0\n\n"
                                          "10 2\n01 02\n");
    EXPECT_EQ(text(NeighbourFormat::Gal, Contact::Rook), "0 4 wards_of_2026 ma_xa\n"
                                                         "01 2\n02 10\n"
                                                         "02 1\n01\n"
                                                         "03 0\n\n"
                                                         "10 1\n01\n");
}

TEST_F(NeighbourFiles, AsGwtHaveBothDirections) {
    EXPECT_EQ(text(NeighbourFormat::Gwt, Contact::Rook), "0 4 wards_of_2026 ma_xa\n"
                                                         "01 02 1234.5\n01 10 0.1\n02 01 1234.5\n10 01 0.1\n");
}

TEST_F(NeighbourFiles, RefuseCodesWithSpacesWhereSpacesPartThem) {
    m_units.codes[0] = "0 2";
    EXPECT_THROW(static_cast<void>(text(NeighbourFormat::Gal)), gis::Error);
    EXPECT_THROW(static_cast<void>(text(NeighbourFormat::Gwt)), gis::Error);
    m_units.codes[0] = "=1+1";
    EXPECT_NE(text(NeighbourFormat::Csv).find(",'=1+1,"), std::string::npos) << "no formula";
    m_units.codes[0] = "a,\"b\"";
    EXPECT_NE(text(NeighbourFormat::Csv).find("\"a,\"\"b\"\"\""), std::string::npos);
}

TEST_F(NeighbourFiles, AreKnownByTheirEndings) {
    EXPECT_EQ(neighbourFormatOf("x.GAL"), NeighbourFormat::Gal);
    EXPECT_EQ(neighbourFormatOf("a.b/x.gwt"), NeighbourFormat::Gwt);
    EXPECT_EQ(neighbourFormatOf("x.csv"), NeighbourFormat::Csv);
    EXPECT_FALSE(neighbourFormatOf("x.txt"));
}

} // namespace
} // namespace diaban
