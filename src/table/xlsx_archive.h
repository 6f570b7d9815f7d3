// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// The parts of an XLSX file. Unpacks only what is asked for, within the limits on entries, unpacked bytes and ratio.
class XlsxArchive {
public:
    /// Throws gis::Error{BadInput}: "table.xlsx_damaged", "table.xlsx_too_many_entries", "table.xlsx_inflated".
    XlsxArchive(const std::string& file, const gis::Limits& limits);
    ~XlsxArchive();
    XlsxArchive(XlsxArchive&&) noexcept;
    XlsxArchive& operator=(XlsxArchive&&) noexcept;

    [[nodiscard]] const std::string& file() const noexcept;
    [[nodiscard]] const gis::Limits& limits() const noexcept;
    /// The bytes of a part ("xl/workbook.xml"), or "table.xlsx_part_missing".
    [[nodiscard]] std::string part(const std::string& name);
    /// The same, or nothing where there is no such part.
    [[nodiscard]] std::optional<std::string> findPart(const std::string& name);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The name of the part that `target` of a relationship of `fromPart` means; nothing where it leads out of the archive.
[[nodiscard]] std::optional<std::string> resolvePart(std::string_view fromPart, std::string_view target);

} // namespace diaban
