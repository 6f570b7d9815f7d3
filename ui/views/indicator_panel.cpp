// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/indicator_panel.h"

#include "ui/views/elided_label.h"
#include "ui/views/indicator_form.h"
#include "ui/views/indicator_offers.h"
#include "ui/views/plain_table.h"
#include "ui/views/tab_order.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kListWidth = 700, kFormWidth = 330;
constexpr int kNarrow = 500;     ///< pixels, below which a form of two columns leaves the list no room
constexpr int kNarrowName = 150; ///< of the column of names then
constexpr std::array<int, IndicatorListModel::ColumnCount> kWidths{190, 130, 75, 120, 80, 80, 110, 210, 130};

} // namespace

IndicatorPanel::IndicatorPanel(IndicatorListModel& model, const Words& words, QWidget* parent)
    : QWidget(parent), m_model(model), m_words(words), m_list(plainTable(this, "indicatorList")),
      m_offers(new IndicatorOffers(words, this)), m_left(new QStackedWidget(this)),
      m_form(new IndicatorForm(words, this)), m_title(new ElidedLabel(this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
    m_title->setTextFormat(Qt::PlainText);
    m_add->setObjectName(QStringLiteral("indicatorAdd"));
    m_remove->setObjectName(QStringLiteral("indicatorRemove"));
    m_list->setModel(&model);
    for (int column = 0; column < IndicatorListModel::ColumnCount; ++column) {
        m_list->setColumnWidth(column, kWidths[static_cast<std::size_t>(column)]);
    }
    m_list->setColumnHidden(IndicatorListModel::Key, true); // of the project file: the name's tip says it
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) {
            m_key = chosenKey();
            showChosen();
            emit chosen(m_key);
        }
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &IndicatorPanel::keepChosen);
    connect(m_add, &QPushButton::clicked, this, &IndicatorPanel::addAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeAsked(chosenKey()); });
    connect(&words, &Words::changed, this, &IndicatorPanel::retranslate);
    retranslate();
    showChosen();
    tabAsLaidOut(*this);
}

void IndicatorPanel::layOut() {
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(6, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    head->addWidget(m_remove);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addStretch();
    m_sides = new QSplitter(this);
    m_left->addWidget(m_list);
    m_left->addWidget(m_offers);
    m_sides->addWidget(m_left);
    m_sides->addWidget(right);
    m_sides->setChildrenCollapsible(false);
    m_sides->setStretchFactor(0, 1);
    m_sides->setSizes({kListWidth, kFormWidth});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(m_sides);
}

/// In a narrow window list and form have half each; the name of the one that is chosen stands in both already.
void IndicatorPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    if (narrow == std::exchange(m_narrow, narrow)) {
        return;
    }
    m_form->setNarrow(narrow);
    m_title->setVisible(!narrow);
    m_list->setColumnWidth(IndicatorListModel::Name, narrow ? kNarrowName : kWidths[IndicatorListModel::Name]);
    nameRemove();
    m_sides->setSizes(narrow ? QList<int>{1, 1} : QList<int>{kListWidth, kFormWidth});
}

/// In a narrow window in a word, as it stands over what it removes.
void IndicatorPanel::nameRemove() {
    const QString whole = m_words("indicators.remove");
    m_remove->setText(m_narrow ? m_words("indicators.remove.short") : whole);
    m_remove->setAccessibleName(whole);
    m_remove->setToolTip(m_narrow ? whole : QString());
}

std::string IndicatorPanel::chosenKey() const {
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_model.rows()[static_cast<std::size_t>(current.row())].indicator.key : std::string();
}

void IndicatorPanel::choose(const std::string& key) {
    m_key = key;
    keepChosen();
}

/// The list was made anew, by an edit perhaps: nothing new is chosen.
void IndicatorPanel::keepChosen() {
    m_left->setCurrentIndex(m_model.rows().empty() && m_add->isEnabled() ? 1 : 0);
    const int row = m_model.rowOf(m_key);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(row >= 0 ? m_model.index(row, 0) : QModelIndex());
    if (row >= 0) {
        m_list->selectRow(row);
        m_list->scrollTo(m_list->currentIndex());
    }
    m_list->viewport()->update();
    showChosen();
}

/// The one that is edited is seen in the list, once that has its size.
void IndicatorPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &IndicatorPanel::showInList, Qt::QueuedConnection);
}

void IndicatorPanel::showInList() {
    m_list->scrollTo(m_list->currentIndex());
}

void IndicatorPanel::showChosen() {
    const int row = m_model.rowOf(chosenKey());
    const IndicatorRow* chosen = row >= 0 ? &m_model.rows()[static_cast<std::size_t>(row)] : nullptr;
    const bool editable = chosen != nullptr && !chosen->isIndex;
    m_form->show(editable ? &chosen->indicator : nullptr);
    m_remove->setEnabled(editable);
    const std::string name = chosen != nullptr ? chosen->indicator.name.in(m_words.language()) : std::string{};
    m_title->setText(chosen == nullptr ? m_words("indicators.choose")
                                       : qt(name.empty() ? chosen->indicator.key : name));
}

void IndicatorPanel::setUsable(bool usable) {
    m_add->setEnabled(usable);
    keepChosen();
}

void IndicatorPanel::retranslate() {
    m_list->setAccessibleName(m_words("indicators.list"));
    m_add->setText(m_words("indicators.add"));
    nameRemove();
    showChosen();
}

} // namespace diaban::ui
