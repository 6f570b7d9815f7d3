// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/cluster_draft.h"

#include "src/cluster/cluster_date.h"
#include "ui/models/usual_cluster_name.h"

#include <QDate>
#include <QLocale>
#include <algorithm>

namespace diaban::ui {

namespace {

/// As tables write it, or as the window does in English: "30 April 2026".
std::optional<std::string> dayOf(const std::string& written) {
    if (std::optional<std::string> day = writtenDay(written)) {
        return day;
    }
    const QDate date = QLocale(QLocale::English).toDate(qt(written), QStringLiteral("d MMMM yyyy"));
    return date.isValid() ? std::optional(date.toString(Qt::ISODate).toStdString()) : std::nullopt;
}

/// Of what was said as dayMeant() gives it.
bool isUnread(const std::string& said) {
    return !said.empty() && !dayOf(said);
}

std::string readDay(const std::string& said) {
    return isUnread(said) ? std::string() : said;
}

} // namespace

std::string dayMeant(const QString& text) {
    const std::string written = text.trimmed().toStdString();
    return dayOf(written).value_or(written);
}

void ClusterDraft::begin(std::shared_ptr<const LoadedProject> loaded, Cluster cluster, const std::string& replaces) {
    m_loaded = std::move(loaded);
    m_catalogue.emplace(m_loaded->project.locale);
    m_change = {replaces, std::move(cluster)};
    const Cluster& begun = *m_change.cluster;
    m_ownName = !begun.name.empty() && (!replaces.empty() || begun.name != usualName());
    m_signedSaid = begun.signedOn;
    m_untilSaid = begun.validUntil;
    m_history.clear();
    judge();
}

void ClusterDraft::begin(std::shared_ptr<const LoadedProject> loaded, const DraftState& said,
                         const std::string& replaces) {
    m_loaded = std::move(loaded);
    m_catalogue.emplace(m_loaded->project.locale);
    m_change.replaces = replaces;
    m_history.clear();
    take(said);
}

void ClusterDraft::goOn(std::shared_ptr<const LoadedProject> loaded) {
    m_loaded = std::move(loaded);
    m_catalogue.emplace(m_loaded->project.locale);
    judge();
}

void ClusterDraft::end() {
    m_loaded.reset();
    m_change = {};
    m_verdict = {};
    m_history.clear();
    emit changed();
}

bool ClusterDraft::mayBeAccepted() const {
    return isActive() && cluster().members.size() > 1 && !isUnread(m_signedSaid) && !isUnread(m_untilSaid) &&
           !isNameTaken();
}

bool ClusterDraft::isNameTaken() const {
    const std::vector<Cluster>& list = m_loaded->clusters->study.clusters.list;
    const auto edited = std::ranges::find(list, m_change.replaces, &Cluster::id);
    const bool had = edited != list.end() && edited->name == cluster().name;
    return !had && isClusterNameTaken(cluster().name, list, m_change.replaces);
}

/// One step that can be taken back.
void ClusterDraft::step(const gis::Message& what, const std::string& field, const std::function<void(Cluster&)>& edit) {
    const DraftState before = state();
    edit(*m_change.cluster);
    if (!m_ownName) {
        m_change.cluster->name = usualName();
    }
    m_history.add(what, field, before, state());
    judge();
}

void ClusterDraft::take(const DraftState& state) {
    m_change.cluster = state.cluster;
    m_ownName = state.ownName;
    m_signedSaid = state.signedSaid;
    m_untilSaid = state.untilSaid;
    judge();
}

void ClusterDraft::undo() {
    if (m_history.canUndo()) {
        take(m_history.undo(state()));
    }
}

void ClusterDraft::redo() {
    if (m_history.canRedo()) {
        take(m_history.redo(state()));
    }
}

std::string ClusterDraft::nameOf(std::uint32_t unit) const {
    const Units& units = m_loaded->study.boundaries.units;
    return units.names[unit].empty() ? units.codes[unit] : units.names[unit];
}

void ClusterDraft::toggle(std::uint32_t unit) {
    const bool isIn = std::ranges::binary_search(cluster().members, unit);
    step({isIn ? "window.draft.step.removed" : "window.draft.step.added", {{"unit", nameOf(unit)}}}, {},
         [&](Cluster& cluster) {
             const auto place = std::ranges::lower_bound(cluster.members, unit);
             if (isIn) {
                 cluster.members.erase(place);
             } else {
                 cluster.members.insert(place, unit);
             }
         });
}

void ClusterDraft::add(const std::vector<std::uint32_t>& units) {
    const std::int64_t count = std::ranges::count_if(
        units, [&](std::uint32_t unit) { return !std::ranges::binary_search(cluster().members, unit); });
    step({"window.draft.step.added_several", {{"count", count}}}, {}, [&](Cluster& cluster) {
        std::vector<std::uint32_t>& members = cluster.members;
        members.insert(members.end(), units.begin(), units.end());
        std::ranges::sort(members);
        const auto twice = std::ranges::unique(members);
        members.erase(twice.begin(), twice.end());
    });
}

void ClusterDraft::setName(const QString& name) {
    step({"window.draft.step.name", {}}, "name", [&](Cluster& cluster) {
        m_ownName = !name.trimmed().isEmpty();
        cluster.name = name.toStdString();
    });
}

void ClusterDraft::setKind(const QString& kind) {
    step({"window.draft.step.kind", {}}, "kind", [&](Cluster& cluster) { cluster.kind = kind.toStdString(); });
}

void ClusterDraft::setLead(const QString& lead) {
    step({"window.draft.step.lead", {}}, {}, [&](Cluster& cluster) { cluster.lead = lead.toStdString(); });
}

void ClusterDraft::sayDays() {
    Cluster& cluster = *m_change.cluster;
    cluster.signedOn = readDay(m_signedSaid);
    cluster.validUntil = readDay(m_untilSaid);
    cluster.dateUnread = isUnread(m_signedSaid) || isUnread(m_untilSaid);
}

void ClusterDraft::setSigned(const QString& day) {
    step({"window.draft.step.signed", {}}, "signed", [&](Cluster& /*cluster*/) {
        m_signedSaid = dayMeant(day);
        sayDays();
    });
}

void ClusterDraft::setValidUntil(const QString& day) {
    step({"window.draft.step.until", {}}, "until", [&](Cluster& /*cluster*/) {
        m_untilSaid = dayMeant(day);
        sayDays();
    });
}

std::string ClusterDraft::usualName() const {
    return freeClusterName(usualClusterName(m_change.cluster->members, m_loaded->study.boundaries.units, *m_catalogue),
                           m_loaded->clusters->study.clusters.list, m_change.replaces);
}

void ClusterDraft::judge() {
    if (!m_ownName) {
        m_change.cluster->name = usualName();
    }
    m_verdict = judgeChange(m_loaded->clusters->study, m_loaded->study.boundaries.units.size(), m_change);
    emit changed();
}

} // namespace diaban::ui
