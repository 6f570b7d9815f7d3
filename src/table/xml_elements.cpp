// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xml_elements.h"

#include "gis/base/error.h"
#include "gis/base/text.h"

#include <pugixml.hpp>

#include <algorithm>
#include <vector>

namespace diaban {

namespace {

gis::Error fault(const XmlPart& part, const char* id) {
    return gis::badInput(part.file, part.name, {id, {{"part", part.name}}});
}

/// Finds where the wanted elements begin and end, by their tags alone.
class ElementFinder {
public:
    using Use = std::function<void(XmlSpan)>;

    ElementFinder(std::string_view xml, const XmlPart& part, std::initializer_list<std::string_view> names,
                  const Use& use)
        : m_text(xml), m_part(part), m_names(names), m_use(use) {}

    void run() {
        std::size_t at = 0;
        while ((at = m_text.find('<', at)) != std::string_view::npos) {
            at = tag(at);
        }
        if (!m_open.empty() || !m_anyElement) {
            throw fault(m_part, "table.xml_bad");
        }
    }

private:
    /// Handles the markup at `at` and returns where it ends.
    std::size_t tag(std::size_t at) {
        const auto rest = m_text.substr(at);
        if (rest.starts_with("<!--")) {
            return after("-->", at + 4);
        }
        if (rest.starts_with("<![CDATA[")) {
            return after("]]>", at + 9);
        }
        if (rest.starts_with("<?")) {
            return after("?>", at + 2);
        }
        if (rest.starts_with("<!")) {
            throw fault(m_part, "table.xml_dtd");
        }
        return rest.starts_with("</") ? endTag(at) : startTag(at);
    }

    std::size_t after(std::string_view end, std::size_t from) const {
        const auto found = m_text.find(end, from);
        if (found == std::string_view::npos) {
            throw fault(m_part, "table.xml_bad");
        }
        return found + end.size();
    }

    std::size_t startTag(std::size_t at) {
        const auto name = nameAt(at + 1);
        std::size_t end = at + 1 + name.size();
        char quote = 0;
        while (end < m_text.size() && (quote != 0 || m_text[end] != '>')) {
            const char letter = m_text[end];
            if (quote != 0) {
                quote = letter == quote ? '\0' : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '<') {
                throw fault(m_part, "table.xml_bad");
            }
            ++end;
        }
        if (end >= m_text.size() || name.empty() || (m_open.empty() && m_anyElement)) {
            throw fault(m_part, "table.xml_bad");
        }
        m_anyElement = true;
        if (m_wantedDepth == 0 && std::find(m_names.begin(), m_names.end(), localName(name)) != m_names.end()) {
            m_wantedDepth = m_open.size() + 1;
            m_wantedStart = at;
        }
        m_open.push_back(name);
        if (static_cast<std::int64_t>(m_open.size()) > m_part.mostDepth) {
            throw fault(m_part, "table.xml_depth");
        }
        ++end;
        if (m_text[end - 2] == '/') {
            close(end);
        }
        return end;
    }

    std::size_t endTag(std::size_t at) {
        const auto name = nameAt(at + 2);
        const auto end = after(">", at + 2 + name.size());
        if (m_open.empty() || m_open.back() != name) {
            throw fault(m_part, "table.xml_bad");
        }
        close(end);
        return end;
    }

    /// The innermost open element ends before `end`.
    void close(std::size_t end) {
        if (m_open.size() == m_wantedDepth) {
            m_wantedDepth = 0;
            m_open.pop_back();
            m_use({m_wantedStart, end});
        } else {
            m_open.pop_back();
        }
    }

    std::string_view nameAt(std::size_t at) const {
        const auto end = std::min(m_text.find_first_of(" \t\r\n/>", at), m_text.size());
        return m_text.substr(at, end - at);
    }

    std::string_view m_text;
    const XmlPart& m_part;
    std::initializer_list<std::string_view> m_names;
    const Use& m_use;
    std::vector<std::string_view> m_open;
    std::size_t m_wantedDepth = 0;
    std::size_t m_wantedStart = 0;
    bool m_anyElement = false;
};

void requireText(std::string_view xml, const XmlPart& part) {
    if (xml.find('\0') != std::string_view::npos || !gis::isUtf8(xml)) {
        throw fault(part, "table.xml_bad");
    }
}

} // namespace

void forEachElement(std::string& xml, const XmlPart& part, std::initializer_list<std::string_view> names,
                    const std::function<void(const pugi::xml_node&)>& use) {
    requireText(xml, part);
    forEachElementIn(xml, {0, xml.size()}, part, names, use);
}

std::vector<XmlSpan> findElements(std::string_view xml, const XmlPart& part,
                                  std::initializer_list<std::string_view> names) {
    requireText(xml, part);
    std::vector<XmlSpan> spans;
    const ElementFinder::Use keep = [&spans](XmlSpan span) { spans.push_back(span); };
    ElementFinder(xml, part, names, keep).run();
    return spans;
}

void forEachElementIn(std::string& xml, XmlSpan span, const XmlPart& part,
                      std::initializer_list<std::string_view> names,
                      const std::function<void(const pugi::xml_node&)>& use) {
    char* const start = xml.data() + span.begin;
    const ElementFinder::Use parse = [&](XmlSpan element) {
        pugi::xml_document document;
        const auto parsed =
            document.load_buffer_inplace(start + element.begin, element.end - element.begin,
                                         pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
        if (!parsed) {
            throw fault(part, "table.xml_bad");
        }
        use(document.document_element());
    };
    ElementFinder({start, span.end - span.begin}, part, names, parse).run();
}

std::string startTagOf(std::string_view xml, XmlSpan span) {
    const auto element = xml.substr(span.begin, span.end - span.begin);
    std::size_t end = 0;
    char quote = 0;
    while (end < element.size() && (quote != 0 || element[end] != '>')) {
        const char letter = element[end];
        if (quote != 0) {
            quote = letter == quote ? '\0' : quote;
        } else if (letter == '"' || letter == '\'') {
            quote = letter;
        }
        ++end;
    }
    std::string tag(element.substr(0, end));
    if (!tag.ends_with('/')) {
        tag += '/';
    }
    return tag + '>';
}

std::string_view localName(std::string_view name) noexcept {
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name) {
    for (const auto child : node.children()) {
        if (child.type() == pugi::node_element && localName(child.name()) == name) {
            return child;
        }
    }
    return {};
}

std::string textOf(const pugi::xml_node& node) {
    std::string text;
    for (const auto child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            text += child.value();
        }
    }
    return text;
}

} // namespace diaban
