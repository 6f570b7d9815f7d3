// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/kept_draft.h"

#include "src/cluster/change_clusters.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace diaban::ui {

namespace {

using nlohmann::json;

/// The unit of that code: the one of that number, where several have it.
std::optional<std::uint32_t> unitOf(const std::string& code, std::size_t number, const Units& units) {
    if (number < units.codes.size() && units.codes[number] == code) {
        return static_cast<std::uint32_t>(number);
    }
    const auto found = std::ranges::find(units.codes, code);
    return found != units.codes.end() ? std::optional(static_cast<std::uint32_t>(found - units.codes.begin()))
                                      : std::nullopt;
}

void takeMembers(const json& members, const Units& units, KeptDraft& kept) {
    std::vector<std::uint32_t>& list = kept.state.cluster.members;
    for (const json& member : members) {
        if (const auto unit =
                unitOf(member.at("code").get<std::string>(), member.at("unit").get<std::size_t>(), units)) {
            list.push_back(*unit);
        } else {
            ++kept.lost;
        }
    }
    std::ranges::sort(list);
    const auto twice = std::ranges::unique(list);
    list.erase(twice.begin(), twice.end());
}

KeptDraft draftOf(const json& said, const LoadedProject& loaded) {
    const auto text = [&](const char* key) { return said.at(key).get<std::string>(); };
    KeptDraft kept{text("replaces"), {}, 0};
    Cluster& cluster = kept.state.cluster;
    cluster.id = text("id");
    cluster.name = text("name");
    cluster.kind = text("kind");
    cluster.lead = text("lead");
    kept.state.ownName = said.at("own_name").get<bool>();
    cluster.signedOn = text("signed_on");
    cluster.validUntil = text("valid_until");
    cluster.dateUnread = said.at("date_unread").get<bool>();
    kept.state.signedSaid = text("signed");
    kept.state.untilSaid = text("until");
    takeMembers(said.at("members"), loaded.study.boundaries.units, kept);
    const std::vector<Cluster>& list = loaded.clusters->study.clusters.list;
    if (std::ranges::find(list, kept.replaces, &Cluster::id) == list.end()) {
        kept.replaces.clear();
        cluster.id = freeClusterId(list);
    }
    return kept;
}

} // namespace

std::string keptText(const ClusterDraft& draft) {
    if (!draft.isActive() || draft.cluster().members.empty()) {
        return {};
    }
    const DraftState state = draft.state();
    json members = json::array();
    for (const std::uint32_t unit : state.cluster.members) {
        members.push_back({{"code", draft.loaded()->study.boundaries.units.codes[unit]}, {"unit", unit}});
    }
    const json said{{"replaces", draft.change().replaces},
                    {"id", state.cluster.id},
                    {"name", state.cluster.name},
                    {"own_name", state.ownName},
                    {"kind", state.cluster.kind},
                    {"lead", state.cluster.lead},
                    {"signed_on", state.cluster.signedOn},
                    {"valid_until", state.cluster.validUntil},
                    {"date_unread", state.cluster.dateUnread},
                    {"signed", state.signedSaid},
                    {"until", state.untilSaid},
                    {"members", members}};
    return said.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<KeptDraft> keptDraft(const std::string& text, const LoadedProject& loaded) {
    try {
        return draftOf(json::parse(text), loaded);
    } catch (const json::exception&) { // written by nobody that we know
        return std::nullopt;
    }
}

} // namespace diaban::ui
