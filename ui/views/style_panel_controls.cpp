// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/checked_line.h"
#include "ui/views/elided_box.h"
#include "ui/views/style_panel.h"
#include "ui/views/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace diaban::ui {

namespace {
constexpr QSize kSwatch{96, 14};
} // namespace

void StylePanel::addControls() {
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_map = new ElidedBox(this);
    m_period = new ElidedBox(this);
    m_kind = new ElidedBox(this);
    m_method = new ElidedBox(this);
    m_number = new QSpinBox(this);
    m_number->setRange(2, 9);
    m_colours = new ElidedBox(this);
    m_colours->setIconSize(kSwatch);
    m_typed = new CheckedLine(this);
    m_zeroApart = new QCheckBox(this);
    m_shared = new QCheckBox(this);
    m_shared->setObjectName(QStringLiteral("styleShared"));
    m_shared->hide();
    m_reverse = new QCheckBox(this);
    m_toldApart = new QCheckBox(this);
    m_labels = new QCheckBox(this);
    m_outlineWeak = new QCheckBox(this);
    m_missing = new QCheckBox(this);
    m_missing->setObjectName(QStringLiteral("styleMissing"));
    m_missing->setChecked(true);
    m_reverse->setObjectName(QStringLiteral("window.style.reverse"));
    m_toldApart->setObjectName(QStringLiteral("window.style.told_apart"));
    m_labels->setObjectName(QStringLiteral("window.style.labels"));
    m_outlineWeak->setObjectName(QStringLiteral("window.style.outline_weak"));
    addRow("window.style.map", m_map);
    m_why = addNote("styleWhyNone");
    addOffers();
    addRow("window.style.period", m_period);
    addRow("style.kind", m_kind);
    m_note = addNote("styleKindNote");
    m_number->setObjectName(QStringLiteral("window.style.number"));
    addRow("window.style.method", m_method, m_number);
    m_methodNote = addNote("styleMethodNote");
    addRow("style.limits", m_typed);
    m_typed->line().setObjectName(QStringLiteral("styleLimits"));
    addRow("window.style.colours", m_colours);
    auto* grid = new QGridLayout;
    grid->addWidget(m_reverse, 0, 0);
    grid->addWidget(m_toldApart, 0, 1);
    grid->addWidget(m_labels, 1, 0);
    grid->addWidget(m_outlineWeak, 1, 1);
    grid->addWidget(m_zeroApart, 2, 0, 1, 2);
    grid->addWidget(m_shared, 3, 0, 1, 2);
    grid->addWidget(m_missing, 4, 0, 1, 2);
    m_form->addRow(grid);
}

void StylePanel::addRow(const char* title, QWidget* field, QWidget* beside) {
    auto* label = new QLabel(this);
    label->setBuddy(field);
    field->setObjectName(QString::fromLatin1(title));
    auto* row = new QHBoxLayout;
    row->addWidget(field, 1);
    if (beside != nullptr) {
        row->addWidget(beside);
    }
    m_form->addRow(label, row);
    m_titles.emplace_back(label, title);
}

/// Words of a line or more across the form, hidden while there are none.
QLabel* StylePanel::addNote(const char* name) {
    auto* note = new WrappedLabel(this);
    note->setObjectName(QString::fromLatin1(name));
    note->hide();
    m_form->addRow(note);
    return note;
}

/// What leads on where nothing can be mapped yet.
void StylePanel::addOffers() {
    m_addTable = new QPushButton(this);
    m_addTable->setObjectName(QStringLiteral("styleAddTable"));
    m_ownColumns = new QPushButton(this);
    m_ownColumns->setObjectName(QStringLiteral("styleOwnColumns"));
    m_indicator = new QPushButton(this);
    m_indicator->setObjectName(QStringLiteral("styleChooseIndicator"));
    for (QPushButton* button : {m_addTable, m_ownColumns, m_indicator}) {
        button->hide();
        m_form->addRow(button);
    }
    connect(m_addTable, &QPushButton::clicked, this, &StylePanel::tableAsked);
    connect(m_ownColumns, &QPushButton::clicked, this, &StylePanel::ownColumnsAsked);
    connect(m_indicator, &QPushButton::clicked, this, &StylePanel::indicatorAsked);
}

void StylePanel::connectControls() {
    connect(m_map, &QComboBox::activated, this,
            [this](int row) { emit mapChosen(m_map->itemData(row).toString().toStdString()); });
    connect(m_period, &QComboBox::activated, this, [this](int row) {
        const std::string period = m_period->itemData(row).toString().toStdString();
        if (m_whyNone == nullptr && period == m_spec.period) {
            emit ownPeriodChosen(period);
            return;
        }
        edit("period", [&](MapSpec& spec) {
            spec.period = period;
            if (m_whyNone != nullptr) {
                spec.periods.clear(); // one of them is missing
            }
        });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int row) {
        edit("kind",
             [&](MapSpec& spec) { spec.analysis.kind = static_cast<AnalysisKind>(m_kind->itemData(row).toInt()); });
    });
    connect(m_method, &QComboBox::activated, this, [this](int row) {
        const auto method = classMethodOf(m_method->itemData(row).toString().toStdString());
        edit("method", [&](MapSpec& spec) {
            spec.classes.method = *method;
            const bool own = *method == gis::ClassMethod::Manual;
            spec.classes.limits = own ? m_limits : std::vector<double>{};
        });
    });
    connect(m_number, &QSpinBox::valueChanged, this,
            [this](int number) { edit("number", [&](MapSpec& spec) { spec.classes.number = number; }); });
    connect(m_typed, &CheckedLine::entered, this, &StylePanel::takeLimits);
    connect(m_zeroApart, &QCheckBox::toggled, this,
            [this](bool apart) { edit("zero", [&](MapSpec& spec) { spec.classes.zeroApart = apart; }); });
    connect(m_shared, &QCheckBox::toggled, this,
            [this](bool shared) { edit("shared", [&](MapSpec& spec) { spec.sharedClasses = shared; }); });
    const auto takePalette = [this] {
        const std::string chosen =
            m_colours->currentData().toString().toStdString() + (m_reverse->isChecked() ? "-r" : "");
        if (chosen != m_palette) { // that may have been chosen for the figure
            edit("palette", [&](MapSpec& spec) { spec.palette = chosen; });
        }
    };
    connect(m_colours, &QComboBox::activated, this, takePalette);
    connect(m_reverse, &QCheckBox::toggled, this, takePalette);
    connect(m_toldApart, &QCheckBox::toggled, this, &StylePanel::fillPalettes);
    connect(m_labels, &QCheckBox::toggled, this, [this](bool shown) {
        edit("labels", [&](MapSpec& spec) { spec.labels = shown ? LabelShow::Auto : LabelShow::None; });
    });
    connect(m_missing, &QCheckBox::toggled, this, &StylePanel::missingShown);
    connect(m_outlineWeak, &QCheckBox::toggled, this,
            [this](bool outlined) { edit("outline", [&](MapSpec& spec) { spec.analysis.outlineWeak = outlined; }); });
}

} // namespace diaban::ui
