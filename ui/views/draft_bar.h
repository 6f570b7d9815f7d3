// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"
#include "ui/models/cluster_draft.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace diaban::ui {

/// A line above the map while a cluster is being made or edited but its form is out of sight: that clicks on the map
/// select meanwhile, with the ways back to it and out of it.
class DraftBar : public QWidget {
    Q_OBJECT

public:
    DraftBar(const ClusterDraft& draft, const Words& words, QWidget* parent = nullptr);

    void setPaused(bool paused);

signals:
    void goOnAsked();
    void cancelAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    const ClusterDraft& m_draft;
    const Words& m_words;
    QLabel *m_icon = nullptr, *m_text = nullptr;
    QPushButton *m_goOn = nullptr, *m_cancel = nullptr;
};

} // namespace diaban::ui
