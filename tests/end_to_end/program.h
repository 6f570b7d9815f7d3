// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run_program.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace diaban::test {

/// Runs the real `diaban` of this build with English messages unless told otherwise.
inline ProgramRun diaban(const std::vector<std::string>& arguments, ProgramLimits limits = {}) {
    limits.environment.insert(limits.environment.begin(), {"LC_ALL=C.UTF-8", "QT_QPA_PLATFORM=offscreen"});
    return runProgram(DIABAN_BUILD_DIR "/bin/diaban", arguments, limits);
}

/// The JSON that a verb printed; throws where it is none.
inline nlohmann::json jsonOf(const ProgramRun& run) {
    return nlohmann::json::parse(run.out);
}

/// data/sample of the repository.
inline std::string sample(const std::string& file) {
    return std::string(DIABAN_SOURCE_DIR "/data/sample/") + file;
}

/// A file of the big test data, or nothing where they are not on this machine.
inline std::string shared(const std::string& file) {
    const char* named = std::getenv("DIABAN_DATA");
    const std::filesystem::path folder = named != nullptr ? named : DIABAN_SOURCE_DIR "/../shared";
    return std::filesystem::exists(folder / file) ? (folder / file).string() : std::string{};
}

} // namespace diaban::test
