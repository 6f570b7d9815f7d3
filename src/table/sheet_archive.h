// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// The parts of a workbook that is a ZIP archive (XLSX, ODS). Unpacks only what is asked for, within the limits on
/// entries, unpacked bytes and ratio.
class SheetArchive {
public:
    /// Throws gis::Error{BadInput}: "table.workbook_damaged", "table.workbook_too_many_entries",
    /// "table.workbook_inflated".
    SheetArchive(const std::string& file, const gis::Limits& limits);
    ~SheetArchive();
    SheetArchive(SheetArchive&&) noexcept;
    SheetArchive& operator=(SheetArchive&&) noexcept;

    [[nodiscard]] const std::string& file() const noexcept;
    [[nodiscard]] const gis::Limits& limits() const noexcept;
    /// The bytes of a part ("xl/workbook.xml"), or "table.workbook_part_missing".
    [[nodiscard]] std::string part(const std::string& name);
    /// Its first bytes, as many as there are up to `most`; they do not count towards the limit.
    [[nodiscard]] std::string startOf(const std::string& name, std::size_t most);
    /// The bytes of a part, or nothing where there is no such part.
    [[nodiscard]] std::optional<std::string> findPart(const std::string& name);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The name of the part that `target` of a relationship of `fromPart` means; nothing where it leads out of the archive.
[[nodiscard]] std::optional<std::string> resolvePart(std::string_view fromPart, std::string_view target);

} // namespace diaban
