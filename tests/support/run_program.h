// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace diaban::test {

/// What a finished program printed and how it ended: its exit code, or 128 + signal.
struct ProgramRun {
    int exitCode = -1;
    std::string out, err;
};

/// What to do to the program while it runs.
struct ProgramLimits {
    int killAfterMilliseconds = -1; ///< then SIGKILL, or `signal`
    int signal = 9;
    long long fileSizeBytes = -1;         ///< RLIMIT_FSIZE: writing more fails, as a full disk does
    std::vector<std::string> environment; ///< "NAME=value", on top of the caller's
};

/// Runs a program with its arguments to its end, standard input closed. Throws std::runtime_error where it cannot
/// start.
[[nodiscard]] ProgramRun runProgram(const std::string& program, const std::vector<std::string>& arguments,
                                    const ProgramLimits& limits = {});

} // namespace diaban::test
