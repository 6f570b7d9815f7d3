// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace diaban {

/// Units that have agreed to look after the borders between them together.
struct Cluster {
    std::string id; ///< unique in its list
    std::string name;
    std::string kind;                   ///< as written: "liên xã", "giáp ranh huyện"
    std::string lead;                   ///< unit that leads it, as written
    std::vector<std::uint32_t> members; ///< units of the layer, ascending, each once
    std::string signedOn, validUntil;   ///< YYYY-MM-DD, the last day included; empty: not said
    bool dateUnread = false;            ///< a date is written that is none
    std::uint32_t row = 0;              ///< of the file, where it begins
    std::string extends{};              ///< of one that is proposed: the id of the cluster that is to grow
};

/// All clusters of a file, in its order.
struct Clusters {
    std::string file;
    std::vector<Cluster> list;
    std::size_t membersLeftOut = 0; ///< written members that no unit, or several, are meant by
};

/// Whether a cluster holds on a day.
enum class Validity {
    Valid,
    NotYetSigned,
    Expired,
    DateUnread ///< nobody can tell: such a cluster covers nothing, rather than be taken for valid
};

/// On a day, YYYY-MM-DD; of an empty one dates are not looked at, and all are valid. A date that is not said is no
/// limit.
[[nodiscard]] Validity validityOn(const Cluster& cluster, const std::string& day);

/// The clusters that count on a day: valid, with two members or more, and of several with the same members the first.
/// Indexes into the list, ascending.
[[nodiscard]] std::vector<std::uint32_t> clustersOn(const Clusters& clusters, const std::string& day);

} // namespace diaban
