// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/text_reader.h"

#include "gis/base/text.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace gis {

namespace {

constexpr const char* kReplacement = "\xEF\xBF\xBD";

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Keeps every well-formed character, one U+FFFD for each other byte.
std::string replaceBroken(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        while (length < 4 && at + length <= text.size() && !isUtf8(text.substr(at, length))) {
            ++length;
        }
        if (at + length <= text.size() && isUtf8(text.substr(at, length))) {
            result += text.substr(at, length);
            at += length;
        } else {
            result += kReplacement;
            ++at;
        }
    }
    return result;
}

} // namespace

Recoder::Recoder(Recoder&& other) noexcept
    : m_encoding(std::move(other.m_encoding)), m_iconv(std::exchange(other.m_iconv, nullptr)) {}

Recoder& Recoder::operator=(const Recoder& other) {
    return *this = Recoder(other);
}

Recoder& Recoder::operator=(Recoder&& other) noexcept {
    std::swap(m_encoding, other.m_encoding);
    std::swap(m_iconv, other.m_iconv);
    return *this;
}

Recoder::~Recoder() {
    if (m_iconv != nullptr) {
        iconv_close(m_iconv);
    }
}

bool Recoder::open() {
    if (m_iconv == nullptr) {
        iconv_t opened = iconv_open("UTF-8", m_encoding.c_str());
        m_iconv = opened == iconv_t(-1) ? nullptr : opened; // NOLINT(performance-no-int-to-ptr): iconv's own sign
    }
    return m_iconv != nullptr;
}

std::string Recoder::recode(std::string_view raw, bool& broken) {
    std::string text;
    if (!open()) {
        broken = true;
        return replaceBroken(raw);
    }
    std::string bytes(raw);
    char* in = bytes.data();
    std::size_t left = bytes.size();
    std::array<char, 512> block{};
    const auto step = [&](char** from, std::size_t* count) {
        char* out = block.data();
        std::size_t room = block.size();
        const std::size_t result = iconv(m_iconv, from, count, &out, &room);
        const int reason = errno;
        text.append(block.data(), out);
        return result == static_cast<std::size_t>(-1) ? reason : 0;
    };
    while (left > 0) {
        const int reason = step(&in, &left);
        if (reason == EILSEQ || reason == EINVAL) {
            broken = true;
            text += kReplacement;
            ++in;
            --left;
        }
    }
    step(nullptr, nullptr); // a letter held back that a mark might have followed (CP1258)
    return text;
}

std::string TextReader::read(std::string_view raw) {
    if (isAscii(raw)) {
        return std::string(raw);
    }
    bool broken = false;
    std::string text = m_recoder.encoding() == "UTF-8" ? std::string(raw) : m_recoder.recode(raw, broken);
    if (broken || !isUtf8(text)) {
        ++m_broken;
        text = replaceBroken(text);
    }
    if (!isNfc(text)) {
        ++m_normalised;
        text = toNfc(text);
    }
    return text;
}

} // namespace gis
