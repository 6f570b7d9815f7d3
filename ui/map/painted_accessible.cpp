// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/painted_accessible.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QVariant>
#include <QWidget>
#include <map>
#include <memory>
#include <utility>

namespace diaban::ui {

namespace {

constexpr const char* kRole = "diabanReadAs";
constexpr const char* kValue = "diabanReadValue";
constexpr const char* kItems = "diabanReadItems";

using SharedItems = std::shared_ptr<const ReadItems>;

SharedItems itemsOf(const QWidget* widget) {
    return widget != nullptr ? widget->property(kItems).value<SharedItems>() : nullptr;
}

/// One of the items of a painted widget: Qt deletes it with the widget's own interface, which asks for that.
class PaintedItem : public QAccessibleInterface {
public:
    PaintedItem(QWidget* painted, int item) : m_painted(painted), m_item(item) {}

    [[nodiscard]] int item() const noexcept { return m_item; }

    [[nodiscard]] bool isValid() const override {
        const SharedItems items = itemsOf(m_painted);
        return items && m_item < items->count();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override {
        return m_painted != nullptr ? m_painted->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return m_painted != nullptr ? QAccessible::queryAccessibleInterface(m_painted) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*which*/, const QString& /*text*/) override {}

    [[nodiscard]] QString text(QAccessible::Text which) const override {
        if (!isValid()) {
            return {};
        }
        return which == QAccessible::Name          ? itemsOf(m_painted)->name(m_item)
               : which == QAccessible::Description ? itemsOf(m_painted)->description(m_item)
                                                   : QString();
    }

    [[nodiscard]] QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        const QRect place = itemsOf(m_painted)->place(m_item);
        return {m_painted->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        const bool valid = isValid();
        state.invalid = !valid;
        if (valid) {
            const SharedItems items = itemsOf(m_painted);
            state.focusable = true;
            state.focused = m_painted->hasFocus() && items->current() == m_item;
            state.selectable = true;
            state.selected = items->isSelected(m_item);
            state.invisible = !m_painted->isVisible();
            state.offscreen = !m_painted->rect().intersects(items->place(m_item));
        }
        return state;
    }

private:
    QPointer<QWidget> m_painted;
    int m_item;
};

class PaintedAccessible : public QAccessibleWidget {
public:
    PaintedAccessible(QWidget* painted, QAccessible::Role role) : QAccessibleWidget(painted, role) {}
    ~PaintedAccessible() override { forgetItems(); }
    PaintedAccessible(const PaintedAccessible&) = delete;
    PaintedAccessible& operator=(const PaintedAccessible&) = delete;

    void forgetItems() {
        for (const auto& [item, id] : std::exchange(m_items, {})) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return which == QAccessible::Value ? widget()->property(kValue).toString() : QAccessibleWidget::text(which);
    }

    [[nodiscard]] int childCount() const override {
        const SharedItems items = itemsOf(widget());
        return items ? items->count() : QAccessibleWidget::childCount();
    }

    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        const SharedItems items = itemsOf(widget());
        if (!items) {
            return QAccessibleWidget::child(index);
        }
        if (index < 0 || index >= items->count()) {
            return nullptr;
        }
        const auto [at, isNew] = m_items.try_emplace(index, 0);
        if (isNew) { // as it is asked for: a map may have very many
            at->second = QAccessible::registerAccessibleInterface(new PaintedItem(widget(), index));
        }
        return QAccessible::accessibleInterface(at->second);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* item = dynamic_cast<const PaintedItem*>(child);
        return item != nullptr && item->parent() == this ? item->item() : QAccessibleWidget::indexOfChild(child);
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const SharedItems items = itemsOf(widget());
        if (!items) {
            return QAccessibleWidget::childAt(x, y);
        }
        const std::optional<int> item = items->at(widget()->mapFromGlobal(QPoint(x, y)));
        return item ? child(*item) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const SharedItems items = itemsOf(widget());
        const std::optional<int> current = items && widget()->hasFocus() ? items->current() : std::nullopt;
        return current ? child(*current) : QAccessibleWidget::focusChild();
    }

private:
    mutable std::map<int, QAccessible::Id> m_items; ///< those that were asked for
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

void hasReadItems(QWidget& widget, ReadItems items) {
    widget.setProperty(kItems, QVariant::fromValue<SharedItems>(std::make_shared<const ReadItems>(std::move(items))));
}

void readCurrentItem(QWidget& widget) {
    const SharedItems items = itemsOf(&widget);
    const std::optional<int> current = items ? items->current() : std::nullopt;
    if (current && widget.hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent moved(&widget, QAccessible::Focus);
        moved.setChild(*current);
        QAccessible::updateAccessibility(&moved);
    }
}

void renewReadItems(QWidget& widget) {
    if (QAccessible::isActive()) {
        if (auto* read = dynamic_cast<PaintedAccessible*>(QAccessible::queryAccessibleInterface(&widget))) {
            read->forgetItems();
        }
    }
}

} // namespace diaban::ui
