// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/list_sheet.h"
#include "ui/document/shown_map.h"

#include <QAbstractItemModel>
#include <QString>
#include <vector>

namespace diaban::ui {

/// Rows of a table as they stand, with its head, as spreadsheets and documents take them from the clipboard: tabs
/// between cells. What a spreadsheet would run as a formula is defused.
[[nodiscard]] QString copiedRows(const QAbstractItemModel& table, const std::vector<int>& rows);

/// The classes of a map as a list, from the highest down: words, limits, number of units, colour; then those without
/// a class.
[[nodiscard]] ListSheet classList(const ShownMap& map, const Catalogue& catalogue);

/// The same for the clipboard.
[[nodiscard]] QString copiedClasses(const ShownMap& map, const Catalogue& catalogue);

} // namespace diaban::ui
