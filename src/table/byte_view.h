// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace diaban {

/// Bytes were asked for that a file does not have, or a link in it leads nowhere; turned into an error with the file's
/// name by whoever opened it.
class BrokenBytes : public std::runtime_error {
public:
    BrokenBytes() : std::runtime_error("broken bytes") {}
};

/// Little-endian numbers in bytes of unknown origin: every access is checked. Throws BrokenBytes.
class ByteView {
public:
    ByteView() = default;
    explicit ByteView(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] std::size_t size() const noexcept { return m_bytes.size(); }
    [[nodiscard]] std::string_view part(std::size_t at, std::size_t count) const {
        if (at > m_bytes.size() || count > m_bytes.size() - at) {
            throw BrokenBytes();
        }
        return m_bytes.substr(at, count);
    }
    [[nodiscard]] std::uint8_t byte(std::size_t at) const { return static_cast<std::uint8_t>(part(at, 1)[0]); }
    [[nodiscard]] std::uint16_t word(std::size_t at) const { return static_cast<std::uint16_t>(number(at, 2)); }
    [[nodiscard]] std::uint32_t doubleWord(std::size_t at) const { return static_cast<std::uint32_t>(number(at, 4)); }
    [[nodiscard]] std::uint64_t quadWord(std::size_t at) const { return number(at, 8); }

private:
    [[nodiscard]] std::uint64_t number(std::size_t at, std::size_t bytes) const {
        const auto text = part(at, bytes);
        std::uint64_t value = 0;
        for (std::size_t i = bytes; i-- > 0;) {
            value = value * 256 + static_cast<std::uint8_t>(text[i]);
        }
        return value;
    }

    std::string_view m_bytes;
};

} // namespace diaban
