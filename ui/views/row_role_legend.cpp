// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/row_role_legend.h"

#include "ui/models/import_grid_model.h"
#include "ui/views/row_role_delegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <array>

namespace diaban::ui {

namespace {

struct LegendRow {
    RowRole role;
    const char* id;
};
constexpr std::array kLegend{
    LegendRow{RowRole::Header, "window.import.legend.header"}, LegendRow{RowRole::Group, "window.import.legend.group"},
    LegendRow{RowRole::Total, "window.import.legend.total"}, LegendRow{RowRole::Note, "window.import.legend.note"},
    LegendRow{RowRole::Skipped, "window.import.legend.skipped"}};

} // namespace

RowRoleLegend::RowRoleLegend(const Words& words, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    for (const LegendRow& each : kLegend) {
        auto* label = new QLabel(signOf(each.role) + u' ' + words(each.id), this);
        const RowColours colours = coloursOf(each.role, dark);
        QPalette own = label->palette();
        own.setColor(QPalette::Window, colours.ground);
        own.setColor(QPalette::WindowText, colours.ink);
        label->setPalette(own);
        label->setAutoFillBackground(true);
        label->setMargin(3);
        row->addWidget(label);
    }
    auto* hint = new QLabel(words("window.import.legend.rest"), this);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
}

} // namespace diaban::ui
