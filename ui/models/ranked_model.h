// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/unit_names.h"
#include "src/run/figure_standing.h"
#include "ui/document/loaded_project.h"
#include "ui/document/words.h"
#include "ui/models/bar_scale.h"

#include <QAbstractListModel>
#include <QColor>
#include <memory>
#include <optional>
#include <vector>

namespace diaban::ui {

/// The units of a project in the order of one figure, those that have it. Where the figure says neither way is better,
/// the highest are first among the best.
class RankedModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        UnitRole = Qt::UserRole, ///< number of the unit
        ShortNameRole,           ///< "P. Cát Điền", where there is little room
        BareNameRole,            ///< "Cát Điền", where there is less
        RankRole,                ///< as a text, 1 is the best; equal values share a rank
        ValueRole,               ///< as a text, without the unit that unit() says
        FromRole,                ///< where its bar begins and ends, as shares of the room for bars
        ToRole,
        BrokenRole, ///< 1: the value is far above all others, and its bar ends before it; -1: far below; else 0
        WeakRole    ///< bool: by the project's rules
    };

    explicit RankedModel(const Words& words, QObject* parent = nullptr);

    /// A figure of what was loaded; null: an empty list.
    void show(const Project& project, std::shared_ptr<const LoadedProject> loaded, const Figure* figure);
    /// The map's colours, one a unit.
    void setColours(std::vector<QColor> colours);
    void setWorstFirst(bool worst);
    [[nodiscard]] bool worstFirst() const noexcept { return m_worstFirst; }

    /// Where the target is, as a share of the room for bars; nothing where there is none.
    [[nodiscard]] std::optional<double> targetShare() const;
    [[nodiscard]] QString title() const;
    /// Of all values, once for the list; empty where there is none or each value has it ("%").
    [[nodiscard]] QString unit() const;
    /// How many bars are broken off.
    [[nodiscard]] std::size_t broken() const;
    /// Which end is which: false where neither way is better, as of how many there are of something, and ends are high
    /// and low.
    [[nodiscard]] bool isJudged() const;
    /// Whether the list begins with the lowest.
    [[nodiscard]] bool lowestFirst() const;
    [[nodiscard]] std::size_t missing() const;
    /// Ranked units that are weak by the project's rules; nothing where it has none.
    [[nodiscard]] std::optional<std::size_t> weak() const;
    /// The row of a unit; nothing where it has no figure.
    [[nodiscard]] std::optional<int> rowOf(std::uint32_t unit) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] std::size_t placeOf(int row) const;
    [[nodiscard]] std::optional<double> target() const;
    [[nodiscard]] QString name(std::uint32_t unit) const;
    [[nodiscard]] QString nameIn(NameForm form, std::uint32_t unit) const;
    [[nodiscard]] QString shown(double value) const;
    [[nodiscard]] QString spoken(std::size_t place) const;
    [[nodiscard]] bool isWeak(std::uint32_t unit) const { return unit < m_weak.size() && m_weak[unit]; }
    void findEnds();

    const Words& m_words;
    std::shared_ptr<const LoadedProject> m_loaded;
    std::optional<FigureStanding> m_standing;
    std::vector<int> m_placeOf;         ///< of each unit in the ranking; -1: none
    std::vector<std::uint32_t> m_ranks; ///< of each place
    std::vector<bool> m_weak;           ///< of each unit; empty where nothing judges
    std::vector<QColor> m_colours;
    BarScale m_scale;
    UnitNames m_names; ///< makes the short ones
    bool m_worstFirst = true;
};

} // namespace diaban::ui
