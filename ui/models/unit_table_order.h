// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/natural_order.h"
#include "ui/models/wanted_text.h"

namespace diaban::ui {

/// The table of units as it is sorted and searched.
class UnitTableOrder : public NaturalOrder {
    Q_OBJECT

public:
    explicit UnitTableOrder(QObject* parent = nullptr);

    /// Units whose name, code or parent has what is typed, as WantedText finds it.
    void search(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    WantedText m_wanted;
};

} // namespace diaban::ui
