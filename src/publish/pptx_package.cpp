// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_package.h"

#include "src/publish/xml_writer.h"

#include <algorithm>
#include <filesystem>

namespace diaban {

namespace {

constexpr const char* kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relationsFile(const std::string& part) {
    const std::filesystem::path path(part);
    return (path.parent_path() / "_rels" / (path.filename().string() + ".rels")).string();
}

/// As it is written in a relationship of a part.
std::string seenFrom(const std::string& part, const std::string& target) {
    return std::filesystem::path(target).lexically_relative(std::filesystem::path(part).parent_path()).string();
}

} // namespace

std::string PptxPackage::relate(const std::string& from, const std::string& type, const std::string& target) {
    std::vector<Relation>& relations = m_relations[from];
    const std::string whole = type.find(':') == std::string::npos ? kOffice + type : type;
    const auto known = std::ranges::find_if(
        relations, [&](const Relation& relation) { return relation.type == whole && relation.target == target; });
    const auto place = known - relations.begin();
    if (known == relations.end()) {
        relations.push_back({whole, target, "rId" + std::to_string(place + 1)});
    }
    return relations[static_cast<std::size_t>(place)].id;
}

void PptxPackage::relateAs(const std::string& id, const std::string& from, const std::string& type,
                           const std::string& target) {
    m_relations[from].push_back({type, target, id});
}

void PptxPackage::addForeign(const std::string& name, const std::string& contentType, std::string bytes) {
    const bool xml = contentType.ends_with("xml");
    m_parts.push_back({name, xml ? kDeclaration + bytes : std::move(bytes)});
    m_types[name] = contentType;
}

void PptxPackage::addXml(const std::string& name, const std::string& contentType, const std::string& xml) {
    m_parts.push_back({name, kDeclaration + xml});
    m_types[name] = "application/vnd.openxmlformats-" + contentType + "+xml";
}

void PptxPackage::addBytes(const std::string& name, std::string bytes) {
    m_parts.push_back({name, std::move(bytes)});
}

std::string PptxPackage::zipped() const {
    static constexpr std::pair<const char*, const char*> kDefaults[] = {
        {"png", "image/png"},
        {"rels", "application/vnd.openxmlformats-package.relationships+xml"},
        {"svg", "image/svg+xml"},
        {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        {"xml", "application/xml"}};
    XmlWriter types(0);
    types.open("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
    for (const auto& [extension, type] : kDefaults) {
        types.empty("Default", {{"Extension", extension}, {"ContentType", type}});
    }
    for (const auto& [name, type] : m_types) {
        types.empty("Override", {{"PartName", "/" + name}, {"ContentType", type}});
    }
    types.close();
    std::vector<gis::ZipEntry> parts{{"[Content_Types].xml", kDeclaration + types.take()}};
    for (const auto& [part, relations] : m_relations) {
        XmlWriter xml(0);
        xml.open("Relationships", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
        for (const Relation& relation : relations) {
            xml.empty("Relationship",
                      {{"Id", relation.id}, {"Type", relation.type}, {"Target", seenFrom(part, relation.target)}});
        }
        xml.close();
        parts.push_back({relationsFile(part), kDeclaration + xml.take()});
    }
    parts.insert(parts.end(), m_parts.begin(), m_parts.end());
    return gis::zipBytes(parts);
}

} // namespace diaban
