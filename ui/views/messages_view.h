// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/message_list_model.h"
#include "ui/views/focus_spoken.h"

#include <QListView>

namespace diaban::ui {

/// The list of what was told: a sign for its weight, what happened, and what to do about it. Ctrl+C copies.
class MessagesView : public FocusSpokenView<QListView> {
    Q_OBJECT

public:
    MessagesView(MessageListModel& model, const Words& words, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace diaban::ui
