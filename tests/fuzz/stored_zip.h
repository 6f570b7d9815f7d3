// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace diaban::fuzz {

/// CRC-32 as ZIP has it (ISO 3309).
inline std::uint32_t checksum(std::string_view bytes) {
    static const auto kTable = [] {
        std::array<std::uint32_t, 256> table{};
        for (std::uint32_t i = 0; i < table.size(); ++i) {
            table[i] = i;
            for (int bit = 0; bit < 8; ++bit) {
                table[i] = (table[i] >> 1U) ^ (table[i] % 2U != 0 ? 0xEDB88320U : 0U);
            }
        }
        return table;
    }();
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        value = (value >> 8U) ^ kTable[(value ^ static_cast<std::uint8_t>(byte)) & 0xFFU];
    }
    return ~value;
}

/// A ZIP of parts (name, bytes) that are stored, not packed: much faster to make than with a library, and to read.
inline std::string storedZip(const std::vector<std::pair<std::string, std::string>>& parts) {
    std::string zip;
    std::string directory;
    const auto put = [](std::string& to, std::uint64_t value, int bytes) {
        for (; bytes > 0; --bytes, value >>= 8U) {
            to += static_cast<char>(value & 0xFFU);
        }
    };
    for (const auto& [name, bytes] : parts) {
        std::string entry;
        put(entry, 20, 2);       // version needed
        put(entry, 0, 4);        // flags, stored
        put(entry, 0x210000, 4); // 1980-01-01
        put(entry, checksum(bytes), 4);
        put(entry, bytes.size(), 4);
        put(entry, bytes.size(), 4);
        put(entry, name.size(), 2);
        put(entry, 0, 2);
        put(directory, 0x0000001402014B50, 6);
        directory += entry;
        put(directory, 0, 10); // no comment, first disk, no attributes
        put(directory, zip.size(), 4);
        directory += name;
        put(zip, 0x04034B50, 4);
        zip += entry + name + bytes;
    }
    const std::size_t start = zip.size();
    zip += directory;
    put(zip, 0x06054B50, 8);
    put(zip, parts.size(), 2);
    put(zip, parts.size(), 2);
    put(zip, directory.size(), 4);
    put(zip, start, 4);
    put(zip, 0, 2);
    return zip;
}

} // namespace diaban::fuzz
