// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/literals.h"

#include <cctype>
#include <string_view>

namespace diaban::rules {

namespace {

/// Walks over C++ text, taking comments, literals and code apart.
class Scanner {
public:
    explicit Scanner(const SourceFile& file) {
        for (const auto& line : file.lines) {
            m_text += line.find_first_not_of(" \t") != std::string::npos && line[line.find_first_not_of(" \t")] == '#'
                          ? "\n"
                          : line + '\n';
        }
    }

    std::vector<Literal> scan() {
        while (m_at < m_text.size()) {
            step();
        }
        return std::move(m_literals);
    }

private:
    [[nodiscard]] bool at(std::string_view text) const { return m_text.compare(m_at, text.size(), text) == 0; }

    void skipPast(const std::string& end) {
        const auto found = m_text.find(end, m_at);
        const auto stop = found == std::string::npos ? m_text.size() : found + end.size();
        for (; m_at < stop; ++m_at) {
            m_line += m_text[m_at] == '\n' ? 1U : 0U;
        }
    }

    void step() {
        if (at("//")) {
            skipPast("\n");
        } else if (at("/*")) {
            skipPast("*/");
        } else if (at("R\"")) {
            const auto open = m_text.find('(', m_at);
            code('"');
            skipPast(')' + m_text.substr(m_at + 2, open - m_at - 2) + '"');
        } else if (m_text[m_at] == '"') {
            string();
        } else if (m_text[m_at] == '\'' && m_at > 0 &&
                   std::isalnum(static_cast<unsigned char>(m_text[m_at - 1])) == 0) {
            character();
        } else {
            code(m_text[m_at]);
            skipPast(m_text.substr(m_at, 1));
        }
    }

    void code(char c) {
        if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            return;
        }
        if (!m_literals.empty() && m_literals.back().after == '\0') {
            m_literals.back().after = c;
        }
        if (c == ';') {
            m_statement.clear();
        } else {
            m_statement += c;
        }
    }

    void string() {
        const std::size_t start = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            m_at += m_text[m_at] == '\\' ? 2U : 1U;
        }
        const Literal literal{m_line, m_text.substr(start, m_at - start), m_statement, '\0'};
        code('"');
        m_literals.push_back(literal);
        ++m_at;
    }

    void character() {
        code('\'');
        m_at += m_text[m_at + 1] == '\\' ? 2U : 1U;
        m_at = m_text.find('\'', m_at + 1);
        m_at = m_at == std::string::npos ? m_text.size() : m_at + 1;
    }

    std::string m_text;
    std::string m_statement;
    std::vector<Literal> m_literals;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

} // namespace

std::vector<Literal> literalsOf(const SourceFile& file) {
    return Scanner(file).scan();
}

} // namespace diaban::rules
