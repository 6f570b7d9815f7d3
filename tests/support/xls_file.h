// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace diaban::test {

/// A compound file with one stream.
[[nodiscard]] std::string compoundFile(const std::string& name, const std::string& stream);

/// A record of a workbook stream; longer ones are continued.
[[nodiscard]] std::string xlsRecord(std::uint16_t kind, const std::string& data);
/// A number as records hold it.
[[nodiscard]] std::string word(std::uint16_t value);
[[nodiscard]] std::string doubleWord(std::uint32_t value);
[[nodiscard]] std::string real(double value);
/// A text with its length in two bytes; `wide` writes two bytes a letter.
[[nodiscard]] std::string xlsText(const std::u16string& text, bool wide);

/// A sheet: its name, its state (0 visible, 1 hidden, 2 very hidden) and its records between begin and end.
struct XlsSheet {
    std::u16string name;
    std::string records;
    std::uint8_t state = 0;
};

/// The stream of a workbook: `globals` are records such as formats, styles and shared strings.
[[nodiscard]] std::string xlsStream(const std::string& globals, const std::vector<XlsSheet>& sheets);

} // namespace diaban::test
