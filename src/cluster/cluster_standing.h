// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

/// Whether a cluster counts on a day, or the first reason in this order why it does not: each cluster has exactly one,
/// so that their numbers add up to all.
enum class Standing { NoMember, SingleMember, Expired, NotYetSigned, DateUnread, SameMembers, Counted };

/// Of each cluster of a list; of an empty day dates are not looked at.
[[nodiscard]] std::vector<Standing> standingsOn(const Clusters& clusters, const std::string& day);

/// "no_member", "single_member", "expired", "not_yet_signed", "date_unread", "same_members", "counted".
[[nodiscard]] const char* nameOf(Standing standing) noexcept;

[[nodiscard]] std::size_t countOf(const std::vector<Standing>& standings, Standing standing);

} // namespace diaban
