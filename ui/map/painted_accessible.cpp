// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/painted_accessible.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace diaban::ui {

namespace {

constexpr const char* kRole = "diabanReadAs";
constexpr const char* kValue = "diabanReadValue";

class PaintedAccessible : public QAccessibleWidget {
public:
    PaintedAccessible(QWidget* painted, QAccessible::Role role) : QAccessibleWidget(painted, role) {}

    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return which == QAccessible::Value ? widget()->property(kValue).toString() : QAccessibleWidget::text(which);
    }
};

/// Of the widgets that say what they are read as; nothing of others, which Qt knows.
QAccessibleInterface* painted(const QString& /*kind*/, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget != nullptr ? widget->property(kRole) : QVariant();
    return role.isValid() ? new PaintedAccessible(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void isReadAs(QWidget& widget, QAccessible::Role role) {
    widget.setProperty(kRole, static_cast<int>(role));
    QAccessible::installFactory(painted); // once, however often it is said
}

void setReadValue(QWidget& widget, const QString& value) {
    widget.setProperty(kValue, value);
}

} // namespace diaban::ui
