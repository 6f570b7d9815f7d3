// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace diaban::rules {

/// One file of the tree: its path from the root with '/', and its lines without their ends.
struct SourceFile {
    std::string path;
    std::vector<std::string> lines;
};

using SourceTree = std::vector<SourceFile>;

/// A file made of text, for trees that tests make up.
[[nodiscard]] SourceFile sourceFile(std::string path, const std::string& text);

/// All files under `folders` of `root` with one of the extensions (".h"), sorted by path. Folders that do not exist
/// are left out.
[[nodiscard]] SourceTree readTree(const std::filesystem::path& root, const std::vector<std::string>& folders,
                                  const std::vector<std::string>& extensions);

/// Our code: .h and .cpp of gis, src, ui and tests.
[[nodiscard]] SourceTree readCode(const std::filesystem::path& root);

/// The first `count` parts of a path: folderOf("src/cli/main/main.cpp", 2) is "src/cli".
[[nodiscard]] std::string folderOf(const std::string& path, std::size_t count);
/// The last part of a path.
[[nodiscard]] std::string nameOf(const std::string& path);

/// Where a rule is broken, and how; line 0 where it concerns the whole file.
struct Fault {
    std::string path;
    std::size_t line = 0;
    std::string text;
};

using Faults = std::vector<Fault>;

/// One fault a line, as a compiler would write them.
[[nodiscard]] std::string describe(const Faults& faults);

} // namespace diaban::rules
