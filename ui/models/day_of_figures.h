// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/study.h"
#include "ui/document/words.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// The periods of the tables of a study; those without one are left out.
[[nodiscard]] std::vector<std::string> periodsOf(const Study& study);

/// Of the periods that begin after the day (YYYY-MM-DD) the one that begins last; nothing where none does. Texts that
/// are no period are passed over.
[[nodiscard]] std::optional<std::string> newestAfter(const std::vector<std::string>& periods, const std::string& day);

/// A day (YYYY-MM-DD) as it was read, month in words: "Read as 1 February 2025".
[[nodiscard]] QString readWords(const std::string& day, const Words& words);

} // namespace diaban::ui
