// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace diaban::ui {
class MainWindow;
}

namespace diaban::bench {

/// Something that people do in the window.
struct WindowAct {
    std::string name;
    std::function<void()> act;
};

/// What is done in a window with an open project, one after the other; later ones go on from earlier ones.
[[nodiscard]] std::vector<WindowAct> windowActs(ui::MainWindow& window);

} // namespace diaban::bench
