// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/zip_archive.h"

#include <map>
#include <string>
#include <vector>

namespace diaban {

/// An Open Packaging Conventions package (ECMA-376 part 2) in the making: parts, their content types and how they
/// relate.
class PptxPackage {
public:
    /// The id by which `from` ("" is the package itself) knows `target`, both by their names in the package without a
    /// leading slash. `type` is the last word of the relationship's type, or all of it.
    std::string relate(const std::string& from, const std::string& type, const std::string& target);
    /// An XML part, without its declaration; `contentType` is what stands behind "application/vnd.openxmlformats-".
    void addXml(const std::string& name, const std::string& contentType, const std::string& xml);
    /// A part of another presentation with its whole content type.
    void addForeign(const std::string& name, const std::string& contentType, std::string bytes);
    /// A relationship that has its id already; no other of that part may be asked for.
    void relateAs(const std::string& id, const std::string& from, const std::string& type, const std::string& target);
    /// A part whose type its extension says: png, svg, xlsx.
    void addBytes(const std::string& name, std::string bytes);

    /// The archive. Throws as gis::zipBytes.
    [[nodiscard]] std::string zipped() const;

private:
    struct Relation {
        std::string type, target, id;
    };

    std::vector<gis::ZipEntry> m_parts;
    std::map<std::string, std::string> m_types;               ///< content type by part
    std::map<std::string, std::vector<Relation>> m_relations; ///< by the part they are of
};

} // namespace diaban
