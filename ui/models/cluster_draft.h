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

    /// A new one (`replaces` is empty), or one of the list in its place. The project has clusters. A new one without a
    /// name, or with the usual one, is called as such clusters usually are in the language of the project.
    void begin(std::shared_ptr<const LoadedProject> loaded, Cluster cluster, const std::string& replaces);
    /// The inputs were read anew, of the same units: all that was said of it stays.
    void goOn(std::shared_ptr<const LoadedProject> loaded);
    void end();
    [[nodiscard]] bool isActive() const noexcept { return m_loaded != nullptr; }
    [[nodiscard]] const std::shared_ptr<const LoadedProject>& loaded() const noexcept { return m_loaded; }

    [[nodiscard]] const Cluster& cluster() const noexcept { return m_change.cluster.value(); }
    [[nodiscard]] const ClusterChange& change() const noexcept { return m_change; }
    [[nodiscard]] const ClusterVerdict& verdict() const noexcept { return m_verdict; }
    /// Somebody gave it its name; else the name follows the members.
    [[nodiscard]] bool hasOwnName() const noexcept { return m_ownName; }
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
    [[nodiscard]] std::string usualName() const;
    void setDay(std::string& day, bool& unread, const QString& text);

    std::shared_ptr<const LoadedProject> m_loaded;
    std::optional<Catalogue> m_catalogue; ///< of the project's language
    ClusterChange m_change;
    ClusterVerdict m_verdict;
    bool m_ownName = false;
    bool m_signedUnread = false, m_untilUnread = false;
};

/// What is to be said of a draft, line by line: whether it hangs together, what it covers, what stands against it.
[[nodiscard]] std::vector<QString> draftLines(const ClusterDraft& draft, const Words& words);

} // namespace diaban::ui
