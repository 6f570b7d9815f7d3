// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/cluster_verdict.h"
#include "ui/document/loaded_project.h"
#include "ui/document/words.h"
#include "ui/models/draft_history.h"

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace diaban::ui {

/// A linked cluster while it is being made or edited: its members and facts, and what it would cover. Nothing of it is
/// in the project before it is accepted. Its steps are taken back by themselves, not with those of the project.
class ClusterDraft : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A new one (`replaces` is empty), or one of the list in its place. The project has clusters. A new one without a
    /// name, or with the usual one, is called as such clusters usually are in the language of the project.
    void begin(std::shared_ptr<const LoadedProject> loaded, Cluster cluster, const std::string& replaces);
    /// The same with all that was said of it in another run of the program.
    void begin(std::shared_ptr<const LoadedProject> loaded, const DraftState& said, const std::string& replaces);
    /// The inputs were read anew, of the same units: all that was said of it stays.
    void goOn(std::shared_ptr<const LoadedProject> loaded);
    void end();
    [[nodiscard]] bool isActive() const noexcept { return m_loaded != nullptr; }
    [[nodiscard]] const std::shared_ptr<const LoadedProject>& loaded() const noexcept { return m_loaded; }

    [[nodiscard]] const Cluster& cluster() const noexcept { return m_change.cluster.value(); }
    [[nodiscard]] const ClusterChange& change() const noexcept { return m_change; }
    [[nodiscard]] const ClusterVerdict& verdict() const noexcept { return m_verdict; }
    [[nodiscard]] DraftState state() const { return {cluster(), m_ownName, m_signedSaid, m_untilSaid}; }
    /// Somebody gave it its name; else the name follows the members.
    [[nodiscard]] bool hasOwnName() const noexcept { return m_ownName; }
    /// YYYY-MM-DD, or what was typed and is no day.
    [[nodiscard]] const std::string& signedSaid() const noexcept { return m_signedSaid; }
    [[nodiscard]] const std::string& untilSaid() const noexcept { return m_untilSaid; }
    /// Two members, a name that no other cluster has, and days that are days.
    [[nodiscard]] bool mayBeAccepted() const;
    /// Somebody gave it the name of another cluster; one that had it before may keep it.
    [[nodiscard]] bool isNameTaken() const;

    void toggle(std::uint32_t unit); ///< in, or out again
    void add(const std::vector<std::uint32_t>& units);
    void setName(const QString& name); ///< an empty one: what such clusters are usually called
    void setKind(const QString& kind);
    void setLead(const QString& lead);
    void setSigned(const QString& day);     ///< as people write days; empty: not said
    void setValidUntil(const QString& day); ///< the same

    [[nodiscard]] const DraftHistory& history() const noexcept { return m_history; }
    void undo(); ///< nothing where there is no step to take back
    void redo();

signals:
    void changed(); ///< also when it begins and ends

private:
    void step(const gis::Message& what, const std::string& field, const std::function<void(Cluster&)>& edit);
    void take(const DraftState& state);
    void sayDays();
    void judge();
    [[nodiscard]] std::string usualName() const;
    [[nodiscard]] std::string nameOf(std::uint32_t unit) const;

    std::shared_ptr<const LoadedProject> m_loaded;
    std::optional<Catalogue> m_catalogue; ///< of the project's language
    ClusterChange m_change;
    ClusterVerdict m_verdict;
    bool m_ownName = false;
    std::string m_signedSaid, m_untilSaid;
    DraftHistory m_history;
};

/// The day that a text means, YYYY-MM-DD; a text that means none is returned without spaces around it.
[[nodiscard]] std::string dayMeant(const QString& text);

/// What is to be said of a draft, line by line: whether it hangs together, what it covers, what stands against it.
[[nodiscard]] std::vector<QString> draftLines(const ClusterDraft& draft, const Words& words);

} // namespace diaban::ui
