// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/output_set.h"

#include "gis/base/error.h"
#include "gis/io/file_writer.h"
#include "gis/io/put_in_place.h"
#include "gis/io/shapefile_set.h"
#include "gis/io/staging_folder.h"

#include <algorithm>
#include <string>

namespace gis {

namespace {

namespace fs = std::filesystem;

Error refused(const fs::path& target, const std::string& id, const fs::path& other = {}) {
    return {ErrorKind::CannotWrite, target.string(), "", {id, {{"other", other.string()}}}};
}

fs::path clean(const fs::path& path) {
    std::error_code failure;
    const fs::path absolute = fs::absolute(path);
    const fs::path folder = fs::weakly_canonical(absolute.parent_path(), failure);
    return (failure ? absolute.parent_path().lexically_normal() : folder) / absolute.filename();
}

bool isShapefile(const fs::path& path) {
    return isShapefileMember(path.extension().string());
}

bool sameStem(const fs::path& a, const fs::path& b) {
    return a.parent_path() == b.parent_path() && a.stem() == b.stem();
}

/// One file by two names (links of either kind included), or two members of one shapefile.
bool collide(const fs::path& a, const fs::path& b) {
    std::error_code failure;
    const bool oneFile = a == b || fs::equivalent(a, b, failure);
    return oneFile || (isShapefile(a) && isShapefile(b) && sameStem(a, b));
}

fs::path existingAncestor(fs::path folder) {
    std::error_code failure;
    while (!fs::exists(folder, failure) && folder.has_relative_path()) {
        folder = folder.parent_path();
    }
    return folder;
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

OutputSet::~OutputSet() {
    for (const auto& [folder, staging] : m_stagingOf) {
        std::error_code failure;
        fs::remove_all(staging, failure);
    }
}

void OutputSet::protect(const fs::path& input) {
    m_inputs.push_back(clean(input));
    std::error_code failure;
    const fs::path real = fs::canonical(input, failure);
    if (!failure) {
        m_inputs.push_back(real);
    }
}

fs::path OutputSet::stage(const fs::path& target) {
    const fs::path path = clean(target);
    std::error_code failure;
    if (!path.has_filename() || fs::is_directory(path, failure)) {
        throw refused(target, "write.is_folder");
    }
    if (fs::exists(path, failure) && !fs::is_regular_file(path, failure)) {
        throw refused(target, "write.not_regular");
    }
    for (const fs::path& input : m_inputs) {
        if (collide(path, input)) {
            throw refused(target, "write.over_input", input);
        }
    }
    for (const fs::path& other : m_targets) {
        if (collide(path, other)) {
            throw refused(target, "write.same_target", other);
        }
    }
    for (const char* suffix : {"-wal", "-journal"}) {
        const fs::path log = path.string() + suffix;
        if (path.extension() == ".gpkg" && fs::exists(log, failure) && fs::file_size(log, failure) > 0) {
            throw refused(target, "write.in_use", log);
        }
    }
    const fs::path folder = path.parent_path();
    const fs::path parent = existingAncestor(folder);
    if (!fs::is_directory(parent, failure)) {
        throw refused(target, "write.no_folder", parent);
    }
    auto found = m_stagingOf.find(folder);
    if (found == m_stagingOf.end()) {
        removeStaleStagingFolders(parent);
        found = m_stagingOf.emplace(folder, makeStagingFolder(parent)).first;
    }
    m_targets.push_back(path);
    return found->second / path.filename();
}

std::vector<std::pair<fs::path, fs::path>> OutputSet::staged() const {
    std::vector<std::pair<fs::path, fs::path>> all;
    for (const auto& [folder, staging] : m_stagingOf) {
        for (const fs::path& file : filesIn(staging)) {
            all.emplace_back(folder / file.filename(), file);
        }
    }
    return all;
}

std::vector<fs::path> OutputSet::commit() {
    std::vector<Move> moves;
    for (const auto& [folder, staging] : m_stagingOf) {
        for (const fs::path& file : filesIn(staging)) {
            const fs::path to = folder / file.filename();
            for (const fs::path& input : m_inputs) {
                std::error_code failure;
                if (to == input || fs::equivalent(to, input, failure)) {
                    throw refused(to, "write.over_input", input);
                }
            }
            flushToDisk(file);
            moves.push_back({file, to});
        }
    }
    for (const auto& [folder, staging] : m_stagingOf) {
        std::error_code failure;
        fs::create_directories(folder, failure);
        if (failure) {
            throw writeFailure(folder, failure.value(), "write.commit");
        }
    }
    std::vector<fs::path> done = putInPlace(std::move(moves));
    for (const auto& [folder, staging] : m_stagingOf) {
        std::error_code failure;
        fs::remove_all(staging, failure);
    }
    m_stagingOf.clear();
    m_targets.clear();
    return done;
}

} // namespace gis
