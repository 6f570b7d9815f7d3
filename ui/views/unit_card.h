// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/unit_selection.h"
#include "ui/models/unit_facts.h"
#include "ui/views/panel_area.h"

#include <memory>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace diaban::ui {

/// What is known of the unit that is looked at: is it weak and why, its figures against targets and neighbours, their
/// trend, and sentences to copy.
class UnitCard : public PanelArea {
    Q_OBJECT

public:
    UnitCard(UnitSelection& selection, const Words& words, QWidget* parent = nullptr);

    void show(std::shared_ptr<const LoadedProject> loaded);
    /// Its figures are those of the period that the map shows, and the figure of the map comes first.
    void follow(const BesideMap& map);

signals:
    void targetsAsked(); ///< nothing says what weak is: a target would

private:
    void refresh();
    void fillFigures(const UnitFacts& facts);
    void sayAll();
    void copy();

    UnitSelection& m_selection;
    const Words& m_words;
    std::shared_ptr<const LoadedProject> m_loaded;
    BesideMap m_map;
    std::optional<std::vector<IndicatorFacts>> m_known; ///< beside that map; made once somebody looks at a unit
    UnitFacts m_facts;
    QLabel *m_name = nullptr, *m_place = nullptr, *m_verdict = nullptr, *m_unjudged = nullptr, *m_sentences = nullptr,
           *m_period = nullptr;
    QWidget* m_figures = nullptr;
    QPushButton *m_targets = nullptr, *m_copy = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace diaban::ui
