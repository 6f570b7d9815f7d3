// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QWidget>

namespace diaban::ui {

/// What the grounds and signs of rows in a preview mean.
class RowRoleLegend : public QWidget {
    Q_OBJECT

public:
    explicit RowRoleLegend(const Words& words, QWidget* parent = nullptr);
};

} // namespace diaban::ui
