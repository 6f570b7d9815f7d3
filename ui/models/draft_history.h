// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "src/cluster/cluster.h"

#include <string>
#include <vector>

namespace diaban::ui {

/// All that was said of a cluster that is being made.
struct DraftState {
    Cluster cluster;
    bool ownName = false;              ///< somebody gave it its name; else it follows the members
    std::string signedSaid, untilSaid; ///< YYYY-MM-DD, or what was typed and is no day
};

/// Whether both say the same.
[[nodiscard]] bool saysTheSame(const DraftState& a, const DraftState& b);

/// The steps in which a cluster was made, to take them back one by one and do them again.
class DraftHistory {
public:
    void clear();
    /// A step from `before` to `after`. Steps in a row of the same field (not empty), such as letters of a name, are
    /// one; one that changes nothing is none.
    void add(const gis::Message& what, const std::string& field, const DraftState& before, const DraftState& after);

    [[nodiscard]] bool canUndo() const noexcept { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const noexcept { return !m_undone.empty(); }
    /// What would be taken back and done again; only where something would.
    [[nodiscard]] const gis::Message& undoWhat() const { return m_done.back().what; }
    [[nodiscard]] const gis::Message& redoWhat() const { return m_undone.back().what; }
    /// What was said before the last step, or after the one that was taken back; `now` is what is said. Only where
    /// there is one.
    [[nodiscard]] DraftState undo(const DraftState& now);
    [[nodiscard]] DraftState redo(const DraftState& now);

private:
    struct Step {
        gis::Message what;
        std::string field;
        DraftState other; ///< before it, of one that is done; after it, of one that was taken back
    };

    static DraftState move(std::vector<Step>& from, std::vector<Step>& to, const DraftState& now);

    std::vector<Step> m_done, m_undone;
};

} // namespace diaban::ui
