// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_verdict.h"
#include "ui/document/loaded_project.h"
#include "ui/document/words.h"

#include <QObject>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace diaban::ui {

/// A linked cluster while it is being made or edited: its members and facts, and what it would cover. Nothing of it is
/// in the project before it is accepted.
class ClusterDraft : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A new one (`replaces` is empty), or one of the list in its place. The project has clusters.
    void begin(std::shared_ptr<const LoadedProject> loaded, Cluster cluster, const std::string& replaces,
               const Catalogue& catalogue);
    void end();
    [[nodiscard]] bool isActive() const noexcept { return m_loaded != nullptr; }
    [[nodiscard]] const std::shared_ptr<const LoadedProject>& loaded() const noexcept { return m_loaded; }

    [[nodiscard]] const Cluster& cluster() const noexcept { return m_change.cluster.value(); }
    [[nodiscard]] const ClusterChange& change() const noexcept { return m_change; }
    [[nodiscard]] const ClusterVerdict& verdict() const noexcept { return m_verdict; }
    /// Two members, and days that are days.
    [[nodiscard]] bool mayBeAccepted() const noexcept;

    void toggle(std::uint32_t unit); ///< in, or out again
    void add(const std::vector<std::uint32_t>& units);
    void setName(const QString& name); ///< an empty one: what such clusters are usually called
    void setKind(const QString& kind);
    void setLead(const QString& lead);
    void setSigned(const QString& day);     ///< as people write days; empty: not said
    void setValidUntil(const QString& day); ///< the same

signals:
    void changed(); ///< also when it begins and ends

private:
    void judge();
    void setDay(std::string& day, bool& unread, const QString& text);

    std::shared_ptr<const LoadedProject> m_loaded;
    const Catalogue* m_catalogue = nullptr;
    ClusterChange m_change;
    ClusterVerdict m_verdict;
    bool m_ownName = false; ///< else it follows the members
    bool m_signedUnread = false, m_untilUnread = false;
};

/// What is to be said of a draft, line by line: whether it hangs together, what it covers, what stands against it.
[[nodiscard]] std::vector<QString> draftLines(const ClusterDraft& draft, const Words& words);

} // namespace diaban::ui
