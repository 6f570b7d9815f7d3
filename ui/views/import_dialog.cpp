// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/import_dialog.h"

#include "ui/models/dropped_words.h"
#include "ui/views/drop_question.h"
#include "ui/views/elided_label.h"
#include "ui/views/file_drops.h"
#include "ui/views/help_page.h"
#include "ui/views/import_grid_view.h"
#include "ui/views/layer_import_form.h"
#include "ui/views/roomy_size.h"
#include "ui/views/row_role_legend.h"
#include "ui/views/tab_order.h"
#include "ui/views/table_import_form.h"
#include "ui/views/wanted_bar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace diaban::ui {

namespace {
constexpr int kLow = 560; ///< pixels, below which a warning of several lines would leave a row of the table or two
} // namespace

ImportDialog::ImportDialog(Document& document, const Words& words, QWidget* parent)
    : QDialog(parent), m_document(document), m_words(words), m_session(document, words), m_model(words) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(words("window.import"));
    resize(roomySize());
    connect(new FileDrops(*this), &FileDrops::dropped, this, &ImportDialog::dropped);
    auto* column = new QVBoxLayout(this);
    makeParts();
    makeForms();
    m_grid = new ImportGridView(m_model, words, this);
    column->addWidget(m_grid, 1);
    m_legend = new RowRoleLegend(words, this);
    column->addWidget(m_legend);
    makeFoot();
    connectSession();
    connectForms();
    if (m_session.waits()) {
        makeWaiting();
    }
    fillParts();
    showReading();
    tabAsLaidOut(*this);
    offerHelp(*this, words, [this] { return m_session.layer() != nullptr ? Step::Boundaries : Step::Figures; });
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    m_told->setWordWrap(height() >= kLow);
}

void ImportDialog::makeParts() {
    m_parts = new QComboBox(this);
    m_parts->setObjectName(QStringLiteral("importParts"));
    m_parts->setAccessibleName(m_words("window.import.parts"));
    m_add = new QPushButton(m_words("window.import.add"), this);
    m_add->setObjectName(QStringLiteral("importAdd"));
    m_remove = new QPushButton(m_words("window.import.remove"), this);
    m_remove->setObjectName(QStringLiteral("importRemove"));
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(m_words("window.import.parts"), this));
    row->addWidget(m_parts, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
    }
    connect(m_parts, &QComboBox::activated, this, [this](int part) { m_session.show(static_cast<std::size_t>(part)); });
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::addAsking);
    connect(m_remove, &QPushButton::clicked, &m_session, &ImportSession::removeTable);
}

void ImportDialog::makeForms() {
    m_forms = new QStackedWidget(this);
    m_tableForm = new TableImportForm(m_words, m_forms);
    m_layerForm = new LayerImportForm(m_words, m_forms);
    m_forms->addWidget(m_tableForm);
    m_forms->addWidget(m_layerForm);
    m_forms->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_told = new ElidedLabel(this);
    m_told->setObjectName(QStringLiteral("importTold"));
    for (QLabel* label : {m_summary, static_cast<QLabel*>(m_told)}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_told->setMargin(6);
    m_dropMissing = new QPushButton(m_words("window.import.drop_missing"), this);
    m_dropMissing->setObjectName(QStringLiteral("importDropMissing"));
    m_dropMissing->setAutoDefault(false);
    m_dropMissing->hide();
    connect(m_dropMissing, &QPushButton::clicked, this, [this] {
        if (const TablePreview* preview = m_session.table()) {
            change(withoutMissing(*preview));
        }
    });
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(m_forms);
    column->addWidget(m_summary);
    auto* row = new QHBoxLayout;
    row->addWidget(m_told, 1);
    row->addWidget(m_dropMissing);
    column->addLayout(row);
}

void ImportDialog::makeFoot() {
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(m_words("window.status.progress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_stop = new QPushButton(this);
    m_stop->setObjectName(QStringLiteral("importStop"));
    m_stop->setAutoDefault(false);
    m_use = new QPushButton(m_words("window.import.use_it"), this);
    m_use->setObjectName(QStringLiteral("importUse_it"));
    m_use->setDefault(true);
    m_cancel = new QPushButton(m_words("window.import.cancel"), this);
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_use);
    row->addWidget(m_cancel);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_joining) {
            emit joiningStopped();
        } else {
            m_session.isReading() ? m_session.stop() : m_session.readAgain();
        }
    });
    connect(m_use, &QPushButton::clicked, this, &ImportDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
}

