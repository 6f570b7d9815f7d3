// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace diaban {

/// A name as an XML id: a prefix ("u-": unit) and ASCII letters, digits, "-" and "."; every other byte as "_" and two
/// hexadecimal digits, so that different names have different ids.
[[nodiscard]] std::string xmlId(std::string_view name, std::string_view prefix = "u-");

/// Gives out ids made from codes, each once in a document: "u-00123", then "u-00123.2" for what has the same code (a
/// unit in two frames, two units of one code). Very long codes are cut.
class SvgIds {
public:
    explicit SvgIds(std::string_view prefix = "u-") : m_prefix(prefix) {}

    [[nodiscard]] std::string next(std::string_view code);

private:
    std::string m_prefix;
    std::unordered_set<std::string> m_given;
};

} // namespace diaban
