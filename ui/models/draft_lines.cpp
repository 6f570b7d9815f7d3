// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "ui/models/cluster_draft.h"

#include <cmath>

namespace diaban::ui {

namespace {

constexpr double kMetres = 1000;
constexpr double kPercent = 100;
constexpr std::size_t kListed = 4;

const char* whyNot(Standing standing) {
    switch (standing) {
    case Standing::Expired:
        return "window.draft.expired";
    case Standing::NotYetSigned:
        return "window.draft.not_yet_signed";
    case Standing::DateUnread:
        return "window.draft.date_unread";
    default:
        return nullptr;
    }
}

/// What it changes of all borders: told in metres as they are shown, and with more decimals where the shares would read
/// the same.
QString gainedLine(const ClusterVerdict& verdict, const Words& words) {
    const Language language = words.language();
    const auto percent = [&](const CoveredLength& length, int decimals) {
        return formatNumber(kPercent * length.share().value_or(0), decimals, language);
    };
    const std::string km = formatNumber(std::abs(verdict.gainedMetres()) / kMetres, 1, language);
    if (km == formatNumber(0, 1, language)) {
        return words({"window.draft.gained_none", {{"share", percent(verdict.after, 1)}}});
    }
    const int decimals = percent(verdict.before, 1) == percent(verdict.after, 1) ? 2 : 1;
    return words(
        {verdict.gainedMetres() < 0 ? "window.draft.lost" : "window.draft.gained",
         {{"km", km}, {"before", percent(verdict.before, decimals)}, {"after", percent(verdict.after, decimals)}}});
}

} // namespace

std::vector<QString> draftLines(const ClusterDraft& draft, const Words& words) {
    std::vector<QString> lines;
    if (!draft.isActive()) {
        return lines;
    }
    const ClusterVerdict& verdict = draft.verdict();
    const Language language = words.language();
    const auto count = static_cast<std::int64_t>(draft.cluster().members.size());
    const auto km = [&](double metres) { return formatNumber(metres / kMetres, 1, language); };
    if (count < 2) {
        return {words({"window.draft.too_few", {{"count", count}}})};
    }
    if (draft.isNameTaken()) { // what keeps it from being accepted is said first
        lines.push_back(words({"window.draft.name_taken", {{"name", draft.cluster().name}}}));
    }
    const auto pieces = static_cast<std::int64_t>(verdict.pieces.size());
    lines.push_back(words(pieces == 1 ? gis::Message{"window.draft.together", {{"count", count}}}
                                      : gis::Message{"window.draft.apart", {{"count", count}, {"pieces", pieces}}}));
    lines.push_back(
        words({"window.draft.inner",
               {{"borders", static_cast<std::int64_t>(verdict.innerBorders)}, {"km", km(verdict.innerMetres)}}}));
    lines.push_back(gainedLine(verdict, words));
    if (const char* id = whyNot(verdict.standing)) {
        lines.push_back(words({id, {{"day", draft.loaded()->clusters->study.day}}}));
    }
    if (!verdict.sameMembersAs.empty()) {
        lines.push_back(words({"window.draft.same", {{"cluster", verdict.sameMembersAs}}}));
    }
    const std::vector<std::string>& names = draft.loaded()->study.boundaries.units.names;
    for (std::size_t i = 0; i < verdict.elsewhere.size() && i < kListed; ++i) {
        const MemberElsewhere& member = verdict.elsewhere[i];
        std::string clusters;
        for (const std::string& id : member.clusters) {
            clusters += (clusters.empty() ? "" : ", ") + id;
        }
        lines.push_back(words({"window.draft.elsewhere", {{"unit", names[member.unit]}, {"clusters", clusters}}}));
    }
    if (verdict.elsewhere.size() > kListed) {
        lines.push_back(words({"window.draft.elsewhere_more",
                               {{"count", static_cast<std::int64_t>(verdict.elsewhere.size() - kListed)}}}));
    }
    return lines;
}

} // namespace diaban::ui
