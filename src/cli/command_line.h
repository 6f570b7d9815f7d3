// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>
#include <stop_token>
#include <string>
#include <vector>

namespace diaban {

/// Where a call of the command writes to, and how it is told to stop.
struct Console {
    std::ostream& out; ///< results
    std::ostream& err; ///< messages, one a line
    std::stop_token stop;
    bool showProgress = false; ///< true where `err` is a terminal
};

/// Runs the command `diaban` with its arguments (without the program's name). Returns its exit code: 0 done, 1 warnings
/// under --strict, 2 bad usage, 3 bad input, 4 cannot write, 5 stopped, 70 our own fault. Never throws.
int runCommand(const std::vector<std::string>& arguments, const Console& console) noexcept;

} // namespace diaban
