// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/atlas_pages.h"

#include <string>
#include <vector>

namespace diaban {

/// What one page of an atlas is about.
struct AtlasSubject {
    bool group = false;
    std::uint32_t index = 0; ///< of the unit or group
    std::string title;
    std::string fileName; ///< without ending: code and name in plain small letters, safe on every system
};

/// The pages in their order: units by code; groups by the lowest code of their units; of both each group before its
/// units. Only the weak where that is asked for. No two have one file name.
[[nodiscard]] std::vector<AtlasSubject> atlasSubjects(const AtlasStudy& atlas);

/// The same; throws gis::Error{BadInput "atlas.no_pages"} where there is none.
[[nodiscard]] std::vector<AtlasSubject> requireSubjects(const AtlasStudy& atlas);

/// "06994-xa-tan-son" of a code and a name, whatever they hold.
[[nodiscard]] std::string atlasFileName(const std::string& code, const std::string& name);

/// The page of a subject.
[[nodiscard]] AtlasPage atlasPage(const AtlasStudy& atlas, const AtlasSubject& subject, const AtlasNumber& number);

} // namespace diaban
