// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/study/study.h"

#include <cstddef>
#include <string>

namespace diaban {

/// What a table output (OutputKind::Table) writes. Tells as studyTableCsv.
[[nodiscard]] std::string tableCsv(const Project& project, const Study& study, const OutputSpec& output,
                                   const Catalogue& catalogue, gis::Problems& problems);

/// Where the report of the study's table of that number goes: the first under the path asked for, the next ones with a
/// number behind its name.
[[nodiscard]] std::string joinReportPath(const std::string& asked, std::size_t table);

} // namespace diaban
