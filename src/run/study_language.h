// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"
#include "src/study/study.h"

namespace diaban {

/// The same study with the titles of its figures in another language: those of indicators, of areas and of changes. The
/// heads of table columns stay as the tables have them.
[[nodiscard]] Study inLanguage(Study study, const Project& project, Language language);

} // namespace diaban
