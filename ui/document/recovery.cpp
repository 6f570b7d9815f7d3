// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/recovery.h"

#include "gis/io/output_set.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <string_view>
#include <tuple>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

constexpr const char* kEnding = ".recovered.yaml";

constexpr std::string_view kBase = "base ", kUnfinished = "unfinished ";
constexpr std::string_view kFile = "file ", kBefore = "before ", kNow = "now ";

/// The project's name in full, as copies are found by.
fs::path whole(const fs::path& file) {
    return fs::absolute(file).lexically_normal();
}

std::unique_ptr<QLockFile> lockOf(const fs::path& place) {
    auto lock = std::make_unique<QLockFile>(QString::fromStdString(place.string() + ".lock"));
    lock->setStaleLockTime(0); // never too old while its process lives
    return lock;
}

/// A folder that takes no locks must not hide what lies in it.
bool isOwned(const fs::path& place) {
    const auto lock = lockOf(place);
    return !lock->tryLock(0) && lock->error() == QLockFile::LockFailedError;
}

/// A part that begins with a line of its name and its length ("-": there is none), taken off the text. Nothing where
/// the text is cut off.
std::optional<std::optional<std::string>> takePart(std::string& text, std::string_view name) {
    const std::size_t end = text.find('\n');
    if (!text.starts_with(name)) {
        return std::nullopt;
    }
    const std::string said = text.substr(name.size(), end - name.size());
    std::size_t length = 0;
    const auto [rest, fault] = std::from_chars(said.data(), said.data() + said.size(), length);
    const bool isLength = fault == std::errc{} && rest == said.data() + said.size();
    if (end == std::string::npos || (!isLength && said != "-") || length > text.size() - end - 1) {
        return std::nullopt;
    }
    std::optional<std::string> part;
    if (isLength) {
        part = text.substr(end + 1, length);
    }
    text.erase(0, end + 1 + length);
    return std::optional(std::move(part));
}

std::string partOf(std::string_view name, const std::optional<std::string>& part) {
    std::string text(name);
    text.append(part ? std::to_string(part->size()) : "-").append("\n").append(part.value_or(std::string{}));
    return text;
}

/// The files that edits wrote, which stand before all else. Nothing where the text is cut off.
std::optional<std::vector<UnsavedFile>> takeFiles(std::string& text) {
    std::vector<UnsavedFile> files;
    while (text.starts_with(kFile)) {
        const auto file = takePart(text, kFile);
        const auto before = file ? takePart(text, kBefore) : std::nullopt;
        const auto now = before ? takePart(text, kNow) : std::nullopt;
        if (!now || !*file) {
            return std::nullopt;
        }
        files.push_back({**file, *before, *now});
    }
    return files;
}

/// The first line names the project. Then come files that edits wrote and what is unfinished, if there is anything,
/// what the file of the project said, and the text. Copies of earlier versions have the text alone.
std::optional<RecoveredText> read(const fs::path& place) {
    std::ifstream in(place, std::ios::binary);
    std::string file;
    if (!in || !std::getline(in, file) || file.empty()) {
        return std::nullopt;
    }
    RecoveredText copy{place, file, std::nullopt, {std::istreambuf_iterator<char>(in), {}}};
    auto files = takeFiles(copy.text);
    if (!files) {
        return std::nullopt;
    }
    copy.files = std::move(*files);
    if (copy.text.starts_with(kUnfinished)) {
        const auto part = takePart(copy.text, kUnfinished);
        if (!part) {
            return std::nullopt;
        }
        copy.unfinished = part->value_or(std::string{});
    }
    if (copy.text.starts_with(kBase)) {
        const auto part = takePart(copy.text, kBase);
        if (!part) {
            return std::nullopt;
        }
        copy.base = *part;
    }
    return copy;
}

} // namespace

/// The first place of the project that is neither owned nor has a copy that was left over.
void Recovery::claim(const fs::path& file) {
    const QByteArray project = QByteArray::fromStdString(file.string());
    const std::string hash =
        QCryptographicHash::hash(project, QCryptographicHash::Sha256).toHex().left(32).toStdString();
    std::error_code fault;
    fs::create_directories(m_folder, fault);
    for (int number = 1;; ++number) {
        std::string name = hash;
        if (number > 1) {
            name.append("-").append(std::to_string(number));
        }
        const fs::path place = m_folder / name.append(kEnding);
        if (place != m_place && fs::exists(place, fault)) {
            continue;
        }
        auto lock = lockOf(place);
        const bool locked = lock->tryLock(0);
        if (!locked && lock->error() == QLockFile::LockFailedError) {
            continue;
        }
        m_file = file;
        m_place = place;
        m_lock = locked ? std::move(lock) : nullptr;
        return;
    }
}

void Recovery::keep(const fs::path& file, const std::string& text, const std::optional<std::string>& base,
                    const std::string& unfinished, const std::vector<UnsavedFile>& files) {
    const fs::path name = whole(file);
    if (m_file != name) {
        forget();
    }
    if (!m_lock) {
        claim(name);
    }
    std::string copy = name.string() + '\n';
    for (const UnsavedFile& written : files) {
        copy += partOf(kFile, written.file.string());
        copy += partOf(kBefore, written.before);
        copy += partOf(kNow, written.now);
    }
    if (!unfinished.empty()) {
        copy += partOf(kUnfinished, unfinished);
    }
    copy += partOf(kBase, base);
    copy += text;
    gis::OutputSet outputs;
    gis::writeFile(outputs.stage(m_place), copy);
    (void)outputs.commit();
}

void Recovery::forget() noexcept {
    if (!m_place.empty()) {
        std::error_code fault;
        fs::remove(m_place, fault);
    }
    m_lock.reset();
    m_place.clear();
    m_file.clear();
}

bool Recovery::adopt(const RecoveredText& copy) {
    auto lock = lockOf(copy.place);
    if (!lock->tryLock(0)) {
        return false;
    }
    forget();
    m_file = copy.file;
    m_place = copy.place;
    m_lock = std::move(lock);
    return true;
}

void Recovery::remove(const RecoveredText& copy) noexcept {
    std::error_code fault;
    fs::remove(copy.place, fault);
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
    std::ranges::sort(found, [](const RecoveredText& a, const RecoveredText& b) {
        return std::tie(a.file, a.place) < std::tie(b.file, b.place);
    });
    return found;
}

std::vector<RecoveredText> Recovery::left() const {
    std::vector<RecoveredText> found = all();
    std::erase_if(found, [](const RecoveredText& copy) { return isOwned(copy.place); });
    return found;
}

std::vector<RecoveredText> Recovery::leftOf(const fs::path& file) const {
    std::vector<RecoveredText> found = left();
    std::erase_if(found, [name = whole(file)](const RecoveredText& copy) { return copy.file != name; });
    return found;
}

} // namespace diaban::ui
