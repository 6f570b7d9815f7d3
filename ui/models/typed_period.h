// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"

#include <QString>
#include <string>

namespace diaban::ui {

/// A period of a project file as people type it, "Quý III/2025": where that would not be read as the same period, as
/// the file has it.
[[nodiscard]] QString periodAsTyped(const std::string& period, Language language);

} // namespace diaban::ui
