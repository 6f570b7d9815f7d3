// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/checked_line.h"

#include "ui/views/line_icon.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace diaban::ui {

CheckedLine::CheckedLine(QWidget* parent) : QWidget(parent), m_line(new QLineEdit(this)), m_fault(new QLabel(this)) {
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_fault);
    setFocusPolicy(Qt::StrongFocus); // else it has no place in the order of Tab
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    m_fault->installEventFilter(this);
    connect(m_line, &QLineEdit::editingFinished, this, &CheckedLine::finish);
}

void CheckedLine::setText(const QString& text) {
    m_text = text;
    m_line->setText(text);
    setFault({});
}

void CheckedLine::setFault(const QString& words) {
    QPalette inks = m_fault->palette();
    inks.setColor(QPalette::WindowText, inkColour(IconInk::Caution, palette()));
    m_fault->setPalette(inks);
    m_fault->setText(words.isEmpty() ? QString() : QStringLiteral("⚠ ") + words);
    m_fault->setVisible(!words.isEmpty());
    fitFault();
    m_line->setAccessibleDescription(words);
}

/// Layouts within layouts keep the height of shorter words.
void CheckedLine::fitFault() {
    m_fault->setMinimumHeight(m_fault->text().isEmpty() ? 0 : m_fault->heightForWidth(m_fault->width()));
}

void CheckedLine::setName(const QString& name, const QString& placeholder) {
    setAccessibleName(name);
    m_line->setAccessibleName(name);
    m_example = placeholder;
    m_line->setPlaceholderText(isEnabled() ? m_example : QString());
}

void CheckedLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::EnabledChange) {
        m_line->setPlaceholderText(isEnabled() ? m_example : QString());
    }
    QWidget::changeEvent(event);
}

void CheckedLine::finish() {
    if (m_line->text() != m_text) {
        emit entered(m_line->text());
    }
}

bool CheckedLine::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_fault && event->type() == QEvent::Resize) {
        fitFault();
    }
    if (watched == m_line && event->type() == QEvent::KeyPress && m_line->text() != m_text) {
        const auto* key = static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        if (key->key() == Qt::Key_Escape) {
            setText(m_text);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace diaban::ui
