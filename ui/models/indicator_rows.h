// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/loaded_project.h"
#include "ui/document/words.h"

#include <QAbstractTableModel>
#include <memory>
#include <string>
#include <vector>

namespace diaban::ui {

/// One indicator of the project as the list of step 4 shows it.
struct IndicatorRow {
    Indicator indicator;
    bool isIndex = false;             ///< the composite index, which is not edited here
    std::string madeOf;               ///< "Hộ đã ký cam kết / Tổng số hộ (indicators.csv)"
    std::size_t with = 0, units = 0;  ///< units that have a value in the latest period, of how many
    std::vector<std::string> periods; ///< in the order of time; none: it has no figures
};

/// The indicators of a project, in its order, with what the inputs say of them; null: they are not read.
[[nodiscard]] std::vector<IndicatorRow> indicatorRows(const Project& project, const LoadedProject* loaded,
                                                      Language language);

/// The list of indicators: what each is, is made of and has. The one that is mapped is marked by a sign and in words.
class IndicatorListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, With, Target, Better, Unit, Kind, Periods, MadeOf, Key, ColumnCount };

    explicit IndicatorListModel(const Words& words, QObject* parent = nullptr);

    void show(const Project& project, std::shared_ptr<const LoadedProject> loaded);
    void setMapped(const std::string& key);

    [[nodiscard]] const std::vector<IndicatorRow>& rows() const noexcept { return m_rows; }
    /// Of the indicator of that key; -1 where there is none.
    [[nodiscard]] int rowOf(const std::string& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const IndicatorRow& row, int column) const;
    [[nodiscard]] QString tipOf(const IndicatorRow& row, int column) const;
    [[nodiscard]] QString periodsOf(const IndicatorRow& row) const;
    [[nodiscard]] QString nameOf(const IndicatorRow& row) const;

    const Words& m_words;
    std::vector<IndicatorRow> m_rows;
    std::string m_mapped;
};

/// "share in percent", "count", …: what kinds of indicators are called.
[[nodiscard]] QString kindWords(const Indicator& indicator, const Words& words);

} // namespace diaban::ui
