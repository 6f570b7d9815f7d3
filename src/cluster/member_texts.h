// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// One member of a cluster as a cell writes it.
struct MemberText {
    std::string name;   ///< or code
    std::string parent; ///< of "Xã A (huyện B)"; may be empty
    bool leads = false; ///< "Xã A (chủ trì)"

    friend bool operator==(const MemberText&, const MemberText&) = default;
};

/// The members in a cell: "Xã A, xã B (huyện C); phường D và phường E", a line each, with or without numbers or dashes
/// in front. "các xã A, B" is A and B.
[[nodiscard]] std::vector<MemberText> memberTexts(std::string_view cell);

/// What leads a cluster without the office's words before the unit's name: of "UBND xã A", "Công an xã A" "xã A".
[[nodiscard]] std::string leadingUnit(std::string_view lead);

} // namespace diaban
