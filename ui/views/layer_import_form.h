// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"
#include "ui/models/layer_preview.h"

#include <QWidget>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace diaban::ui {

/// What holds for a whole layer of boundaries: which layer of the file, its coordinate system, encoding and day.
class LayerImportForm : public QWidget {
    Q_OBJECT

public:
    explicit LayerImportForm(const Words& words, QWidget* parent = nullptr);

    void show(const LayerPreview& preview);
    /// What was said elsewhere meanwhile, on which the next choice here builds.
    void take(const BoundariesSource& source) { m_source = source; }
    /// What lists of units of the project are called: they stand for days, too.
    void setUnitLists(std::vector<std::string> names) { m_unitLists = std::move(names); }
    /// What is written in the place of the day and is none.
    [[nodiscard]] std::optional<QString> refused() const;

signals:
    /// The boundaries as they are said to be from now on.
    void changed(const diaban::BoundariesSource& source);
    /// What was written is no day, month or year.
    void vintageRefused(const QString& written);

private:
    void connectFields();
    void fillCrs(const LayerPreview& preview);
    void fillEncoding(const LayerPreview& preview);
    void takeCrs();
    void takeVintage();
    [[nodiscard]] std::optional<std::string> writtenVintage() const;
    [[nodiscard]] QComboBox* addChoice(const char* name, const char* id);
    void lay(QGridLayout& grid, int row, int column, const char* id, QWidget* field);

    const Words& m_words;
    BoundariesSource m_source;
    std::vector<std::string> m_unitLists;
    QComboBox *m_layer = nullptr, *m_crs = nullptr, *m_encoding = nullptr;
    QLineEdit* m_vintage = nullptr;
    QCheckBox* m_swap = nullptr;
};

} // namespace diaban::ui
