// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/figure_standing.h"
#include "ui/document/loaded_project.h"
#include "ui/document/words.h"

#include <QAbstractTableModel>
#include <QColor>
#include <array>
#include <memory>
#include <vector>

namespace diaban::ui {

/// The units of a project with their figures, a row each in the order of the layer.
class UnitTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Code, Parent, FirstFigure };
    enum Role {
        SortRole = Qt::UserRole, ///< a number: the figure, or the place of a text among those of its column; or invalid
        SearchRole               ///< plainText of name, code and parent, of the first column
    };

    explicit UnitTableModel(const Words& words, QObject* parent = nullptr);

    /// Figures of the study, in this order. Null and none: an empty table.
    void show(const Project& project, std::shared_ptr<const LoadedProject> loaded,
              const std::vector<const Figure*>& figures);
    /// The colour that the map gives each unit, as a swatch beside its name; empty: none.
    void setColours(std::vector<QColor> colours);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString unitText(std::size_t unit, int column) const;
    [[nodiscard]] QVariant figureData(std::size_t unit, const FigureStanding& standing, int role) const;
    [[nodiscard]] const std::vector<double>& placesOf(int column) const;

    const Words& m_words;
    std::shared_ptr<const LoadedProject> m_loaded;
    std::vector<FigureStanding> m_figures;
    std::vector<QColor> m_colours;
    std::vector<QString> m_search;
    mutable std::array<std::vector<double>, FirstFigure> m_places; ///< of texts, by unit; made when a column is sorted
};

} // namespace diaban::ui
