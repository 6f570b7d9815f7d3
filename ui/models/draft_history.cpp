// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/draft_history.h"

#include <tuple>
#include <utility>

namespace diaban::ui {

bool saysTheSame(const DraftState& a, const DraftState& b) {
    const auto said = [](const DraftState& state) {
        const Cluster& cluster = state.cluster;
        return std::tie(cluster.id, cluster.name, cluster.kind, cluster.lead, cluster.members, state.ownName,
                        state.signedSaid, state.untilSaid);
    };
    return said(a) == said(b);
}

void DraftHistory::clear() {
    m_done.clear();
    m_undone.clear();
}

void DraftHistory::add(const gis::Message& what, const std::string& field, const DraftState& before,
                       const DraftState& after) {
    if (saysTheSame(before, after)) {
        return;
    }
    m_undone.clear();
    if (field.empty() || m_done.empty() || m_done.back().field != field) {
        m_done.push_back({what, field, before});
    } else if (saysTheSame(m_done.back().other, after)) { // typed and taken out again
        m_done.pop_back();
    }
}

DraftState DraftHistory::move(std::vector<Step>& from, std::vector<Step>& to, const DraftState& now) {
    Step step = std::move(from.back());
    from.pop_back();
    DraftState then = std::exchange(step.other, now);
    to.push_back(std::move(step));
    return then;
}

DraftState DraftHistory::undo(const DraftState& now) {
    return move(m_done, m_undone, now);
}

DraftState DraftHistory::redo(const DraftState& now) {
    return move(m_undone, m_done, now);
}

} // namespace diaban::ui
