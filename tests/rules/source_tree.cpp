// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/source_tree.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace diaban::rules {

namespace {

std::vector<std::string> linesOf(std::istream& text) {
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) {
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

SourceFile sourceFile(std::string path, const std::string& text) {
    std::istringstream stream(text);
    return {std::move(path), linesOf(stream)};
}

SourceTree readTree(const std::filesystem::path& root, const std::vector<std::string>& folders,
                    const std::vector<std::string>& extensions) {
    SourceTree tree;
    for (const auto& folder : folders) {
        if (!std::filesystem::is_directory(root / folder)) {
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            const std::string extension = entry.path().extension().string();
            if (entry.is_regular_file() && std::ranges::find(extensions, extension) != extensions.end()) {
                std::ifstream stream(entry.path());
                tree.push_back({entry.path().lexically_relative(root).generic_string(), linesOf(stream)});
            }
        }
    }
    std::ranges::sort(tree, {}, &SourceFile::path);
    return tree;
}

SourceTree readCode(const std::filesystem::path& root) {
    return readTree(root, {"gis", "src", "ui", "tests"}, {".h", ".cpp"});
}

std::string folderOf(const std::string& path, std::size_t count) {
    std::size_t end = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t slash = path.find('/', end);
        if (slash == std::string::npos) {
            break;
        }
        end = slash + 1;
    }
    return path.substr(0, end == 0 ? 0 : end - 1);
}

std::string nameOf(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

std::string describe(const Faults& faults) {
    std::string text;
    for (const auto& fault : faults) {
        text += fault.path + (fault.line == 0 ? "" : ':' + std::to_string(fault.line)) + ": " + fault.text + '\n';
    }
    return text;
}

} // namespace diaban::rules
