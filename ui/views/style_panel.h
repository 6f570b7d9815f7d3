// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/shown_map.h"
#include "ui/document/words.h"

#include <QWidget>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace diaban::ui {

class CheckedLine;
struct StyleEffects;

/// What keeps anything from being mapped: there is no table, but perhaps columns of numbers in the boundaries; or no
/// indicator is made of those that there are.
enum class MissingYet : std::uint8_t { Table, TableButOwnColumns, Indicator };

/// What a map shows and how: which map, of which period, in how many classes by which method, in which colours.
class StylePanel : public QWidget {
    Q_OBJECT

public:
    explicit StylePanel(const Words& words, QWidget* parent = nullptr);

    /// The maps to choose from, by key and name, and which of them is chosen.
    void setMaps(const std::vector<std::pair<std::string, QString>>& maps, const std::string& chosen);
    /// The map that is shown, and the periods that its figure has.
    void show(const ShownMap& map, const std::vector<std::string>& periods);
    /// No map can be drawn, or not the one of that key: another one can be chosen, where there is one, and that is all;
    /// `whyNot` is the id of the words for why.
    void showNone(const std::string& key, const char* whyNot);
    /// Nothing can be mapped yet: says what is missing, and leads to it. After showNone().
    void showNothingYet(MissingYet missing);
    /// A map that cannot be drawn as it is: what is missing and what to do, in words, and the periods in which it could
    /// be drawn, to choose one of.
    void showUndrawn(const MapSpec& spec, const QString& why, const std::vector<std::string>& periods);

    /// The map that is chosen is being worked out: what is shown is of the one before, and cannot be edited meanwhile.
    void wait();

signals:
    void mapChosen(const std::string& key);
    /// The map as it was edited; edits in a row of the same `merge` are one step to undo.
    void edited(const diaban::MapSpec& spec, const QString& merge);
    /// The period that the map is of already: no edit, but another one may be looked at.
    void ownPeriodChosen(const std::string& period);
    /// Whether units without a value, and those of too small numbers, are hatched in the window; no edit.
    void missingShown(bool shown);
    void tableAsked();
    void ownColumnsAsked();
    void indicatorAsked();

private:
    void retranslate();
    void fillPalettes();
    void addControls();
    void addRow(const char* title, QWidget* field, QWidget* beside = nullptr);
    [[nodiscard]] QLabel* addNote(const char* name);
    void fillKinds(AnalysisKind kind);
    void connectControls();
    void takeLimits(const QString& text);
    void forbidAll();
    void tellWhyNone(const QString& why);
    void addOffers();
    void tellKind(const char* note);
    void tellMethod(const char* note);
    void allow(QWidget& part, const char* whyNot, const char* tip = nullptr);
    void allowWhatActs(const StyleEffects& effects);
    void edit(const char* merge, const std::function<void(MapSpec&)>& change);

    const Words& m_words;
    MapSpec m_spec;
    std::size_t m_classes = 5, m_asked = 5; ///< as drawn, and as they would be if no limits coincided
    std::string m_palette;                  ///< as drawn: asked for, or chosen for the figure
    std::vector<double> m_limits;           ///< what own limits begin with
    bool m_showing = false;
    const char* m_whyNone = nullptr; ///< no map is shown
    const char* m_kindNote = nullptr;
    const char* m_methodSaid = nullptr;
    std::optional<MissingYet> m_missingYet; ///< nothing can be mapped
    QLabel* m_why = nullptr;                ///< no map is shown, in full
    QLabel* m_note = nullptr;               ///< of the kind of map
    QLabel* m_methodNote = nullptr;         ///< what came of the chosen method
    QPushButton *m_addTable = nullptr, *m_ownColumns = nullptr, *m_indicator = nullptr;
    QFormLayout* m_form = nullptr;
    QComboBox *m_map = nullptr, *m_period = nullptr, *m_kind = nullptr, *m_method = nullptr, *m_colours = nullptr;
    QSpinBox* m_number = nullptr;
    CheckedLine* m_typed = nullptr; ///< the limits
    QCheckBox *m_zeroApart = nullptr, *m_shared = nullptr;
    QCheckBox *m_reverse = nullptr, *m_toldApart = nullptr, *m_labels = nullptr, *m_outlineWeak = nullptr;
    QCheckBox* m_missing = nullptr;
    std::vector<std::pair<QLabel*, const char*>> m_titles;
};

} // namespace diaban::ui
