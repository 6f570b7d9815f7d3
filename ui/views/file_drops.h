// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <filesystem>
#include <vector>

class QDropEvent;
class QWidget;

namespace diaban::ui {

/// Takes files that are dropped anywhere on a window: no field in it takes their addresses for text to write. They are
/// told once the drop is over, so that the program which they come from does not wait for what is asked about them.
class FileDrops : public QObject {
    Q_OBJECT

public:
    explicit FileDrops(QWidget& window);

    /// A panel of the window that may float as a window of its own.
    void add(QWidget& panel);

signals:
    void dropped(const std::vector<std::filesystem::path>& files);
    /// Files are held over the window, or no longer.
    void hovered(bool over);
    /// The same within the drop: for dropped() alone.
    void fell(const std::vector<std::filesystem::path>& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static bool accept(QDropEvent& drop);
    void setOver(bool over);

    std::vector<QWidget*> m_places; ///< the window, then its panels
    bool m_over = false;
};

} // namespace diaban::ui
