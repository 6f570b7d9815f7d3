// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTableView;
class QWidget;

namespace diaban::ui {

/// A table whose rows are chosen one at a time, as the lists of the window are.
[[nodiscard]] QTableView* plainTable(QWidget* parent, const char* name);

/// More rows of such a table in a low place.
void setRowMargin(QTableView& table, bool low);

} // namespace diaban::ui