/// What a table without boundaries still needs, and how that is said; what its columns are is found after that.
void ImportDialog::makeWaiting() {
    m_wanted = new WantedBar(m_words("window.import.boundaries_wanted"), this);
    m_wanted->text().setObjectName(QStringLiteral("importWanted"));
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_wanted);
    m_forms->hide();
    m_legend->hide();
    m_grid->setOnlyShown(true);
    m_model.setUsesKnown(false);
    m_use->setText(m_words("window.import.choose_boundaries"));
}

void ImportDialog::connectSession() {
    connect(&m_session, &ImportSession::partsChanged, this, &ImportDialog::fillParts);
    connect(&m_session, &ImportSession::previewChanged, this, &ImportDialog::showPreview);
    connect(&m_session, &ImportSession::readingChanged, this, &ImportDialog::showReading);
    connect(&m_session, &ImportSession::progressed, this, [this](const QString&, qint64 done, qint64 total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    });
    connect(&m_session, &ImportSession::stopped, this, [this] { tell(m_words("window.import.stopped"), false); });
    connect(&m_session, &ImportSession::failed, this, &ImportDialog::tellFault);
}

void ImportDialog::connectForms() {
    connect(m_tableForm, &TableImportForm::changed, this,
            [this](const TableSource& source) { m_session.change(source); });
    connect(m_layerForm, &LayerImportForm::changed, this,
            [this](const BoundariesSource& source) { m_session.change(source); });
    connect(m_tableForm, &TableImportForm::periodRefused, this, [this](const QString& written) {
        tell(m_words({"window.import.period.bad", {{"written", written.toStdString()}}}), true);
    });
    connect(m_layerForm, &LayerImportForm::vintageRefused, this, [this](const QString& written) {
        tell(m_words({"window.import.vintage.bad", {{"written", written.toStdString()}}}), true);
    });
    std::vector<std::string> lists;
    std::ranges::transform(m_session.draft().unitLists, std::back_inserter(lists), &UnitListSource::vintage);
    m_layerForm->setUnitLists(std::move(lists));
    connect(m_tableForm, &TableImportForm::withoutPeriod, this, [this](bool without) {
        m_session.setWithoutPeriod(without);
        m_tableForm->setQuestion(m_session.asksPeriod(), m_session.isWithoutPeriod());
        showSummary();
    });
    connect(m_grid, &ImportGridView::rowMarked, this, &ImportDialog::markRow);
    connect(m_grid, &ImportGridView::useChosen, this, &ImportDialog::useColumn);
    connect(m_grid, &ImportGridView::readingChosen, this, &ImportDialog::readColumn);
}

void ImportDialog::change(const TableSource& source) {
    m_session.change(source);
    m_tableForm->take(source);
}

void ImportDialog::markRow(int row, RowMark mark) {
    if (const TablePreview* preview = m_session.table()) {
        TableSource source = preview->part.source;
        source.shape = withRowMark(*preview, static_cast<std::size_t>(row), mark);
        change(source);
    }
}

void ImportDialog::useColumn(int column, ColumnUse use) {
    if (const TablePreview* preview = m_session.table()) {
        change(withColumnUse(*preview, static_cast<std::size_t>(column), use));
    } else if (const LayerPreview* layer = m_session.layer()) {
        const BoundariesSource source = withFieldUse(*layer, static_cast<std::size_t>(column), use);
        m_session.change(source);
        m_layerForm->take(source);
    }
}

void ImportDialog::readColumn(int column, int reading) {
    if (const TablePreview* preview = m_session.table()) {
        const auto said = reading < 0 ? std::nullopt : std::optional(static_cast<ColumnReading>(reading));
        change(withColumnReading(*preview, static_cast<std::size_t>(column), said));
    }
}

void ImportDialog::fillParts() {
    m_parts->clear();
    for (const ImportSession::Part& part : m_session.parts()) {
        m_parts->addItem(m_session.titleOf(part));
    }
    m_parts->setCurrentIndex(static_cast<int>(m_session.current()));
}

