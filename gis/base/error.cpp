// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"

namespace gis {

namespace {

std::string describe(const std::string& file, const std::string& place, const Message& message) {
    std::string text = file + ": " + place + ": " + message.id;
    for (const auto& [name, value] : message.args) {
        text += ' ' + name + '=';
        if (const auto* words = std::get_if<std::string>(&value)) {
            text += *words;
        } else if (const auto* whole = std::get_if<std::int64_t>(&value)) {
            text += std::to_string(*whole);
        } else if (const auto* fault = std::get_if<SystemFault>(&value)) {
            text += std::to_string(fault->number);
        } else {
            text += std::to_string(std::get<double>(value));
        }
    }
    return text;
}

} // namespace

Error::Error(ErrorKind kind, std::string file, std::string place, Message message)
    : m_kind(kind), m_file(std::move(file)), m_place(std::move(place)), m_message(std::move(message)),
      m_what(describe(m_file, m_place, m_message)) {}

Error badInput(std::string file, std::string place, Message message) {
    return {ErrorKind::BadInput, std::move(file), std::move(place), std::move(message)};
}

} // namespace gis
