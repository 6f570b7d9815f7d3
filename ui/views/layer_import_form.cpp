// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/layer_import_form.h"

#include "src/cluster/cluster_date.h"
#include "src/message/number_format.h"
#include "src/unit/stated_time.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <array>
#include <filesystem>

namespace diaban::ui {

namespace {

constexpr std::array kEncodings{"UTF-8", "TCVN3", "VNI", "Windows-1258"};

struct KnownCrs {
    const char *code, *name;
};
/// What boundaries of Vietnam come in; any other code can be typed.
constexpr std::array kCrs{KnownCrs{"EPSG:4326", "WGS 84"},
                          KnownCrs{"EPSG:4756", "VN-2000"},
                          KnownCrs{"EPSG:3405", "VN-2000 / UTM 48N"},
                          KnownCrs{"EPSG:3406", "VN-2000 / UTM 49N"},
                          KnownCrs{"EPSG:5896", "VN-2000 / TM-3 102°"},
                          KnownCrs{"EPSG:5897", "VN-2000 / TM-3 105°"},
                          KnownCrs{"EPSG:5898", "VN-2000 / TM-3 108°"},
                          KnownCrs{"EPSG:5899", "VN-2000 / TM-3 107°45'"},
                          KnownCrs{"EPSG:9205", "VN-2000 / TM-3 103°00'"},
                          KnownCrs{"EPSG:9206", "VN-2000 / TM-3 104°00'"},
                          KnownCrs{"EPSG:9207", "VN-2000 / TM-3 104°30'"},
                          KnownCrs{"EPSG:9208", "VN-2000 / TM-3 104°45'"},
                          KnownCrs{"EPSG:9209", "VN-2000 / TM-3 105°30'"},
                          KnownCrs{"EPSG:9210", "VN-2000 / TM-3 105°45'"},
                          KnownCrs{"EPSG:9211", "VN-2000 / TM-3 106°00'"},
                          KnownCrs{"EPSG:9212", "VN-2000 / TM-3 106°15'"},
                          KnownCrs{"EPSG:9213", "VN-2000 / TM-3 106°30'"},
                          KnownCrs{"EPSG:9214", "VN-2000 / TM-3 107°00'"},
                          KnownCrs{"EPSG:9215", "VN-2000 / TM-3 107°15'"},
                          KnownCrs{"EPSG:9216", "VN-2000 / TM-3 107°30'"},
                          KnownCrs{"EPSG:9217", "VN-2000 / TM-3 108°15'"},
                          KnownCrs{"EPSG:9218", "VN-2000 / TM-3 108°30'"}};

bool isShapefile(const std::string& path) {
    return qt(std::filesystem::path(path).extension().string()).toLower() == QStringLiteral(".shp");
}

} // namespace

LayerImportForm::LayerImportForm(const Words& words, QWidget* parent) : QWidget(parent), m_words(words) {
    m_layer = addChoice("importLayer", "window.import.layer");
    m_encoding = addChoice("importLayerEncoding", "window.import.encoding");
    m_crs = addChoice("importCrs", "window.import.crs");
    m_crs->setEditable(true);
    m_crs->lineEdit()->setAccessibleName(words("window.import.crs"));
    m_crs->setInsertPolicy(QComboBox::NoInsert);
    m_swap = new QCheckBox(words("window.import.swap_axes"), this);
    m_swap->setObjectName(QStringLiteral("importSwapAxes"));
    m_vintage = new QLineEdit(this);
    m_vintage->setObjectName(QStringLiteral("importVintage"));
    m_vintage->setAccessibleName(words("window.import.vintage"));
    auto* grid = new QGridLayout(this);
    lay(*grid, 0, 0, "window.import.layer", m_layer);
    lay(*grid, 0, 2, "window.import.crs", m_crs);
    lay(*grid, 0, 4, "window.import.vintage", m_vintage);
    lay(*grid, 1, 0, "window.import.encoding", m_encoding);
    grid->addWidget(m_swap, 1, 3);
    m_encoding->addItem(words("window.import.encoding.auto"), QString());
    for (const char* encoding : kEncodings) {
        m_encoding->addItem(QString::fromLatin1(encoding), QString::fromLatin1(encoding));
    }
    connectFields();
}

void LayerImportForm::connectFields() {
    connect(m_layer, &QComboBox::activated, this, [this] {
        m_source.layer = m_layer->currentText().toStdString();
        m_source.fields = {}; // those of the other layer
        emit changed(m_source);
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_source.encoding = m_encoding->currentData().toString().toStdString();
        emit changed(m_source);
    });
    connect(m_crs, &QComboBox::activated, this, &LayerImportForm::takeCrs);
    connect(m_crs->lineEdit(), &QLineEdit::editingFinished, this, &LayerImportForm::takeCrs);
    connect(m_swap, &QCheckBox::clicked, this, [this](bool swap) {
        m_source.swapAxes = swap;
        emit changed(m_source);
    });
    connect(m_vintage, &QLineEdit::editingFinished, this, &LayerImportForm::takeVintage);
}

/// As the project writes it: a day, month or year, or what a list is called. Nothing where it is none of them.
std::optional<std::string> LayerImportForm::writtenVintage() const {
    const std::string written = m_vintage->text().trimmed().toStdString();
    if (written.empty() || statedTimeOf(written) || std::ranges::find(m_unitLists, written) != m_unitLists.end()) {
        return written;
    }
    return writtenDay(written);
}

std::optional<QString> LayerImportForm::refused() const {
    return writtenVintage() ? std::nullopt : std::optional(m_vintage->text().trimmed());
}

void LayerImportForm::takeVintage() {
    const std::optional<std::string> vintage = writtenVintage();
    if (!vintage) {
        emit vintageRefused(m_vintage->text().trimmed());
        return;
    }
    m_vintage->setText(qt(formatDate(*vintage, m_words.language())));
    if (*vintage != m_source.vintage) {
        m_source.vintage = *vintage;
        emit changed(m_source);
    }
}

QComboBox* LayerImportForm::addChoice(const char* name, const char* id) {
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(m_words(id));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

void LayerImportForm::lay(QGridLayout& grid, int row, int column, const char* id, QWidget* field) {
    auto* label = new QLabel(m_words(id), this);
    label->setBuddy(field);
    grid.setContentsMargins(0, 0, 0, 0);
    grid.setHorizontalSpacing(10);
    grid.setColumnStretch(column + 1, 1);
    grid.addWidget(label, row, column);
    grid.addWidget(field, row, column + 1);
}

void LayerImportForm::takeCrs() {
    const int row = m_crs->findText(m_crs->currentText());
    const QString code = row >= 0 ? m_crs->itemData(row).toString() : m_crs->currentText().trimmed();
    if (code.toStdString() != m_source.crs) {
        m_source.crs = code.toStdString();
        emit changed(m_source);
    }
}

void LayerImportForm::fillCrs(const LayerPreview& preview) {
    m_crs->clear();
    const bool asFile = m_source.crs.empty() && !preview.crs.empty();
    m_crs->addItem(asFile ? m_words({"window.import.crs.of_file", {{"crs", preview.crs}}})
                          : m_words("window.import.crs.as_file"),
                   QString());
    for (const KnownCrs& crs : kCrs) {
        m_crs->addItem(QString::fromUtf8(crs.code) + QStringLiteral(" – ") + QString::fromUtf8(crs.name),
                       QString::fromLatin1(crs.code));
    }
    int row = m_crs->findData(qt(m_source.crs));
    if (row < 0) {
        m_crs->addItem(qt(m_source.crs), qt(m_source.crs));
        row = m_crs->count() - 1;
    }
    m_crs->setCurrentIndex(row);
}

/// The text of all formats but shapefiles is Unicode: there is nothing to choose of them.
void LayerImportForm::fillEncoding(const LayerPreview& preview) {
    const bool fixed = m_source.encoding.empty() && !isShapefile(m_source.path);
    const bool unknown = preview.encoding.empty() || !m_source.encoding.empty();
    m_encoding->setItemText(0, fixed     ? m_words("window.import.encoding.none")
                               : unknown ? m_words("window.import.encoding.auto")
                                         : m_words({"window.import.encoding.found", {{"encoding", preview.encoding}}}));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(qt(m_source.encoding))));
    const QString why = fixed ? m_words("window.import.encoding.layer_why") : QString();
    m_encoding->setEnabled(!fixed);
    m_encoding->setToolTip(why);
    m_encoding->setAccessibleDescription(why);
}

void LayerImportForm::show(const LayerPreview& preview) {
    m_source = preview.source;
    m_layer->clear();
    for (const std::string& layer : preview.layers) {
        m_layer->addItem(qt(layer));
    }
    m_layer->setCurrentIndex(m_layer->findText(qt(preview.layer.empty() ? m_source.layer : preview.layer)));
    m_layer->setEnabled(preview.layers.size() > 1);
    fillEncoding(preview);
    fillCrs(preview);
    m_swap->setChecked(m_source.swapAxes);
    m_vintage->setText(qt(formatDate(m_source.vintage, m_words.language())));
    const std::string found = formatDate(preview.vintage, m_words.language());
    m_vintage->setPlaceholderText(found.empty() ? m_words("window.import.vintage.example")
                                                : m_words({"window.import.vintage.found", {{"vintage", found}}}));
}

} // namespace diaban::ui
