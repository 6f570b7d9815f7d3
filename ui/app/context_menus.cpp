// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/context_menus.h"

#include "gis/io/output_set.h"
#include "ui/app/window_actions.h"
#include "ui/map/map_view.h"
#include "ui/models/copied_text.h"
#include "ui/models/mapped_units.h"
#include "ui/views/chart_panel.h"
#include "ui/views/histogram_view.h"
#include "ui/views/legend_panel.h"
#include "ui/views/line_icon.h"
#include "ui/views/unit_table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <set>

namespace diaban::ui {

namespace {

void copy(const QString& text) {
    QApplication::clipboard()->setText(text);
}

/// A name may have "&", which a menu takes for the key of the letter behind it.
QString menuText(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

/// Shows a menu that `fill` fills.
template <typename Fill> void showMenu(QWidget& parent, const QPoint& at, Fill&& fill) {
    QMenu menu(&parent);
    fill(menu);
    menu.exec(at);
}

} // namespace

std::vector<std::uint32_t> neighboursOnMap(const MapGround& ground, const std::vector<std::uint32_t>& units) {
    const std::set<std::uint32_t> own(units.begin(), units.end());
    std::set<std::uint32_t> found;
    for (const BorderSides& sides : ground.sides) {
        for (const auto& [one, other] : {std::pair(sides.left, sides.right), std::pair(sides.right, sides.left)}) {
            if (own.contains(one) && other != ground.outside() && !own.contains(other)) {
                found.insert(other);
            }
        }
    }
    return {found.begin(), found.end()};
}

ContextMenus::ContextMenus(const MenuViews& views, const MapControl& control, Document& document,
                           UnitSelection& selection, const WindowActions& actions, const Words& words)
    : QObject(&views.window), m_views(views), m_control(control), m_document(document), m_selection(selection),
      m_actions(actions), m_words(words) {
    const auto unitMenu = [this](std::optional<std::uint32_t> unit, QPoint at) {
        showMenu(m_views.window, at, [&](QMenu& menu) { fillUnitMenu(menu, unit); });
    };
    connect(&views.map, &MapView::contextMenuAsked, this, unitMenu);
    connect(&views.charts, &ChartPanel::contextMenuAsked, this, unitMenu);
    connect(&views.table, &UnitTableView::contextMenuAsked, this, [this](std::optional<std::uint32_t> unit, QPoint at) {
        showMenu(m_views.window, at, [&](QMenu& menu) { fillTableMenu(menu, unit); });
    });
    for (QWidget* picture : std::initializer_list<QWidget*>{&views.legend, &views.histogram}) {
        picture->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(picture, &QWidget::customContextMenuRequested, this, [this, picture](const QPoint& at) {
            showMenu(m_views.window, picture->mapToGlobal(at), [&](QMenu& menu) { fillClassMenu(menu, *picture); });
        });
    }
}

QAction* ContextMenus::add(QMenu& menu, const char* id, const char* icon) {
    QAction* action = menu.addAction(m_words(id));
    action->setObjectName(QString::fromLatin1(id));
    if (icon != nullptr) {
        action->setIcon(lineIcon(icon));
    }
    return action;
}

void ContextMenus::fillUnitMenu(QMenu& menu, std::optional<std::uint32_t> unit) {
    if (unit && m_control.shown()) {
        addUnit(menu, *unit);
        menu.addSeparator();
        addCopies(menu, *unit);
        menu.addSeparator();
    }
    for (const Act act : {Act::ZoomToSelection, Act::FullExtent, Act::ClearSelection}) {
        menu.addAction(&m_actions[act]);
    }
}

void ContextMenus::addUnit(QMenu& menu, std::uint32_t unit) {
    const Units& units = m_document.loaded()->study.boundaries.units;
    menu.addSection(
        qt(units.names[unit].empty() ? units.codes[unit] : units.names[unit])); // "&" is none of a key there
    connect(add(menu, "menu.why", "why"), &QAction::triggered, this, [this, unit] {
        m_selection.set({unit});
        emit whyAsked(unit);
    });
    QAction* around = add(menu, "menu.neighbours", "neighbours");
    around->setEnabled(m_views.map.ground() != nullptr);
    connect(around, &QAction::triggered, this, [this, unit] {
        std::vector<std::uint32_t> chosen = neighboursOnMap(*m_views.map.ground(), {unit});
        chosen.push_back(unit); // the last one is looked at
        m_selection.set(std::move(chosen));
    });
    connect(add(menu, "menu.zoom_to", "zoom-selection"), &QAction::triggered, this,
            [this, unit] { m_views.map.zoomTo({unit}); });
}

void ContextMenus::addCopies(QMenu& menu, std::uint32_t unit) {
    const MappedUnit said =
        MappedUnits(m_document.project(), *m_document.loaded(), *m_control.shown(), m_words.catalogue())[unit];
    const auto addCopy = [&](const char* id, const std::string& text) {
        QAction* action = menu.addAction(lineIcon("copy"), menuText(m_words({id, {{"text", text}}})));
        action->setObjectName(QString::fromLatin1(id));
        connect(action, &QAction::triggered, this, [text] { copy(qt(text)); });
    };
    addCopy("menu.copy_name", said.name);
    addCopy("menu.copy_code", said.code);
    addCopy("menu.copy_value", said.value);
}

void ContextMenus::fillTableMenu(QMenu& menu, std::optional<std::uint32_t> unit) {
    QAction* rows = add(menu, "menu.copy_rows", "copy");
    rows->setShortcut(QKeySequence::Copy);
    rows->setEnabled(!m_selection.units().empty());
    connect(rows, &QAction::triggered, &m_views.table, &UnitTableView::copyChosen);
    connect(add(menu, "menu.copy_table", "table"), &QAction::triggered, &m_views.table, &UnitTableView::copyAll);
    menu.addSeparator();
    fillUnitMenu(menu, unit);
}

void ContextMenus::fillClassMenu(QMenu& menu, QWidget& picture) {
    connect(add(menu, "menu.copy_picture", "copy"), &QAction::triggered, this,
            [&picture] { QApplication::clipboard()->setPixmap(picture.grab()); });
    QAction* classes = add(menu, "menu.copy_classes", "copy");
    connect(classes, &QAction::triggered, this,
            [this] { copy(copiedClasses(*m_control.shown(), m_words.catalogue())); });
    QAction* file = add(menu, "menu.export_classes", "export");
    connect(file, &QAction::triggered, this, &ContextMenus::exportClasses);
    for (QAction* action : menu.actions()) {
        action->setEnabled(m_control.shown().has_value());
    }
}

void ContextMenus::exportClasses() {
    const std::filesystem::path beside =
        m_document.file().parent_path() / (m_control.shown()->spec.key + "-classes.csv");
    QString chosen = QFileDialog::getSaveFileName(&m_views.window, m_words("menu.export_classes"), qt(beside.string()),
                                                  m_words("window.files.tables") + QStringLiteral(" (*.csv *.xlsx)"));
    if (chosen.isEmpty()) {
        return;
    }
    if (!isListFile(chosen.toStdString())) {
        chosen += QStringLiteral(".csv");
    }
    try {
        gis::OutputSet outputs;
        const std::string file = chosen.toStdString();
        writeList(outputs.stage(file), file, classList(*m_control.shown(), m_words.catalogue()), m_words.catalogue());
        (void)outputs.commit();
    } catch (const gis::Error& error) {
        emit failed(error);
    }
}

} // namespace diaban::ui
