// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/project/proposal.h"

#include <string>

namespace diaban {

/// A proposal as the text of a project file, with what was found out as comments in the catalogue's language, and what
/// is left to the person as lines to uncomment. What a reader makes of it is the proposal's project.
[[nodiscard]] std::string proposalText(const Proposal& proposal, const Catalogue& words);

} // namespace diaban
