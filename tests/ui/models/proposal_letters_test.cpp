// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/proposal_letters.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

using testing::ElementsAre;

Proposals of(const std::vector<std::vector<std::uint32_t>>& sets) {
    Proposals proposals;
    for (const std::vector<std::uint32_t>& units : sets) {
        ClusterProposal proposal;
        proposal.units = units;
        proposals.list.push_back(proposal);
    }
    return proposals;
}

TEST(ProposalLetters, StayWithTheirProposalUntilTheyAreForgotten) {
    ProposalLetters letters;
    EXPECT_THAT(letters.name(of({{1, 2}, {3, 4}, {5, 6}})), ElementsAre("A", "B", "C"));
    EXPECT_THAT(letters.name(of({{5, 6}, {3, 4}, {7, 8}})), ElementsAre("C", "B", "D")) << "the first was accepted";
    EXPECT_THAT(letters.name(of({{7, 8, 9}, {5, 6}})), ElementsAre("E", "C")) << "another one that grew";
    EXPECT_THAT(letters.name(of({{1, 2}, {3, 4}})), ElementsAre("A", "B")) << "undone";
    letters.forget();
    EXPECT_THAT(letters.name(of({{5, 6}, {3, 4}})), ElementsAre("A", "B"));
}

} // namespace
} // namespace diaban::ui
