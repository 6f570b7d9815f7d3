// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/announcement.h"

#include <QAccessible>
#include <QPointer>
#include <QVariant>
#include <QWidget>
#include <utility>

namespace diaban::ui {

namespace {

constexpr const char* kWords = "diabanAnnounced";
constexpr const char* kId = "diabanAnnouncedId";

/// A message of a window that only screen readers find, while they are told of it.
class Announcement : public QAccessibleInterface {
public:
    Announcement(QWidget& window, QString words) : m_window(&window), m_words(std::move(words)) {}

    [[nodiscard]] bool isValid() const override { return m_window != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_window != nullptr ? m_window->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return m_window != nullptr ? QAccessible::queryAccessibleInterface(m_window) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name ? m_words : QString();
    }
    void setText(QAccessible::Text /*which*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override { return m_window != nullptr ? m_window->geometry() : QRect(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    QPointer<QWidget> m_window;
    QString m_words;
};

} // namespace

void announce(QWidget& beside, const QString& words) {
    if (words.isEmpty()) {
        return;
    }
    QWidget& window = *beside.window();
    window.setProperty(kWords, words);
    if (!QAccessible::isActive()) {
        return;
    }
    if (const QVariant before = window.property(kId); before.isValid()) {
        QAccessible::deleteAccessibleInterface(before.toUInt());
    }
    auto* told = new Announcement(window, words); // Qt deletes it, at the end at last
    window.setProperty(kId, QAccessible::registerAccessibleInterface(told));
    QAccessibleEvent shown(told, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

QString announced(const QWidget& beside) {
    return beside.window()->property(kWords).toString();
}

} // namespace diaban::ui
