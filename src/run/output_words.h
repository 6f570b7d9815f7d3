// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/publish/study_table.h"
#include "src/study/study.h"

#include <string>
#include <vector>

namespace diaban {

/// The source that the project states, or else the names of its files.
[[nodiscard]] std::string sourceWords(const Project& project, Language language);

/// What outputs say of what was repaired and of rows that were left out, a line each: of the tables of one period, or
/// of all where it is empty.
[[nodiscard]] std::vector<std::string> leftOutWords(const Study& study, const std::string& period,
                                                    const Catalogue& catalogue);

/// What the lines below a table or list of the project say.
[[nodiscard]] TableTexts tableTexts(const Project& project, const Study& study, const Catalogue& catalogue);

} // namespace diaban
