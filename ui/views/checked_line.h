// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace diaban::ui {

/// A line to type into, with what is wrong about it in words below. What is typed stays until it is mended or given up
/// by Esc.
class CheckedLine : public QWidget {
    Q_OBJECT

public:
    explicit CheckedLine(QWidget* parent = nullptr);

    /// What stands there now; nothing is emitted, and a fault is forgotten.
    void setText(const QString& text);
    void setFault(const QString& words);
    void setName(const QString& name, const QString& placeholder);
    [[nodiscard]] QLineEdit& line() const noexcept { return *m_line; }
    /// The words of what is wrong, for those who have a better place for them.
    [[nodiscard]] QLabel& fault() const noexcept { return *m_fault; }

signals:
    /// Another text than before, by Enter or by leaving the line.
    void entered(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void finish();
    void fitFault();

    QString m_text;    ///< as it was set
    QString m_example; ///< that an empty line shows while it can be typed into
    QLineEdit* m_line = nullptr;
    QLabel* m_fault = nullptr;
};

} // namespace diaban::ui
