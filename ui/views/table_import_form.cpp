// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/table_import_form.h"

#include "src/message/number_format.h"
#include "src/message/period.h"
#include "src/message/written_period.h"
#include "src/table/table_format.h"
#include "ui/models/typed_period.h"
#include "ui/models/wanted_period.h"
#include "ui/views/line_icon.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <array>

namespace diaban::ui {

namespace {

constexpr std::array kEncodings{"UTF-8", "TCVN3", "VNI", "Windows-1258"};
constexpr std::array kNumbers{"window.import.reading.auto", "window.import.reading.comma",
                              "window.import.reading.point"};
enum NumbersRow { Auto, Comma, Point, ByColumn };

int rowOf(const TableSource& source) {
    if (!source.readings.empty()) {
        return ByColumn;
    }
    return !source.style ? Auto : *source.style == NumberStyle::DecimalComma ? Comma : Point;
}

} // namespace

TableImportForm::TableImportForm(const Words& words, QWidget* parent) : QWidget(parent), m_words(words) {
    m_sheet = addChoice("importSheet", "window.import.sheet");
    m_block = addChoice("importBlock", "window.import.block");
    m_encoding = addChoice("importEncoding", "window.import.encoding");
    m_numbers = addChoice("importNumbers", "window.import.numbers");
    m_period = new QLineEdit(this);
    m_period->setObjectName(QStringLiteral("importPeriod"));
    m_period->setAccessibleName(words("window.import.period"));
    m_period->setPlaceholderText(words("window.import.period.example"));
    m_rows = new QPushButton(words("window.import.rows_auto"), this);
    m_rows->setObjectName(QStringLiteral("importRowsAuto"));
    m_rows->setAutoDefault(false);
    auto* grid = new QGridLayout(this);
    lay(*grid, 0, 0, "window.import.sheet", m_sheet);
    lay(*grid, 0, 2, "window.import.encoding", m_encoding);
    lay(*grid, 0, 4, "window.import.period", m_period);
    lay(*grid, 1, 0, "window.import.block", m_block);
    lay(*grid, 1, 2, "window.import.numbers", m_numbers);
    grid->addWidget(m_rows, 1, 5);
    makeTitlePeriod(*grid);
    makeQuestion(*grid);
    m_encoding->addItem(words("window.import.encoding.auto"), QString());
    for (const char* encoding : kEncodings) {
        m_encoding->addItem(QString::fromLatin1(encoding), QString::fromLatin1(encoding));
    }
    connect(m_sheet, &QComboBox::activated, this, [this] { setSheet(m_sheet->currentData().toString()); });
    connect(m_block, &QComboBox::activated, this, [this](int block) {
        m_source.shape = {};
        m_source.shape.block = block == 0 ? std::nullopt : std::optional(static_cast<std::size_t>(block));
        emit changed(m_source);
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_source.encoding = m_encoding->currentData().toString().toStdString();
        emit changed(m_source);
    });
    connect(m_numbers, &QComboBox::activated, this, [this](int said) {
        m_source.readings.clear();
        m_source.style = said == Auto
                             ? std::nullopt
                             : std::optional(said == Comma ? NumberStyle::DecimalComma : NumberStyle::DecimalPoint);
        emit changed(m_source);
    });
    connect(m_rows, &QPushButton::clicked, this, [this] {
        m_source.shape = {};
        emit changed(m_source);
    });
    connect(m_period, &QLineEdit::editingFinished, this, &TableImportForm::takePeriod);
}

void TableImportForm::makeQuestion(QGridLayout& grid) {
    m_wanted = m_period->addAction(lineIcon("state-warning", IconInk::Caution), QLineEdit::LeadingPosition);
    m_why = new QLabel(this);
    m_why->setObjectName(QStringLiteral("importWhyPeriod"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_without = new QCheckBox(m_words("window.import.period.none"), this);
    m_without->setObjectName(QStringLiteral("importNoPeriod"));
    grid.addWidget(m_why, 2, 0, 1, 5);
    grid.addWidget(m_without, 2, 5);
    connect(m_without, &QCheckBox::clicked, this, &TableImportForm::withoutPeriod);
    setQuestion(false, false);
}

void TableImportForm::makeTitlePeriod(QGridLayout& grid) {
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("importTitlePeriod"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_takeTitle = new QPushButton(m_words("window.import.period.take"), this);
    m_takeTitle->setObjectName(QStringLiteral("importTakePeriod"));
    m_takeTitle->setAutoDefault(false);
    grid.addWidget(m_title, 3, 0, 1, 5);
    grid.addWidget(m_takeTitle, 3, 5);
    connect(m_takeTitle, &QPushButton::clicked, this, [this] {
        m_period->setText(periodAsTyped(m_titlePeriod, m_words.language()));
        takePeriod();
        showTitlePeriod();
    });
    showTitlePeriod();
}

/// Where the period was recognised, or that the titles name one that the table does not have.
void TableImportForm::showTitlePeriod() {
    const bool told = !m_titlePeriod.empty() && !hasOwnPeriods(m_source) && m_source.period == m_titlePeriod;
    const bool offered = !m_titlePeriod.empty() && !hasOwnPeriods(m_source) && m_source.period.empty();
    const gis::Message message{told ? "window.import.period.of_title" : "window.import.period.title_says",
                               {{"period", formatPeriod(m_titlePeriod, m_words.language())}}};
    m_title->setText(told || offered ? m_words(message) : QString());
    m_title->setVisible(told || offered);
    m_takeTitle->setVisible(offered);
}

void TableImportForm::setQuestion(bool asked, bool saidNone) {
    const QString why = asked      ? QStringLiteral("⚠ ") + m_words("window.import.period.wanted")
                        : saidNone ? m_words("window.import.period.said_none")
                                   : QString();
    QPalette inks = palette();
    if (asked) {
        inks.setColor(QPalette::WindowText, inkColour(IconInk::Caution, palette()));
    }
    m_why->setPalette(inks);
    m_why->setText(why);
    m_why->setVisible(asked || saidNone);
    m_without->setVisible(asked || saidNone);
    m_without->setChecked(saidNone);
    m_wanted->setVisible(asked);
    m_period->setAccessibleDescription(asked ? m_words("window.import.period.wanted") : QString());
    m_period->setEnabled(!hasOwnPeriods(m_source) && !saidNone);
    m_takeTitle->setEnabled(!saidNone);
}

void TableImportForm::askPeriod() {
    m_period->setFocus(Qt::OtherFocusReason);
}

QComboBox* TableImportForm::addChoice(const char* name, const char* id) {
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(m_words(id));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

void TableImportForm::lay(QGridLayout& grid, int row, int column, const char* id, QWidget* field) {
    auto* label = new QLabel(m_words(id), this);
    label->setBuddy(field);
    grid.setContentsMargins(0, 0, 0, 0);
    grid.setHorizontalSpacing(10);
    grid.setColumnStretch(column + 1, 1);
    grid.addWidget(label, row, column);
    grid.addWidget(field, row, column + 1);
}

void TableImportForm::setSheet(const QString& sheet) {
    m_source.sheet = sheet.toStdString();
    m_source.shape = {}; // what was said of the rows was of the other sheet
    emit changed(m_source);
}

void TableImportForm::fillSheets(const TablePreview& preview) {
    m_sheet->clear();
    for (const SheetInfo& sheet : preview.sheets) {
        const QString name = qt(sheet.name);
        m_sheet->addItem(sheet.hidden     ? m_words({"window.import.sheet.hidden", {{"sheet", sheet.name}}})
                         : name.isEmpty() ? m_words("window.import.sheet.only")
                                          : name,
                         name);
    }
    const std::string& shown = preview.grid ? preview.grid->sheet : preview.part.sheet;
    m_sheet->setCurrentIndex(m_sheet->findData(qt(shown)));
    m_sheet->setEnabled(preview.sheets.size() > 1 && m_source.sheets.empty());
}

void TableImportForm::fillBlocks(const TablePreview& preview) {
    const std::size_t said = m_source.shape.block.value_or(0);
    const auto most = static_cast<int>(std::max(preview.blocks, said));
    m_block->clear();
    m_block->addItem(m_words("window.import.reading.auto"));
    for (int block = 1; block <= most; ++block) {
        m_block->addItem(m_words({"window.import.block.number", {{"number", std::int64_t{block}}}}));
    }
    m_block->setCurrentIndex(static_cast<int>(said));
    m_block->setEnabled(most > 1);
}

/// Workbooks and databases are Unicode: there is something to choose of them only where their text is of an old font.
void TableImportForm::fillEncodings(const TablePreview& preview) {
    const std::string found = preview.grid ? preview.grid->encoding : std::string();
    const bool fixed = m_source.encoding.empty() && found.starts_with("UTF") &&
                       tableFormatOf(m_source.paths().front()).value_or(TableFormat::Csv) != TableFormat::Csv;
    m_encoding->setItemText(0, fixed ? m_words("window.import.encoding.none")
                               : found.empty() || !m_source.encoding.empty()
                                   ? m_words("window.import.encoding.auto")
                                   : m_words({"window.import.encoding.found", {{"encoding", found}}}));
    int encoding = m_encoding->findData(qt(m_source.encoding));
    if (encoding < 0) {
        m_encoding->addItem(qt(m_source.encoding), qt(m_source.encoding));
        encoding = m_encoding->count() - 1;
    }
    m_encoding->setCurrentIndex(encoding);
    const QString why = fixed ? m_words("window.import.encoding.none.why") : QString();
    m_encoding->setEnabled(!fixed);
    m_encoding->setToolTip(why);
    m_encoding->setAccessibleDescription(why);
}

void TableImportForm::show(const TablePreview& preview) {
    m_source = preview.part.source;
    fillSheets(preview);
    fillBlocks(preview);
    fillEncodings(preview);
    const int numbers = rowOf(m_source);
    m_numbers->clear();
    for (const char* id : kNumbers) {
        m_numbers->addItem(m_words(id));
    }
    if (numbers == ByColumn) {
        m_numbers->addItem(m_words("window.import.reading.by_column"));
    }
    m_numbers->setCurrentIndex(numbers);
    const bool own = hasOwnPeriods(m_source);
    if (own || !m_period->isModified()) { // else somebody is typing
        m_period->setText(own ? m_words("window.import.period.own")
                              : periodAsTyped(m_source.period, m_words.language()));
    }
    m_titlePeriod = preview.titlePeriod;
    showTitlePeriod();
    const ShapeOptions& shape = m_source.shape;
    m_rows->setEnabled(shape.headerRows || shape.dataRows || !shape.skipRows.empty() || shape.block);
}

std::optional<Period> TableImportForm::writtenHere() const {
    const std::string written = m_period->text().trimmed().toStdString();
    return periodOf(written) ? periodOf(written) : writtenPeriod(written);
}

std::optional<QString> TableImportForm::refused() const {
    const QString written = m_period->text().trimmed();
    const bool bad = !hasOwnPeriods(m_source) && !written.isEmpty() && !writtenHere();
    return bad ? std::optional(written) : std::nullopt;
}

void TableImportForm::takePeriod() {
    const std::optional<Period> period = writtenHere();
    if (const QString written = m_period->text().trimmed(); !period && !written.isEmpty()) {
        emit periodRefused(written);
        return;
    }
    const std::string said = period ? textOf(*period) : std::string();
    m_period->setText(periodAsTyped(said, m_words.language()));
    if (said != m_source.period) {
        m_source.period = said;
        emit changed(m_source);
    }
}

} // namespace diaban::ui
