// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/file_content.h"

#include "gis/base/error.h"
#include "gis/io/output_set.h"

#include <fstream>
#include <iterator>

namespace diaban::ui {

namespace fs = std::filesystem;

std::optional<std::string> contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return std::nullopt;
    }
    try {
        return std::string{std::istreambuf_iterator<char>(in), {}};
    } catch (const std::ios_base::failure&) { // a folder in its place, or a disk that is gone
        return std::nullopt;
    }
}

void putContent(const fs::path& file, const std::optional<std::string>& content) {
    if (!content) {
        std::error_code fault;
        fs::remove(file, fault);
        if (fault) {
            throw gis::Error(gis::ErrorKind::CannotWrite, file.string(), {},
                             {"window.cannot_remove", {{"why", gis::SystemFault(fault.value())}}});
        }
        return;
    }
    try {
        gis::OutputSet outputs;
        gis::writeFile(outputs.stage(file), *content);
        (void)outputs.commit();
    } catch (const gis::Error& error) { // of the file that is meant, not the one beside it
        throw gis::Error(error.kind(), file.string(), error.place(), error.message());
    }
}

} // namespace diaban::ui
