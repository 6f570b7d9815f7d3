// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/json_scan.h"

#include "gis/base/text.h"

#include <algorithm>
#include <vector>

namespace gis {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

bool isUtf16(std::string_view text) {
    if (text.size() < 2) {
        return false;
    }
    const std::string_view start = text.substr(0, 2);
    return start == "\xFF\xFE" || start == "\xFE\xFF" || text[0] == '\0' || text[1] == '\0';
}

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The walk itself. Keys matter only in the root (depth 1), elements only in the root's "features" (depth 2).
class Walk {
public:
    Walk(std::string_view text, std::int64_t depthLimit) : m_text(text), m_limit(depthLimit) {}

    JsonScan run() {
        while (m_at < m_text.size() && !m_done) {
            step(m_text[m_at]);
        }
        m_scan.closed = m_scan.closed && m_open.empty() && !m_scan.mismatched;
        return m_scan;
    }

private:
    void step(char c) {
        if (m_scan.closed && !isSpace(c)) {
            m_scan.trailing = true;
            m_done = true;
        } else if (c == '"') {
            string();
        } else if (c == '{' || c == '[') {
            open(c);
        } else if (c == '}' || c == ']') {
            close(c);
        } else if (c == ',') {
            endMember();
            m_value = m_value && m_open.size() > 2;
            ++m_at;
        } else if (c == ':') {
            m_value = m_value || m_open.size() == 1;
            ++m_at;
            m_valueStart = m_open.size() == 1 ? m_at : m_valueStart;
        } else {
            if (!isSpace(c)) {
                element();
            }
            ++m_at;
        }
    }

    /// Of the root.
    void endMember() {
        if (m_open.size() == 1 && m_valueStart > 0 && foldCase(m_key) == "crs") {
            m_scan.crs = m_text.substr(m_valueStart, m_at - m_valueStart);
        }
    }

    void element() {
        if (m_inFeatures && m_open.size() == 2 && !m_value) {
            ++m_scan.features;
            m_value = true;
        }
    }

    void open(char c) {
        element();
        if (m_open.size() == 1) {
            m_inFeatures = c == '[' && m_value && m_key == "features";
            m_value = false;
        }
        m_open.push_back(c);
        m_scan.depth = std::max(m_scan.depth, static_cast<std::int64_t>(m_open.size()));
        m_done = m_scan.depth > m_limit;
        if (m_open.size() == 2) {
            m_value = false;
        }
        ++m_at;
    }

    void close(char c) {
        if (m_open.empty() || (m_open.back() == '{') != (c == '}')) {
            m_scan.mismatched = true;
            m_done = true;
            return;
        }
        endMember();
        m_open.pop_back();
        m_scan.closed = m_open.empty();
        ++m_at;
    }

    void string() {
        const std::size_t start = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            m_at += m_text[m_at] == '\\' ? 2U : 1U;
        }
        if (m_at >= m_text.size()) {
            m_at = m_text.size();
            m_done = true;
            m_scan.mismatched = true;
            return;
        }
        const std::string_view text = m_text.substr(start, m_at - start);
        ++m_at;
        if (m_open.size() == 1) {
            if (m_value && m_key == "type") {
                m_scan.rootType = text;
            }
            if (!m_value) {
                m_key = text;
            }
        } else {
            element();
        }
    }

    std::string_view m_text;
    std::int64_t m_limit;
    std::size_t m_at = 0;
    std::size_t m_valueStart = 0; ///< of the root's last member
    bool m_done = false;
    bool m_value = false; ///< in the root: after ':'; in "features": after the start of an element
    bool m_inFeatures = false;
    std::string_view m_key;
    std::vector<char> m_open;
    JsonScan m_scan;
};

} // namespace

JsonScan scanJson(std::string_view text, std::int64_t depthLimit) {
    JsonScan scan;
    if (isUtf16(text)) {
        scan.utf16 = true;
        return scan;
    }
    const bool mark = text.substr(0, kMark.size()) == kMark;
    scan = Walk(mark ? text.substr(kMark.size()) : text, depthLimit).run();
    scan.byteOrderMark = mark;
    return scan;
}

} // namespace gis
