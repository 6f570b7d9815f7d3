// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/zip_parts.h"

#include <set>
#include <string>
#include <vector>

namespace diaban {

/// What of a PPTX would make PowerPoint ask to repair it, or leave something out, and schemas do not say: parts that
/// are named and not there, or there and not named; relationships that lead nowhere, ids that are used without one, or
/// that a part lacks (a slide its layout, notes their slide and master); the same id twice, among shapes of one part or
/// among masters and layouts; a theme that two masters share; a background without effects, a shape without a text
/// body; XML that is none. A line each: the part and what is wrong.
/// `foreign`: parts of an office's template, of whose content only the relationships are looked at.
[[nodiscard]] std::vector<std::string> pptxFaults(const std::vector<ZipPart>& parts,
                                                  const std::set<std::string>& foreign = {});

} // namespace diaban
