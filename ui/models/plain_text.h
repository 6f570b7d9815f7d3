// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diaban::ui {

/// A text to search in or for: without case and diacritics, đ as d, runs of space as one.
[[nodiscard]] QString plainText(const QString& text);

/// A text as a tip shows it as it stands: what looks like HTML in it is none.
[[nodiscard]] QString asTip(const QString& text);

} // namespace diaban::ui
