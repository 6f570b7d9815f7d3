// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gis {

/// Why the operating system refused something: its error number (errno), to be put into words.
struct SystemFault {
    explicit SystemFault(int code) : number(code) {}
    int number;

    friend bool operator==(const SystemFault&, const SystemFault&) = default;
};

/// What stands for a placeholder of a message: text as it is, a number to be written in the reader's locale, or a fault
/// of the system in the reader's words.
using MessageValue = std::variant<std::string, std::int64_t, double, SystemFault>;

/// Something to tell the user, not yet in words: an id such as "layer.missing" and named arguments.
/// The words, in each language, stand in data/i18n; "<id>.hint" there says what to do about it.
struct Message {
    std::string id;
    std::vector<std::pair<std::string, MessageValue>> args;
};

} // namespace gis
