// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace diaban::ui {

/// Lets every box of a message show its texts as they are: names of files and units in them that look like HTML are
/// none. Qt's own boxes guess.
class PlainBoxes : public QObject {
public:
    explicit PlainBoxes(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace diaban::ui
