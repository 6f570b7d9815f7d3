// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/message.h"
#include "gis/base/problems.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace diaban {

enum class Language { Vi, En };

/// "vi" or "en"; nothing for another.
[[nodiscard]] std::optional<Language> languageOf(std::string_view code);
/// The user's, from LC_ALL, LC_MESSAGES, LANG: Vietnamese where they say vi, else English.
[[nodiscard]] Language languageOfEnvironment();

/// Puts ids and arguments into words of one language: the same for the command and the window.
/// Texts stand in data/i18n/<area>.<language>.ts in context "diaban", with {name} for arguments.
class Catalogue {
public:
    explicit Catalogue(Language language);
    ~Catalogue();
    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;

    [[nodiscard]] Language language() const noexcept;
    /// The words of an id with its arguments put in; numbers in the language's format. An id without words is
    /// returned as it is, with its arguments, so that nothing is lost.
    [[nodiscard]] std::string text(const gis::Message& message) const;
    [[nodiscard]] std::string text(const std::string& id) const { return text(gis::Message{id, {}}); }
    /// What to do about it ("<id>.hint"), or empty.
    [[nodiscard]] std::string hint(const gis::Message& message) const;
    [[nodiscard]] bool has(const std::string& id) const;

    /// One line, as the command prints it: "error: FILE: PLACE: text. hint". Control characters of values are escaped
    /// for the terminal.
    [[nodiscard]] std::string line(const gis::Error& error) const;
    [[nodiscard]] std::string line(const gis::Problem& problem) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace diaban
