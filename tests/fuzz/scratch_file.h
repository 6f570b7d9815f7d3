// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>

namespace diaban::fuzz {

/// A file of one process that each run of a target writes anew, in memory where the machine has such a folder; removed
/// at the end.
class ScratchFile {
public:
    explicit ScratchFile(const std::string& extension) {
        const std::filesystem::path memory = "/dev/shm";
        const auto folder = std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
        m_path = (folder / ("diaban-fuzz-" + std::to_string(getpid()) + extension)).string();
    }
    ~ScratchFile() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    [[nodiscard]] const std::string& path() const noexcept { return m_path; }
    void write(const std::string& bytes) const {
        std::ofstream stream(m_path, std::ios::binary | std::ios::trunc);
        stream << bytes;
        if (!stream.flush()) {
            std::abort();
        }
    }

private:
    std::string m_path;
};

} // namespace diaban::fuzz
