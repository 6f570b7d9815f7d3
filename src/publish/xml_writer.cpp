// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/xml_writer.h"

#include "gis/base/error.h"

#include <QXmlStreamReader>

namespace diaban {

namespace {

bool fitsXml(QChar c) {
    const char16_t code = c.unicode();
    return code >= 0x20 ? code < 0xFFFE : code == '\t' || code == '\n' || code == '\r';
}

QString clean(std::string_view text) {
    QString result = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    result.removeIf([](QChar c) { return !fitsXml(c); });
    return result;
}

} // namespace

XmlWriter::XmlWriter(int indent) : m_xml(&m_bytes) {
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(indent);
}

void XmlWriter::documentType(const char* declaration) {
    m_xml.writeDTD(QLatin1String(declaration));
}

void XmlWriter::open(const char* element, Attributes attributes) {
    open(element, std::span(attributes.begin(), attributes.size()));
}

void XmlWriter::open(const char* element, std::span<const Attribute> attributes) {
    m_xml.writeStartElement(QLatin1String(element));
    write(attributes);
}

void XmlWriter::close() {
    m_xml.writeEndElement();
}

void XmlWriter::empty(const char* element, Attributes attributes) {
    m_xml.writeEmptyElement(QLatin1String(element));
    write(std::span(attributes.begin(), attributes.size()));
}

void XmlWriter::text(const char* element, std::string_view text, Attributes attributes) {
    this->text(element, text, std::span(attributes.begin(), attributes.size()));
}

void XmlWriter::text(const char* element, std::string_view text, std::span<const Attribute> attributes) {
    open(element, attributes);
    m_xml.writeCharacters(clean(text));
    close();
}

void XmlWriter::childrenOf(const std::string& document) {
    QXmlStreamReader other(QByteArray::fromRawData(document.data(), static_cast<qsizetype>(document.size())));
    int depth = 0;
    while (!other.atEnd()) {
        other.readNext();
        if (other.isStartElement() && depth++ == 0) {
            continue;
        }
        if (other.isEndElement() && --depth == 0) {
            break;
        }
        if (depth > 0 && !other.hasError() && !other.isWhitespace() && !other.isComment()) {
            m_xml.writeCurrentToken(other);
        }
    }
    if (other.hasError() || depth != 0) {
        throw gis::Error(gis::ErrorKind::Internal, {}, {},
                         {"xml.not_whole", {{"reason", other.errorString().toStdString()}}});
    }
}

std::string XmlWriter::take() {
    m_xml.writeEndDocument();
    return m_bytes.trimmed().append('\n').toStdString(); // Qt begins with an empty line
}

void XmlWriter::write(std::span<const Attribute> attributes) {
    for (const auto& [name, value] : attributes) {
        m_xml.writeAttribute(QLatin1String(name), clean(value));
    }
}

std::string rootAttribute(const std::string& document, const char* name) {
    QXmlStreamReader reader(QByteArray::fromRawData(document.data(), static_cast<qsizetype>(document.size())));
    (void)reader.readNextStartElement();
    return reader.attributes().value(QLatin1String(name)).toString().toStdString();
}

} // namespace diaban
