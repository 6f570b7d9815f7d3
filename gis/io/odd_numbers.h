// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// Cells of number fields that hold something else. They become null, never zero, and are told once a field.
class OddNumbers {
public:
    /// A cell of `field` in the unit at `place` that holds `text`, in UTF-8.
    void add(const std::string& field, const std::string& place, std::string_view text);
    /// "layer.odd_numbers" for each field, in the order found.
    void tell(const std::string& file, Problems& problems) const;

private:
    struct Found {
        std::string field, place, text;
        std::int64_t count = 0;
    };
    std::vector<Found> m_found;
};

} // namespace gis
