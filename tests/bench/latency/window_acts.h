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
    std::function<void()> prepare{}; ///< what it needs, where the acts before it are left out; not measured
    std::function<bool()> right{};   ///< that all it asked for is there; empty: what the document says is enough
};

/// What is done in a window with an open project, one after the other; later ones go on from earlier ones. An act that
/// cannot be done throws std::runtime_error.
[[nodiscard]] std::vector<WindowAct> windowActs(ui::MainWindow& window);

} // namespace diaban::bench
