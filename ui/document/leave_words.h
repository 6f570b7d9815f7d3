// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"

#include <QString>
#include <cstddef>
#include <optional>
#include <string>

namespace diaban::ui {

/// How many rows of a CSV, without its header, are not what they were: a row that says something else is one, and so is
/// one that came or went. Nothing: the file was not there, or is not.
[[nodiscard]] std::size_t changedRows(const std::optional<std::string>& before, const std::optional<std::string>& now);

/// What is asked before a project with changes that are not saved is left: whether to save it, and what of other files
/// is lost where that is not done ("3 quyết định ghép (tinh.corrections.csv)").
[[nodiscard]] QString leaveWords(const Document& document, const Words& words);

} // namespace diaban::ui
