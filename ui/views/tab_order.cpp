// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tab_order.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <algorithm>
#include <utility>
#include <vector>

namespace diaban::ui {

namespace {

using Fields = std::vector<QWidget*>;

void addFields(const QLayout& layout, Fields& fields);

/// A widget that takes the keyboard, or those in it; what hands it on to a part of its own stays whole.
void addFields(QWidget& widget, Fields& fields) {
    const bool takes = (widget.focusPolicy() & Qt::TabFocus) != 0;
    if (takes) {
        fields.push_back(&widget);
    }
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget)) {
        if (area->widget() != nullptr) {
            addFields(*area->widget(), fields);
        }
    } else if (const auto* splitter = qobject_cast<const QSplitter*>(&widget)) {
        for (int part = 0; part < splitter->count(); ++part) {
            addFields(*splitter->widget(part), fields);
        }
    } else if (!takes && widget.layout() != nullptr) {
        addFields(*widget.layout(), fields);
    }
}

/// Row and column of an item.
std::pair<int, int> placeOf(const QLayout& layout, int item) {
    std::pair<int, int> place{0, item};
    if (const auto* grid = qobject_cast<const QGridLayout*>(&layout)) {
        int rows = 0;
        int columns = 0;
        grid->getItemPosition(item, &place.first, &place.second, &rows, &columns);
    } else if (const auto* form = qobject_cast<const QFormLayout*>(&layout)) {
        QFormLayout::ItemRole role = QFormLayout::LabelRole;
        form->getItemPosition(item, &place.first, &role);
        place.second = role;
    }
    return place;
}

void addFields(const QLayout& layout, Fields& fields) {
    std::vector<std::pair<std::pair<int, int>, QLayoutItem*>> items;
    items.reserve(static_cast<std::size_t>(layout.count()));
    for (int item = 0; item < layout.count(); ++item) {
        items.emplace_back(placeOf(layout, item), layout.itemAt(item));
    }
    std::ranges::stable_sort(items, {}, [](const auto& item) { return item.first; });
    for (const auto& [place, item] : items) {
        if (item->widget() != nullptr) {
            addFields(*item->widget(), fields);
        } else if (item->layout() != nullptr) {
            addFields(*item->layout(), fields);
        }
    }
}

} // namespace

QComboBox* editableBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    return box;
}

void tabAsLaidOut(QWidget& panel) {
    Fields fields;
    if (panel.layout() != nullptr) {
        addFields(*panel.layout(), fields);
    }
    for (std::size_t next = 1; next < fields.size(); ++next) {
        QWidget::setTabOrder(fields[next - 1], fields[next]);
    }
}

} // namespace diaban::ui
