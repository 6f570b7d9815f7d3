// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <stdexcept>
#include <string>

namespace diaban::test {

/// The bytes that packedText packed.
inline std::string unpackedText(const std::string& text) {
    // Qt wants a length before the stream; it grows what it makes where that was too small.
    QByteArray stream("\0\x10\0\0", 4);
    stream += QByteArray::fromBase64(QByteArray::fromStdString(text), QByteArray::AbortOnBase64DecodingErrors);
    return qUncompress(stream).toStdString();
}

/// A packed block of an offline page ("data", "shapes"), unpacked. Throws where the page has none.
inline std::string pageBlock(const std::string& html, const std::string& id) {
    const std::string open = "id=\"" + id + "\">";
    const std::size_t begin = html.find(open);
    const std::size_t end = html.find("</script>", begin);
    if (begin == std::string::npos || end == std::string::npos) {
        throw std::runtime_error("the page has no block " + id);
    }
    return unpackedText(html.substr(begin + open.size(), end - begin - open.size()));
}

} // namespace diaban::test
