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

} // namespace

void ClusterDraft::begin(std::shared_ptr<const LoadedProject> loaded, Cluster cluster, const std::string& replaces) {
    m_loaded = std::move(loaded);
    m_catalogue.emplace(m_loaded->project.locale);
    m_change = {replaces, std::move(cluster)};
    const std::string& name = m_change.cluster->name;
    m_ownName = !name.empty() && (!replaces.empty() || name != usualName());
    m_signedUnread = m_untilUnread = false;
    judge();
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
    emit changed();
}

bool ClusterDraft::mayBeAccepted() const noexcept {
    return isActive() && cluster().members.size() > 1 && !m_signedUnread && !m_untilUnread;
}

void ClusterDraft::toggle(std::uint32_t unit) {
    std::vector<std::uint32_t>& members = m_change.cluster->members;
    const auto place = std::ranges::lower_bound(members, unit);
    if (place != members.end() && *place == unit) {
        members.erase(place);
    } else {
        members.insert(place, unit);
    }
    judge();
}

void ClusterDraft::add(const std::vector<std::uint32_t>& units) {
    std::vector<std::uint32_t>& members = m_change.cluster->members;
    members.insert(members.end(), units.begin(), units.end());
    std::ranges::sort(members);
    const auto twice = std::ranges::unique(members);
    members.erase(twice.begin(), twice.end());
    judge();
}

void ClusterDraft::setName(const QString& name) {
    m_ownName = !name.trimmed().isEmpty();
    m_change.cluster->name = name.toStdString();
    judge();
}

void ClusterDraft::setKind(const QString& kind) {
    m_change.cluster->kind = kind.toStdString();
    judge();
}

void ClusterDraft::setLead(const QString& lead) {
    m_change.cluster->lead = lead.toStdString();
    judge();
}

void ClusterDraft::setSigned(const QString& day) {
    setDay(m_change.cluster->signedOn, m_signedUnread, day);
}

void ClusterDraft::setValidUntil(const QString& day) {
    setDay(m_change.cluster->validUntil, m_untilUnread, day);
}

void ClusterDraft::setDay(std::string& day, bool& unread, const QString& text) {
    const std::string written = text.trimmed().toStdString();
    const std::optional<std::string> read = dayOf(written);
    unread = !written.empty() && !read;
    day = read.value_or(std::string{});
    m_change.cluster->dateUnread = m_signedUnread || m_untilUnread;
    judge();
}

std::string ClusterDraft::usualName() const {
    return usualClusterName(m_change.cluster->members, m_loaded->study.boundaries.units, *m_catalogue);
}

void ClusterDraft::judge() {
    if (!m_ownName) {
        m_change.cluster->name = usualName();
    }
    m_verdict = judgeChange(m_loaded->clusters->study, m_loaded->study.boundaries.units.size(), m_change);
    emit changed();
}

} // namespace diaban::ui
