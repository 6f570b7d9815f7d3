// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/cluster_draft.h"

#include <cstddef>
#include <optional>
#include <string>

namespace diaban::ui {

/// A cluster that was being made when the program ended without being asked to.
struct KeptDraft {
    std::string replaces; ///< see ClusterChange; empty where that cluster is gone since
    DraftState state;
    std::size_t lost = 0; ///< members that are no units any more
};

/// A cluster that is being made, as it is kept beside the project: units by their codes. Empty where there is none, or
/// nothing of it yet.
[[nodiscard]] std::string keptText(const ClusterDraft& draft);

/// Of such a text, in the project as it is now, which has clusters; nothing where the text is none.
[[nodiscard]] std::optional<KeptDraft> keptDraft(const std::string& text, const LoadedProject& loaded);

} // namespace diaban::ui
