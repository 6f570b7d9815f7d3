// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/import_grid_view.h"

#include "ui/views/focus_spoken.h"
#include "ui/views/row_role_delegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

namespace diaban::ui {

namespace {

constexpr int kLeastColumn = 90, kMostColumn = 260;

struct MarkRow {
    RowMark mark;
    const char* id;
};
constexpr std::array kMarks{MarkRow{RowMark::Header, "window.import.mark.header"},
                            MarkRow{RowMark::HeaderToHere, "window.import.mark.header_to"},
                            MarkRow{RowMark::DataFromHere, "window.import.mark.data_from"},
                            MarkRow{RowMark::DataToHere, "window.import.mark.data_to"},
                            MarkRow{RowMark::Skip, "window.import.mark.skip"},
                            MarkRow{RowMark::Keep, "window.import.mark.keep"}};

constexpr std::array kTableUses{ColumnUse::Ignored, ColumnUse::Code,   ColumnUse::Name,
                                ColumnUse::Parent,  ColumnUse::Figure, ColumnUse::Period};
constexpr std::array kLayerUses{ColumnUse::Ignored, ColumnUse::Code, ColumnUse::Name, ColumnUse::Parent};

/// In the order of ColumnReading, behind "by evidence".
constexpr std::array kReadings{"window.import.reading.auto", "window.import.reading.comma",
                               "window.import.reading.point", "window.import.reading.fraction",
                               "window.import.reading.text"};

} // namespace

ImportGridView::ImportGridView(ImportGridModel& model, const Words& words, QWidget* parent)
    : QWidget(parent), m_model(model), m_words(words), m_table(new FocusSpokenView<QTableView>(this)) {
    m_table->setObjectName(QStringLiteral("importGrid"));
    m_table->setModel(&model);
    m_table->setItemDelegate(new RowRoleDelegate(m_table));
    m_table->setAccessibleName(words("window.import.grid"));
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 7);
    m_table->verticalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    makeNothing();
    makeStrip();
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { openMenuAtHead(Qt::Horizontal, section); });
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { openMenuAtHead(Qt::Vertical, section); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportGridView::showCurrent);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { keepPlace(true); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { keepPlace(false); });
    fillUses();
    showCurrent();
}

