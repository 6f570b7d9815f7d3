// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QTranslator>

namespace diaban::ui {

/// The words that Qt itself puts on the buttons of its boxes, into its dialog of files and the menus of its lines, in
/// the language of the window: Qt comes without Vietnamese ones. To be installed in the application.
class ButtonWords : public QTranslator {
public:
    explicit ButtonWords(const Words& words, QObject* parent = nullptr) : QTranslator(parent), m_words(words) {}

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    const Words& m_words;
};

} // namespace diaban::ui
