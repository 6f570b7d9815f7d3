// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QXmlStreamWriter>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace diaban {

/// An XML document in UTF-8, indented, built from texts that may hold anything: what XML cannot hold is left out,
/// ill-formed bytes become U+FFFD.
class XmlWriter {
public:
    using Attributes = std::initializer_list<std::pair<const char*, std::string>>;

    XmlWriter();
    XmlWriter(const XmlWriter&) = delete;
    XmlWriter& operator=(const XmlWriter&) = delete;

    /// A document type in front of the root.
    void documentType(const char* declaration);
    void open(const char* element, Attributes attributes = {});
    void close();
    void empty(const char* element, Attributes attributes = {});
    void text(const char* element, std::string_view text, Attributes attributes = {});
    /// The whole, after the last close().
    [[nodiscard]] std::string take();

private:
    void write(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace diaban
