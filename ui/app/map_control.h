// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/circle_sizes.h"
#include "ui/document/document.h"
#include "ui/document/shown_map.h"
#include "ui/document/unit_selection.h"
#include "ui/jobs/job.h"
#include "ui/map/map_ground.h"
#include "ui/models/mapped_units.h"
#include "ui/models/unit_table_model.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

class HistogramView;
class IndicatorFields;
class LegendPanel;
class MapView;
class StylePanel;

/// The views that show one map together.
struct MapViews {
    MapView& map;
    StylePanel& style;
    IndicatorFields& indicator;
    LegendPanel& legend;
    HistogramView& histogram;
    UnitTableModel& table;
};

/// What the ground of a map is made of.
struct GroundSource {
    std::shared_ptr<const Study> study;
    std::string crs; ///< as groundCrs()
};

/// In what coordinates the maps of a project are drawn in the window; empty: the usual ones.
[[nodiscard]] std::string groundCrs(const Project& project);

/// Keeps the views of a map together: which map of the document is shown, its ground, its classes and colours. Edits
/// made in the views become edits of the document.
class MapControl : public QObject {
    Q_OBJECT

public:
    MapControl(Document& document, UnitSelection& selection, const Words& words, MapViews views,
               QObject* parent = nullptr);
    ~MapControl() override;

    /// The map that is shown; nothing while none can be.
    [[nodiscard]] const std::optional<ShownMap>& shown() const noexcept { return m_shown; }
    /// Why the map that was chosen cannot be drawn of what was read; nothing where it is, or may be once all is read.
    [[nodiscard]] const std::optional<gis::Error>& fault() const noexcept { return m_fault; }
    [[nodiscard]] bool dark() const noexcept { return m_dark; }
    void setDark(bool dark);
    /// The next period of the figure, or the one before; stays at the ends.
    void stepPeriod(int by);
    /// The periods of the figure that is shown, in the order of time, and which of them is shown.
    [[nodiscard]] std::vector<std::string> periods() const;
    [[nodiscard]] int periodIndex() const;
    /// Whether the classes of the map that is shown are those of its other periods too.
    [[nodiscard]] bool sharesClasses() const;
    /// The id of the words that say what it has in common with its other periods: classes or circles; null for nothing.
    [[nodiscard]] const char* sharedWords() const;
    /// Looks at a period for a moment, in classes that all periods share; it is no edit.
    void previewPeriod(int index);
    /// Looks at a period until another one, or another map, is chosen. It is no edit either: what is written stays as
    /// it is.
    void choosePeriod(int index);
    /// The map is from now on of the period that is looked at, in the classes that it is seen in: an edit.
    void usePeriod();
    /// The map as it is written again, in its own period and classes; no edit.
    void leavePeriod();
    /// The period of the map was chosen: back from another one that is looked at; of a map of several each is looked
    /// at.
    void showOwnPeriod(const std::string& period);
    /// How the map is written, in words, where it is looked at in another way: of another period, or in classes that
    /// are not its own. Empty where it is shown as it is written, and for a map of several periods.
    [[nodiscard]] QString lookedBeside() const;

public slots:
    void choose(const std::string& key);
    /// Stops what is being made: without its ground there is no map until the inputs are read anew; clusters that are
    /// worked out are not shown, and what was shown stays.
    void stop();

signals:
    void shownChanged();
    void groundProgressed(const QString& stage, qint64 done, qint64 total);
    void groundReady();
    void drawProgressed(const QString& stage, qint64 done, qint64 total); ///< clusters of values are worked out
    void drawEnded();                                                     ///< nothing of them is worked out any more
    void failed(const gis::Error& error);
    void told(const QString& words); ///< for the status line; empty: nothing to tell any more

private:
    /// A period of a map that is looked at.
    struct LookedAt {
        std::string map, period;
    };

    void closeProject();
    void takeStudy();
    void startGround();
    void keepGround(const std::shared_ptr<const Study>& before);
    void endGround();
    void refresh();
    void showSpec(const MapSpec& spec, bool live);
    void takeSpec(const MapSpec& spec, bool live);
    void takePeriod(const std::string& period);
    void whenDrawn(const MapSpec& spec, const std::string& period, std::function<void()> show);
    void endDrawing(const std::function<void()>& show);
    void leaveDrawing();
    void showAsBefore();
    void showGroundAlone();
    void sayWhatIsMissing();
    void showUndrawn(const MapSpec& spec, const gis::Error& why);
    void showInViews(bool live);
    void showTable();
    void paint();
    void sizeCircles();
    void sayUnits();
    [[nodiscard]] std::optional<MappedUnit> mapped(std::uint32_t unit) const;
    [[nodiscard]] std::string nameOf(std::uint32_t unit) const;
    void walk(int direction);
    [[nodiscard]] std::vector<std::uint32_t> walked() const;
    void edit(const MapSpec& spec, const QString& merge);
    [[nodiscard]] bool isSeenInShared() const;
    void leaveLooked(const MapSpec& spec);
    void tellOfPeriod(const QString& words);
    void editIndicator(const Indicator& indicator, const QString& merge);
    void takeLimits(const std::vector<double>& limits, bool live);
    void markSelection();

    Document& m_document;
    UnitSelection& m_selection;
    const Words& m_words;
    MapViews m_views;
    std::string m_key;
    std::shared_ptr<const LoadedProject> m_loaded; ///< what is shown refers to it
    std::optional<ShownMap> m_shown;
    std::optional<LookedAt> m_looked;             ///< nothing where the map is shown as it is written
    std::optional<gis::Error> m_fault;            ///< of a map that cannot be drawn
    std::shared_ptr<const ReadFigures> m_namesOf; ///< what was read, with the units whose names these are
    std::vector<std::string> m_names;             ///< on the map, without the kinds of units
    std::unique_ptr<Job> m_groundJob;
    std::shared_ptr<std::shared_ptr<const MapGround>> m_ground;
    std::unique_ptr<Job> m_drawing;        ///< throws values at random for the map that is shown next
    GroundSource m_groundOf, m_groundNext; ///< what is shown was made of, and what is being made
    CircleSizes m_circles;                 ///< of the map that is shown, where it has any
    bool m_dark = false;
    bool m_toldOfPeriod = false; ///< what the status line says is of the map as it was written last
    bool m_missingShown = true;  ///< units without a value are hatched
};

} // namespace diaban::ui
