// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/wanted_units.h"

#include <QCompleter>
#include <QStringList>

namespace diaban::ui {

/// Finds names typed with or without diacritics, best first, and puts the name itself into the field.
class UnitCompleter : public QCompleter {
public:
    UnitCompleter(WantedUnits& units, QObject* parent) : QCompleter(&units, parent), m_units(units) {}

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(Qt::DisplayRole).toString();
    }
    /// What is typed is looked for already: all that is left fits.
    [[nodiscard]] QStringList splitPath(const QString& path) const override {
        m_units.want(path);
        return {QString()};
    }

private:
    WantedUnits& m_units;
};

} // namespace diaban::ui
