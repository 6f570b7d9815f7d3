// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diaban::ui {

/// Words as they are shown where lines are broken: no line ends within "III/2025" or before the sign of "85,0 %". Not
/// for what is copied or written.
[[nodiscard]] QString keptTogether(QString words);

} // namespace diaban::ui