void ImportDialog::showReading() {
    const bool reading = m_session.isReading() || m_joining;
    m_progress->setVisible(reading);
    m_progress->setRange(0, 0);
    m_stop->setText(m_words(reading ? "window.status.stop" : "window.import.again"));
    const bool free = !m_session.isAdding() && !m_joining;
    m_parts->setEnabled(free);
    m_parts->setCurrentIndex(static_cast<int>(m_session.current()));
    m_add->setEnabled(free);
    m_remove->setEnabled(free && m_session.parts()[m_session.current()].table >= 0);
    m_use->setEnabled(free && mayGoOn());
    if (m_wanted != nullptr) {
        const bool any = !m_session.draft().tables.empty();
        m_wanted->setVisible(any);
        m_stop->setVisible(any || reading);
    }
}

/// What is wrong with a table that waits for boundaries is corrected once those are there.
bool ImportDialog::mayGoOn() const {
    if (m_session.waits()) {
        return !m_session.draft().tables.empty();
    }
    const bool bad = (m_session.table() != nullptr && m_session.table()->fault) ||
                     (m_session.layer() != nullptr && m_session.layer()->fault);
    const bool nothing = !m_session.isReading() &&
                         m_session.parts()[m_session.current()].table != ImportSession::kNoTable &&
                         m_session.table() == nullptr && m_session.layer() == nullptr;
    return !bad && !nothing;
}

void ImportDialog::setJoining(bool joining) {
    m_joining = joining;
    showReading();
}

void ImportDialog::showPreview() {
    if (const TablePreview* table = m_session.table()) {
        m_forms->setCurrentWidget(m_tableForm);
        m_tableForm->show(*table);
        m_tableForm->setQuestion(m_session.asksPeriod(), m_session.isWithoutPeriod());
        m_grid->setOfLayer(false);
        m_legend->setVisible(!m_session.waits());
        m_grid->setUsesFixed(table->source.longColumns.has_value());
        m_model.show(*table);
    } else if (const LayerPreview* layer = m_session.layer()) {
        m_forms->setCurrentWidget(m_layerForm);
        m_layerForm->show(*layer);
        m_grid->setOfLayer(true);
        m_legend->hide(); // all rows are units
        m_grid->setUsesFixed(false);
        m_model.show(*layer);
    } else {
        m_model.clear();
    }
    showSummary();
    showReading();
    askPeriod();
}

/// Once the table that accept() did not take is there.
void ImportDialog::askPeriod() {
    const TablePreview* table = m_session.table();
    if (!m_asks || table == nullptr) {
        return;
    }
    m_asks = false;
    m_tableForm->askPeriod();
    if (!table->fault) {
        tell(m_words("window.import.period.first"), true);
    }
}

void ImportDialog::addAsking() {
    const QStringList names = QFileDialog::getOpenFileNames(
        this, m_words("window.import.add"), qt(m_session.draft().folder.string()),
        m_words("window.files.tables") + QStringLiteral(" (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)"));
    std::vector<std::filesystem::path> files;
    std::ranges::transform(names, std::back_inserter(files), [](const QString& name) { return name.toStdString(); });
    if (!files.empty()) {
        add(files);
    }
}

/// Whether something is written in a form that cannot be understood: it would be passed over.
bool ImportDialog::tellRefused() {
    if (m_session.table() != nullptr && m_tableForm->refused()) {
        emit m_tableForm->periodRefused(*m_tableForm->refused());
        return true;
    }
    if (m_session.layer() != nullptr && m_layerForm->refused()) {
        emit m_layerForm->vintageRefused(*m_layerForm->refused());
        return true;
    }
    return false;
}

void ImportDialog::accept() {
    if (!m_session.waits() && tellRefused()) {
        return;
    }
    if (m_session.waits()) {
        emit boundariesAsked(m_session.files());
    } else if (const std::optional<int> table = m_session.periodToAsk()) {
        m_asks = true;
        if (m_session.parts()[m_session.current()].table == *table) {
            askPeriod();
        } else {
            m_session.showFirstOf(*table);
        }
    } else if (mayLose() && m_session.apply()) {
        QDialog::accept();
    }
}

/// What was proposed, and nobody has worked on yet, goes without a question.
bool ImportDialog::mayLose() {
    const DroppedParts lost = m_session.lost();
    const bool proposed = m_document.isNew() && !m_document.undoStack().canUndo();
    return !lost.any() || proposed ||
           mayDrop(*this, {windowTitle(), m_words("window.import.drops"),
                           droppedWords(lost, m_document.project(), m_words), m_words("window.import.use_it")});
}

} // namespace diaban::ui
