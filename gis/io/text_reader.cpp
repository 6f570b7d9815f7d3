// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/text_reader.h"

#include "gis/base/text.h"

#include <cpl_conv.h>
#include <cpl_string.h>

#include <algorithm>
#include <memory>

namespace gis {

namespace {

struct CplFree {
    void operator()(char* text) const noexcept { CPLFree(text); }
};

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
            result += "\xEF\xBF\xBD";
            ++at;
        }
    }
    return result;
}

} // namespace

std::string TextReader::read(std::string_view raw) {
    if (isAscii(raw)) {
        return std::string(raw);
    }
    std::string text(raw);
    if (m_encoding != "UTF-8") {
        // iconv holds a letter back that a mark may follow (CP1258), and GDAL does not ask for the last one.
        text += '\n';
        const std::unique_ptr<char, CplFree> recoded(CPLRecode(text.c_str(), m_encoding.c_str(), CPL_ENC_UTF8));
        text = recoded.get();
        if (!text.empty() && text.back() == '\n') {
            text.pop_back();
        }
    }
    if (!isUtf8(text)) {
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
