// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/packed_file.h"

#include "gis/base/error.h"
#include "src/run/project_inputs.h"

#include <QCryptographicHash>
#include <algorithm>
#include <fstream>

namespace diaban {

namespace {

namespace fs = std::filesystem;

/// Without links, from the root; also of a path that is not there yet.
fs::path realPath(const fs::path& path) {
    std::error_code fault;
    return fs::weakly_canonical(fs::absolute(path), fault);
}

bool liesIn(const fs::path& folder, const fs::path& file) {
    const fs::path root = realPath(folder.empty() ? fs::path(".") : folder);
    const fs::path real = realPath(file);
    return std::mismatch(root.begin(), root.end(), real.begin(), real.end()).first == root.end();
}

PackedFile packedFile(std::string name, const fs::path& file) {
    PackedFile packed{std::move(name), file, 0, sha256Of(file)};
    packed.bytes = static_cast<std::int64_t>(fs::file_size(file));
    return packed;
}

} // namespace

std::string sha256Of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> block(1U << 20U);
    while (stream.read(block.data(), static_cast<std::streamsize>(block.size())) || stream.gcount() > 0) {
        hash.addData(QByteArrayView(block.data(), static_cast<qsizetype>(stream.gcount())));
    }
    if (!stream.eof()) {
        throw gis::badInput(file.string(), {}, {"package.unreadable", {}});
    }
    return hash.result().toHex().toStdString();
}

std::vector<PackedFile> packedInputs(const Project& project) {
    std::vector<PackedFile> all;
    for (const fs::path& file : projectInputs(project)) {
        const fs::path named = file.lexically_normal().lexically_relative(
            project.folder.empty() ? fs::path(".") : project.folder.lexically_normal());
        const bool upwards = named.empty() || *named.begin() == "..";
        const bool packed = !upwards && (file == project.file || liesIn(project.folder, file));
        const std::string shown = upwards ? file.filename().string() : named.generic_string();
        all.push_back(packedFile(packed ? "project/" + shown : shown, file));
        all.back().packed = packed;
    }
    return all;
}

std::vector<PackedFile> packedOutputs(const std::vector<std::pair<fs::path, fs::path>>& outputs,
                                      const fs::path& folder) {
    const fs::path root = realPath(folder);
    std::vector<PackedFile> all;
    for (const auto& [place, file] : outputs) {
        all.push_back(packedFile("output/" + place.lexically_relative(root).generic_string(), file));
    }
    std::ranges::sort(all, {}, &PackedFile::name);
    return all;
}

} // namespace diaban
