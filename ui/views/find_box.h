// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QDialog>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace diaban::ui {

/// Something that can be found by typing: a unit, an action of the menus, a map, something to do in a panel.
struct Findable {
    enum class Kind { Unit, Act, Map, Deed } kind = Kind::Unit;
    int number = 0;       ///< of its kind
    QString name, beside; ///< shown after it: code and parent, keys
    QString bare{};       ///< the name without the word for its kind, "Tân An"; empty where it has none
};

/// Finds anything by a few letters, with or without diacritics: what is called so first, then what begins
/// with them; what has them only beside its name last. Enter takes it.
class FindBox : public QDialog {
    Q_OBJECT

public:
    explicit FindBox(const Words& words, QWidget* parent = nullptr);

    void setThings(std::vector<Findable> things);

signals:
    void chosen(const diaban::ui::Findable& thing);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& text);
    void take();
    void speak();
    void retranslate();

    struct Known {
        Findable thing;
        QString bare, name, plain; ///< without diacritics: its name, and with what stands beside it
    };
    const Words& m_words;
    std::vector<Known> m_things;
    QLineEdit* m_line = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_none = nullptr; ///< said where nothing is found
};

} // namespace diaban::ui
