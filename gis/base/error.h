// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"

#include <exception>
#include <string>

namespace gis {

/// Why a job cannot go on; decides the exit code of the command.
enum class ErrorKind { BadUsage, BadInput, CannotWrite, Stopped, Internal };

/// A job cannot go on. Names the file and the place in it (row, unit, key or line; empty where there is none).
class Error : public std::exception {
public:
    Error(ErrorKind kind, std::string file, std::string place, Message message);

    [[nodiscard]] ErrorKind kind() const noexcept { return m_kind; }
    [[nodiscard]] const std::string& file() const noexcept { return m_file; }
    [[nodiscard]] const std::string& place() const noexcept { return m_place; }
    [[nodiscard]] const Message& message() const noexcept { return m_message; }
    /// The id and arguments in one line, for logs and failing tests; users see the words of data/i18n.
    [[nodiscard]] const char* what() const noexcept override { return m_what.c_str(); }

private:
    ErrorKind m_kind;
    std::string m_file;
    std::string m_place;
    Message m_message;
    std::string m_what;
};

/// An Error of bad input at `place` of `file`.
[[nodiscard]] Error badInput(std::string file, std::string place, Message message);

} // namespace gis
