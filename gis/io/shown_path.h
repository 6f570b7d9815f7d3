// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/problems.h"

#include <filesystem>
#include <string>

namespace gis {

/// Puts the final name of a file, as the user wrote it, in place of the staging path that it is written to first. Files
/// beside it that differ in the extension only (members of a shapefile) are renamed alike.
class ShownPath {
public:
    /// `shown` empty: the written path is the one to name.
    ShownPath(const std::filesystem::path& written, const std::filesystem::path& shown);

    [[nodiscard]] std::string text(std::string text) const;
    [[nodiscard]] Error error(const Error& error) const;
    /// Adds all of `from` to `to`.
    void pass(const Problems& from, Problems& to) const;

private:
    [[nodiscard]] Message message(Message message) const;

    std::string m_written; ///< without extension, as m_shown
    std::string m_shown;
};

/// Runs `write`; what it throws names the final file, not the staged one.
template <typename Write>
void writeShown(const std::filesystem::path& staged, const std::filesystem::path& shown, Write&& write) {
    try {
        write();
    } catch (const Error& error) {
        throw ShownPath(staged, shown).error(error);
    }
}

} // namespace gis
