// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QWidget>
#include <filesystem>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace diaban::ui {

/// What the window shows before a project is open: recent projects, a new one, the sample. Files may be dropped.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Words& words, QWidget* parent = nullptr);

    void setRecent(const std::vector<std::filesystem::path>& files);
    void setSampleThere(bool there);
    /// Files are held over the window: where they may be dropped stands out.
    void setDropping(bool over);
    /// As high as its wrapped words need at its width.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void openAsked();
    void newAsked();
    void sampleAsked();
    void recentChosen(const std::filesystem::path& file);

private:
    void retranslate();
    void layOut();

    const Words& m_words;
    QLabel *m_title = nullptr, *m_text = nullptr, *m_recentTitle = nullptr, *m_drop = nullptr, *m_guide = nullptr;
    QPushButton *m_new = nullptr, *m_open = nullptr, *m_sample = nullptr;
    QListWidget* m_recent = nullptr;
};

} // namespace diaban::ui
