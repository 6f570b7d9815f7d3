// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/member_writing.h"

#include "src/cluster/match_members.h"
#include "src/cluster/member_texts.h"
#include "src/unit/parent_names.h"

namespace diaban {

namespace {

/// What may be written for a unit, the shortest first; the code last, which is always understood.
std::vector<MemberWriting> choices(std::uint32_t unit, const Units& units, bool parents) {
    const std::string& name = units.names[unit];
    const std::string parent = parentNameOrCode(units, unit);
    if (name.empty()) {
        return {{units.codes[unit], parents ? parent : std::string()}};
    }
    std::vector<MemberWriting> list{{name, parents ? parent : std::string()}};
    if (!parents && !parent.empty()) {
        list.push_back({name + " (" + parent + ")", {}});
    }
    list.push_back({units.codes[unit], parents ? parent : std::string()});
    return list;
}

} // namespace

std::vector<MemberWriting> memberWritings(const std::vector<std::uint32_t>& members, const Units& units, bool parents) {
    std::vector<MemberWriting> all;
    std::vector<std::size_t> of;
    std::vector<WrittenMember> written;
    for (std::size_t at = 0; at < members.size(); ++at) {
        for (MemberWriting& choice : choices(members[at], units, parents)) {
            const std::vector<MemberText> texts = memberTexts(choice.name);
            WrittenMember& member = written.emplace_back();
            if (texts.size() == 1) { // else the name would be read as several
                member.text = texts.front();
            }
            if (member.text.parent.empty()) {
                member.text.parent = choice.parent;
            }
            all.push_back(std::move(choice));
            of.push_back(at);
        }
    }
    const std::vector<MatchedMember> matched = matchMembers(written, units).list;
    std::vector<MemberWriting> found(members.size());
    for (std::size_t i = all.size(); i-- > 0;) { // backwards, so that the shortest that is understood stays
        const bool code = i + 1 == all.size() || of[i + 1] != of[i];
        if (code || matched[i].unit == members[of[i]]) {
            found[of[i]] = all[i];
        }
    }
    return found;
}

} // namespace diaban
