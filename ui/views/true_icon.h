// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

class QPixmap;

namespace diaban::ui {

/// An icon whose colours mean something: in a row that is chosen it keeps them, where others are tinted.
[[nodiscard]] QIcon trueIcon(const QPixmap& picture);

} // namespace diaban::ui
