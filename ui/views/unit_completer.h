// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/plain_text.h"

#include <QCompleter>
#include <QStringList>

namespace diaban::ui {

/// Finds names typed with or without diacritics and puts the name itself into the field.
class UnitCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(Qt::DisplayRole).toString();
    }
    [[nodiscard]] QStringList splitPath(const QString& path) const override { return {plainText(path)}; }
};

} // namespace diaban::ui
