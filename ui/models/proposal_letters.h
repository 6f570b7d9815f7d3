// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_proposals.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace diaban::ui {

/// What proposals are called while they are worked on: where one is accepted and they are worked out anew, each that is
/// still there keeps its letter, and none gets that of another.
class ProposalLetters {
public:
    /// Somebody asked for proposals anew: letters begin at "A".
    void forget() noexcept { m_known.clear(); }
    /// Of each proposal; those that are new get letters that none has had.
    [[nodiscard]] std::vector<std::string> name(const Proposals& proposals);

private:
    std::map<std::vector<std::uint32_t>, std::size_t> m_known; ///< by units in order
};

} // namespace diaban::ui
