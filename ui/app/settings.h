// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "ui/app/theme.h"

#include <QByteArray>
#include <filesystem>
#include <optional>
#include <vector>

namespace diaban::ui {

/// What the window remembers of its user from one start to the next.
class Settings {
public:
    static constexpr std::size_t kMostRecent = 12;

    /// The user's own choice, else that of the environment.
    [[nodiscard]] static Language language();
    static void setLanguage(Language language);
    [[nodiscard]] static Theme theme();
    static void setTheme(Theme theme);
    /// Milliseconds after an edit until it is kept against a crash.
    [[nodiscard]] static int keepAfter();
    static void setKeepAfter(int milliseconds);
    /// Where files are looked for first; empty: where the last one was.
    [[nodiscard]] static std::filesystem::path folder();
    static void setFolder(const std::filesystem::path& folder);
    /// Projects that were open, the latest first; those that are gone are left out.
    [[nodiscard]] static std::vector<std::filesystem::path> recent();
    static void addRecent(const std::filesystem::path& file);
    /// Place and docks of the window.
    [[nodiscard]] static QByteArray geometry();
    [[nodiscard]] static QByteArray layout();
    static void setPlace(const QByteArray& geometry, const QByteArray& layout);
    /// Where texts that were not saved are kept.
    [[nodiscard]] static std::filesystem::path recoveryFolder();
};

} // namespace diaban::ui
