// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/drop_unknown.h"
#include "ui/document/document.h"

#include <QObject>
#include <filesystem>

class QWidget;

namespace diaban::ui {

class FaultyInputsBar;

/// What the window offers for files of the project that cannot be read: to find them elsewhere, to do without them, to
/// try again. Each is one step that can be undone.
class InputRepair : public QObject {
    Q_OBJECT

public:
    InputRepair(Document& document, const Words& words, FaultyInputsBar& bar, QWidget& window);

    void findAsking(std::size_t which);
    void find(std::size_t which, const std::filesystem::path& file);
    /// Asks before it takes indicators, maps or outputs out together with the file.
    void remove(std::size_t which);

private:
    void show();
    [[nodiscard]] bool mayRemove(const QString& file, const DroppedParts& dropped);

    Document& m_document;
    const Words& m_words;
    FaultyInputsBar& m_bar;
    QWidget& m_window;
};

} // namespace diaban::ui
