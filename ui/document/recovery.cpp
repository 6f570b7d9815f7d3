// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/recovery.h"

#include "gis/io/output_set.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <algorithm>
#include <fstream>
#include <iterator>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

constexpr const char* kEnding = ".recovered.yaml";

/// The first line names the project; the text follows.
std::optional<RecoveredText> read(const fs::path& place) {
    std::ifstream in(place, std::ios::binary);
    std::string file;
    if (!in || !std::getline(in, file) || file.empty()) {
        return std::nullopt;
    }
    return RecoveredText{file, {std::istreambuf_iterator<char>(in), {}}};
}

} // namespace

fs::path Recovery::placeOf(const fs::path& file) const {
    const std::string whole = fs::absolute(file).lexically_normal().string();
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(whole), QCryptographicHash::Sha256);
    return m_folder / (hash.toHex().left(32).toStdString() + kEnding);
}

void Recovery::keep(const fs::path& file, const std::string& text) const {
    gis::OutputSet outputs;
    const std::string whole = fs::absolute(file).lexically_normal().string();
    gis::writeFile(outputs.stage(placeOf(file)), whole + '\n' + text);
    (void)outputs.commit();
}

void Recovery::forget(const fs::path& file) const noexcept {
    std::error_code fault;
    fs::remove(placeOf(file), fault);
}

std::optional<RecoveredText> Recovery::of(const fs::path& file) const {
    return read(placeOf(file));
}

std::vector<RecoveredText> Recovery::all() const {
    std::vector<RecoveredText> found;
    std::error_code fault;
    for (const auto& entry : fs::directory_iterator(m_folder, fault)) {
        if (entry.path().string().ends_with(kEnding)) {
            if (auto text = read(entry.path())) {
                found.push_back(std::move(*text));
            }
        }
    }
    std::ranges::sort(found, {}, &RecoveredText::file);
    return found;
}

} // namespace diaban::ui
