// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <cstdint>
#include <optional>
#include <vector>

namespace diaban::ui {

/// The units that are chosen, the same in the map, the table and the charts; and the one among them that is looked at.
class UnitSelection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ascending, each once.
    [[nodiscard]] const std::vector<std::uint32_t>& units() const noexcept { return m_units; }
    /// The one that was chosen last.
    [[nodiscard]] std::optional<std::uint32_t> current() const noexcept { return m_current; }
    [[nodiscard]] bool contains(std::uint32_t unit) const;

    /// In any order; the last of them is looked at.
    void set(std::vector<std::uint32_t> units);
    void clear() { set({}); }

signals:
    void changed();

private:
    std::vector<std::uint32_t> m_units;
    std::optional<std::uint32_t> m_current;
};

} // namespace diaban::ui
