// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <cstdint>
#include <optional>
#include <vector>

namespace diaban::ui {

/// What a choice does to the units that are chosen already.
enum class Picking : std::uint8_t { Replace, Add, Toggle };

/// As the mouse chooses everywhere: Shift adds, Ctrl turns each over, else they alone are chosen.
[[nodiscard]] Picking pickingOf(Qt::KeyboardModifiers modifiers);

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
    /// The last of those that end up chosen is looked at.
    void pick(const std::vector<std::uint32_t>& units, Picking picking);

signals:
    void changed();

private:
    std::vector<std::uint32_t> m_units;
    std::optional<std::uint32_t> m_current;
};

} // namespace diaban::ui
