// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QXmlStreamWriter>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace diaban {

/// An XML document in UTF-8, a line an element, built from texts that may hold anything: what XML cannot hold is left
/// out, ill-formed bytes become U+FFFD.
class XmlWriter {
public:
    using Attribute = std::pair<const char*, std::string>;
    using Attributes = std::initializer_list<Attribute>;

    /// Inner elements stand `indent` spaces further in.
    explicit XmlWriter(int indent = 1);
    XmlWriter(const XmlWriter&) = delete;
    XmlWriter& operator=(const XmlWriter&) = delete;

    /// A document type in front of the root.
    void documentType(const char* declaration);
    void open(const char* element, Attributes attributes = {});
    void open(const char* element, std::span<const Attribute> attributes);
    void close();
    void empty(const char* element, Attributes attributes = {});
    void text(const char* element, std::string_view text, Attributes attributes = {});
    void text(const char* element, std::string_view text, std::span<const Attribute> attributes);
    /// What is inside the root of another document, as it is but for white space between elements. Throws
    /// gis::Error{Internal "xml.not_whole"} where that is none.
    void childrenOf(const std::string& document);
    /// The whole, after the last close().
    [[nodiscard]] std::string take();

private:
    void write(std::span<const Attribute> attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// An attribute of the root of a document; "" where it has none of that name.
[[nodiscard]] std::string rootAttribute(const std::string& document, const char* name);

} // namespace diaban
