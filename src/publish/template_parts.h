// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/slide_template.h"
#include "src/table/sheet_archive.h"

#include <string>
#include <vector>

namespace diaban {

/// Parts of a template that one of its masters needs, and what its presentation says.
struct TemplateParts {
    std::vector<TemplatePart> parts;  ///< under their new names, the master first
    std::vector<std::string> layouts; ///< new names, in the order of the master's list
    std::string theme;                ///< of the master
    std::string masterId;             ///< as the presentation has it; may be empty
    SlideSize size;
    bool coloursFilled = false;   ///< the master did not say which colour of its theme is for what
    std::size_t masters = 0;      ///< that there are
    std::size_t slides = 0;       ///< that are left behind
    std::size_t linksDropped = 0; ///< that led out of the file, or to its slides

    [[nodiscard]] const TemplatePart& part(const std::string& name) const;
};

/// Follows the relationships of a master, counted from 0. Throws as readSlideTemplate.
[[nodiscard]] TemplateParts readTemplateParts(SheetArchive& archive, std::size_t master);

} // namespace diaban
