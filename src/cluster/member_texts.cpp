// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/member_texts.h"

#include "gis/base/text.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

constexpr std::array<std::string_view, 5> kLeading{"chutri", "cumtruong", "donvichutri", "lead", "truongcum"};
/// What stands between two members, beside commas, semicolons and ends of lines.
constexpr std::array<std::string_view, 5> kBetween{" và ", " Và ", " & ", " + ", "•"};
constexpr std::array<std::string_view, 4> kPrefixes{"các ", "gồm ", "gồm: ", "bao gồm "};

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n.";
    const std::size_t first = text.find_first_not_of(kSpace);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(kSpace) + 1 - first);
}

/// "1. Xã A", "- Xã A", "2) Xã A" and "các xã A" without what stands in front; "Phường 1" and a code stay.
std::string_view withoutMark(std::string_view text) {
    if (!text.empty() && (text[0] == '-' || text[0] == '*')) {
        text = trimmed(text.substr(1));
    }
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits != std::string_view::npos && digits > 0 && (text[digits] == '.' || text[digits] == ')')) {
        text = trimmed(text.substr(digits + 1));
    }
    for (const std::string_view prefix : kPrefixes) {
        if (gis::foldCase(text.substr(0, prefix.size())) == prefix) {
            text = trimmed(text.substr(prefix.size()));
        }
    }
    return text;
}

/// What is in brackets behind a name is its parent, or says that it leads.
MemberText memberOf(std::string_view text) {
    MemberText member;
    const std::size_t open = text.find('(');
    if (open != std::string_view::npos && open > 0) {
        const std::size_t close = text.find(')', open);
        const std::string_view inner = trimmed(text.substr(open + 1, close - open - 1));
        member.leads = std::ranges::find(kLeading, plainKey(inner)) != kLeading.end();
        member.parent = member.leads ? std::string() : gis::squeezeSpace(inner);
        text = trimmed(text.substr(0, open));
    }
    member.name = gis::squeezeSpace(text);
    return member;
}

} // namespace

std::string leadingUnit(std::string_view lead) {
    constexpr std::array<std::string_view, 6> kOffices{"ubnd ",    "ủy ban nhân dân ", "uỷ ban nhân dân ",
                                                       "công an ", "đảng ủy ",         "đảng uỷ "};
    const std::string folded = gis::foldCase(lead);
    for (const std::string_view office : kOffices) {
        if (folded.starts_with(office) && folded.size() == lead.size()) {
            return std::string(lead.substr(office.size()));
        }
    }
    return std::string(lead);
}

std::vector<MemberText> memberTexts(std::string_view cell) {
    std::string text(cell);
    for (const std::string_view word : kBetween) {
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at)) {
            text.replace(at, word.size(), "; ");
        }
    }
    std::vector<MemberText> members;
    std::size_t first = 0;
    int depth = 0; // a comma in brackets parts no members
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const char c = at < text.size() ? text[at] : ';';
        depth = c == '(' ? depth + 1 : c == ')' && depth > 0 ? depth - 1 : depth;
        const bool ends = c == ';' || c == '\n' || (c == ',' && depth == 0);
        if (ends) {
            const std::string_view one = withoutMark(trimmed(std::string_view(text).substr(first, at - first)));
            if (!one.empty()) {
                members.push_back(memberOf(one));
            }
            first = at + 1;
            depth = 0;
        }
    }
    return members;
}

} // namespace diaban
