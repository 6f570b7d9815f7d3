// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/temp_folder.h"

#include <string>

namespace diaban::test {

/// The example of docs/project-file.md.
inline std::string documentedProject() {
    const std::string page = bytesOf(DIABAN_SOURCE_DIR "/docs/project-file.md");
    const std::size_t begin = page.find("```yaml\n") + 8;
    return page.substr(begin, page.find("```", begin) - begin);
}

} // namespace diaban::test
