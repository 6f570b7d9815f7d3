// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/xml_elements.h"

#include <pugixml.hpp>

#include <cstddef>
#include <set>
#include <string>

namespace diaban {

/// A part of a template as a tree. Throws gis::Error{BadInput "template.xml"} for what is no XML, has a document type
/// or is nested too deeply.
[[nodiscard]] pugi::xml_document templateXml(const std::string& bytes, const XmlPart& part);

/// Takes out links of those relationships, and says how many there were; throws gis::Error{BadInput
/// "template.objects"} where something else than a link needs one of them.
std::size_t dropLinks(pugi::xml_document& xml, const std::set<std::string>& relations, const XmlPart& part);

/// Says of a master which colour of its theme is for what, where it does not or says none that there is: programs do
/// not open slides without it. True where something was missing.
bool completeColourMap(pugi::xml_document& master);

/// The tree as bytes again, without a declaration.
[[nodiscard]] std::string writtenXml(const pugi::xml_document& xml);

} // namespace diaban