void ImportGridView::makeStrip() {
    m_row = new QLabel(this);
    m_column = new QLabel(this);
    m_marks = new QToolButton(this);
    m_marksMenu = new QMenu(this);
    m_use = new QComboBox(this);
    m_reading = new QComboBox(this);
    for (QLabel* label : {m_row, m_column}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_column->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_marks->setObjectName(QStringLiteral("importMarks"));
    m_marks->setText(m_words("window.import.marks"));
    m_marks->setAccessibleName(m_words("window.import.marks"));
    m_marks->setPopupMode(QToolButton::InstantPopup);
    m_marks->setFocusPolicy(Qt::StrongFocus);
    m_marks->setMenu(m_marksMenu);
    m_use->setObjectName(QStringLiteral("importUse"));
    m_use->setAccessibleName(m_words("window.import.use"));
    m_reading->setObjectName(QStringLiteral("importReading"));
    m_reading->setAccessibleName(m_words("window.import.reading"));
    for (std::size_t i = 0; i < kReadings.size(); ++i) {
        m_reading->addItem(m_words(kReadings[i]), static_cast<int>(i) - 1);
    }
    auto* strip = new QHBoxLayout;
    strip->addWidget(m_row);
    strip->addWidget(m_marks);
    strip->addSpacing(16);
    strip->addWidget(m_column, 1);
    strip->addWidget(m_use);
    strip->addWidget(m_reading);
    static_cast<QVBoxLayout*>(layout())->addLayout(strip);
    connect(m_marksMenu, &QMenu::aboutToShow, this, [this] {
        m_marksMenu->clear();
        addRowMarks(*m_marksMenu, currentRow());
    });
    connect(m_use, &QComboBox::activated, this,
            [this] { emit useChosen(currentColumn(), static_cast<ColumnUse>(m_use->currentData().toInt())); });
    connect(m_reading, &QComboBox::activated, this,
            [this] { emit readingChosen(currentColumn(), m_reading->currentData().toInt()); });
}

/// Over the cells, as tall as they were.
void ImportGridView::makeNothing() {
    m_nothing = new QLabel(m_table);
    m_nothing->setObjectName(QStringLiteral("importNothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(40);
    m_nothing->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* over = new QVBoxLayout(m_table);
    over->addWidget(m_nothing);
    m_nothing->hide();
}

void ImportGridView::setNothing(const QString& why) {
    const bool none = m_model.columnCount() == 0 && !why.isEmpty();
    m_nothing->setText(why);
    m_nothing->setVisible(none);
    m_table->setAccessibleDescription(none ? why : QString());
}

void ImportGridView::fillUses() {
    m_use->clear();
    const auto add = [this](ColumnUse use) { m_use->addItem(m_words(wordsOf(use)), static_cast<int>(use)); };
    if (m_ofLayer) {
        std::ranges::for_each(kLayerUses, add);
    } else {
        std::ranges::for_each(kTableUses, add);
        add(ColumnUse::Indicator); // shown of long tables alone, where the choice is fixed
        add(ColumnUse::Value);
    }
}

void ImportGridView::setOfLayer(bool ofLayer) {
    m_ofLayer = ofLayer;
    fillUses();
    for (QWidget* part : std::initializer_list<QWidget*>{m_row, m_marks, m_reading}) {
        part->setVisible(!ofLayer && !m_onlyShown);
    }
    showCurrent();
}

void ImportGridView::setUsesFixed(bool fixed) {
    m_usesFixed = fixed;
    showCurrent();
}

void ImportGridView::setOnlyShown(bool onlyShown) {
    m_onlyShown = onlyShown;
    for (QWidget* part : std::initializer_list<QWidget*>{m_row, m_marks, m_column, m_use, m_reading}) {
        part->setVisible(!onlyShown);
    }
}

int ImportGridView::currentRow() const {
    return m_table->currentIndex().row();
}

int ImportGridView::currentColumn() const {
    return m_table->currentIndex().column();
}

void ImportGridView::keepPlace(bool keep) {
    if (keep) {
        m_nothing->hide();
        m_kept = {currentColumn(), currentRow()};
        return;
    }
    const QModelIndex place = m_model.index(m_kept.y(), m_kept.x());
    m_table->setCurrentIndex(place.isValid() ? place : m_model.index(0, 0));
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model.columnCount(); ++i) {
        m_table->setColumnWidth(i, std::clamp(m_table->columnWidth(i), kLeastColumn, kMostColumn));
    }
    showCurrent();
}

void ImportGridView::showCurrent() {
    const bool there = m_table->currentIndex().isValid();
    const bool named = there && !m_model.column(currentColumn()).header.empty();
    m_row->setText(there ? m_model.titleOfRow(currentRow()) : QString());
    m_column->setText(there ? m_model.titleOf(currentColumn()) : QString());
    m_column->setToolTip(m_column->text());
    m_marks->setEnabled(there);
    m_use->setEnabled(named && !m_usesFixed);
    m_reading->setEnabled(named && !m_usesFixed);
    if (named) {
        const PreviewColumn& column = m_model.column(currentColumn());
        m_use->setCurrentIndex(m_use->findData(static_cast<int>(column.use)));
        m_reading->setCurrentIndex(column.said ? static_cast<int>(*column.said) + 1 : 0);
    }
}

void ImportGridView::addRowMarks(QMenu& menu, int row) {
    if (row < 0) {
        return;
    }
    const bool skipped = m_model.roleOf(row) == RowRole::Skipped;
    for (const MarkRow& each : kMarks) {
        if (each.mark == (skipped ? RowMark::Skip : RowMark::Keep)) {
            continue;
        }
        menu.addAction(m_words(each.id), this, [this, row, mark = each.mark] { emit rowMarked(row, mark); });
    }
}

void ImportGridView::addColumnChoices(QMenu& menu, int column) {
    const PreviewColumn& shown = m_model.column(column);
    const auto add = [&](const QString& words, bool now, auto chosen) {
        QAction* action = menu.addAction(words, this, chosen);
        action->setCheckable(true);
        action->setChecked(now);
    };
    const auto addUse = [&](ColumnUse use) {
        add(m_words(wordsOf(use)), shown.use == use, [this, column, use] { emit useChosen(column, use); });
    };
    if (m_ofLayer) {
        std::ranges::for_each(kLayerUses, addUse);
        return;
    }
    std::ranges::for_each(kTableUses, addUse);
    menu.addSeparator();
    const int now = shown.said ? static_cast<int>(*shown.said) : -1;
    for (int reading = -1; reading + 1 < static_cast<int>(kReadings.size()); ++reading) {
        add(m_words(kReadings[static_cast<std::size_t>(reading + 1)]), now == reading,
            [this, column, reading] { emit readingChosen(column, reading); });
    }
}

void ImportGridView::openMenuAtHead(Qt::Orientation orientation, int section) {
    if (m_onlyShown) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("importHeadMenu"));
    if (orientation == Qt::Vertical) {
        m_table->setCurrentIndex(m_model.index(section, std::max(0, currentColumn())));
        if (!m_ofLayer) {
            addRowMarks(*menu, section);
        }
    } else {
        m_table->setCurrentIndex(m_model.index(std::max(0, currentRow()), section));
        if (!m_usesFixed && !m_model.column(section).header.empty()) {
            addColumnChoices(*menu, section);
        }
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    const QHeaderView* head = orientation == Qt::Vertical ? m_table->verticalHeader() : m_table->horizontalHeader();
    const int place = head->sectionViewportPosition(section);
    menu->popup(head->viewport()->mapToGlobal(orientation == Qt::Vertical
                                                  ? QPoint(head->width() / 3, place + head->sectionSize(section))
                                                  : QPoint(place, head->height())));
}

} // namespace diaban::ui
