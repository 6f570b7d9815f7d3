// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/src/weakness/drawn_study.h"

#include <memory>

namespace diaban {
namespace {

class KnownNeighbours : public DrawnStudy {};

TEST_F(KnownNeighbours, AreNotLookedForAgain) {
    draw("AB");
    const std::vector<gis::NeighbourPair> none;
    const gis::NeighbourGraph nobody(2, none, gis::Contact::Rook);
    m_study.neighbours = std::make_shared<const UnitNeighbours>(UnitNeighbours{nobody, nobody});
    EXPECT_TRUE(neighboursOf(m_study, m_problems).borders[0].empty());
    m_study.neighbours.reset();
    EXPECT_EQ(neighboursOf(m_study, m_problems).borders[0].size(), 1U);
}

} // namespace
} // namespace diaban
