// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/template_parts.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/publish/template_xml.h"
#include "src/table/xml_elements.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace diaban {

namespace {

constexpr double kEmuPerPoint = 12'700;

std::string lastWord(const std::string& type) {
    return type.substr(type.rfind('/') + 1);
}

/// Follows relationships from part to part and gives each part its new name.
class PartWalk {
public:
    explicit PartWalk(SheetArchive& archive) : m_archive(archive) { readTypes(); }

    TemplateParts run(std::size_t wanted) {
        const std::string presentation = presentationPart();
        const pugi::xml_document xml = read(presentation);
        const pugi::xml_node root = xml.document_element();
        const auto relations = relationsOf(presentation);
        pugi::xml_node listed;
        for (const pugi::xml_node& id : childOf(root, "sldMasterIdLst").children()) {
            if (id.type() == pugi::node_element && m_result.masters++ == wanted) {
                listed = id;
            }
        }
        const auto master = relations.find(listed.attribute("r:id").value());
        if (!listed || master == relations.end() || lastWord(master->second.type) != "slideMaster") {
            fail(presentation, {"template.no_master", {}});
        }
        m_result.masterId = listed.attribute("id").value();
        const pugi::xml_node size = childOf(root, "sldSz");
        m_result.size = {size.attribute("cx").as_double() / kEmuPerPoint,
                         size.attribute("cy").as_double() / kEmuPerPoint};
        for (const pugi::xml_node& slide : childOf(root, "sldIdLst").children()) {
            m_result.slides += slide.type() == pugi::node_element ? 1U : 0U;
        }
        (void)nameFor(master->second);
        while (!m_waiting.empty()) {
            const std::string part = m_waiting.back();
            m_waiting.pop_back();
            carry(part);
        }
        std::ranges::sort(m_result.parts, {}, [](const TemplatePart& part) { return part.name; });
        listLayouts(master->second.target);
        return std::move(m_result);
    }

private:
    struct Relation {
        std::string type, target; ///< the whole type; a part, or empty where it leads out of the file
    };

    [[noreturn]] void fail(const std::string& part, const gis::Message& message) const {
        throw gis::badInput(m_archive.file(), part, message);
    }

    [[nodiscard]] pugi::xml_document read(const std::string& part) {
        return templateXml(m_archive.part(part), {m_archive.file(), part, m_archive.limits().xmlDepth});
    }

    void readTypes() {
        const pugi::xml_document xml = read("[Content_Types].xml");
        for (const pugi::xml_node& type : xml.document_element().children()) {
            const std::string content = type.attribute("ContentType").value();
            if (type.type() != pugi::node_element) {
                continue;
            }
            if (localName(type.name()) == "Default") {
                m_extensions[gis::foldCase(type.attribute("Extension").value())] = content;
            } else {
                m_types[std::string(type.attribute("PartName").value()).substr(0, 1) == "/"
                            ? std::string(type.attribute("PartName").value()).substr(1)
                            : std::string(type.attribute("PartName").value())] = content;
            }
            if (gis::foldCase(content).find("macroenabled") != std::string::npos ||
                content.find("vbaProject") != std::string::npos) {
                fail({}, {"template.macros", {}});
            }
        }
    }

    [[nodiscard]] std::string typeOf(const std::string& part) const {
        const auto own = m_types.find(part);
        if (own != m_types.end()) {
            return own->second;
        }
        const auto usual = m_extensions.find(gis::foldCase(part.substr(part.rfind('.') + 1)));
        return usual == m_extensions.end() ? std::string() : usual->second;
    }

    [[nodiscard]] std::map<std::string, Relation> relationsOf(const std::string& part) {
        const std::size_t slash = part.rfind('/');
        const std::string folder = slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
        const std::string file = folder + "_rels/" + part.substr(folder.size()) + ".rels";
        std::map<std::string, Relation> relations;
        const auto bytes = m_archive.findPart(file);
        if (!bytes) {
            return relations;
        }
        const pugi::xml_document xml = templateXml(*bytes, {m_archive.file(), file, m_archive.limits().xmlDepth});
        for (const pugi::xml_node& one : xml.document_element().children()) {
            if (one.type() != pugi::node_element) {
                continue;
            }
            const std::string type = one.attribute("Type").value();
            const bool outside = std::string_view(one.attribute("TargetMode").value()) == "External";
            std::string target;
            if (!outside) {
                target = resolvePart(part, one.attribute("Target").value()).value_or(std::string());
                if (target.empty()) {
                    fail(file, {"template.outside", {{"target", std::string(one.attribute("Target").value())}}});
                }
            } else if (lastWord(type) != "hyperlink") {
                fail(file, {"template.outside", {{"target", std::string(one.attribute("Target").value())}}});
            }
            relations[one.attribute("Id").value()] = {type, target};
        }
        return relations;
    }

    [[nodiscard]] std::string presentationPart() {
        for (const auto& [id, relation] : relationsOf("")) {
            const std::string type = typeOf(relation.target);
            if (lastWord(relation.type) == "officeDocument" &&
                (type.find("presentationml.presentation.main+") != std::string::npos ||
                 type.find("presentationml.template.main+") != std::string::npos)) {
                return relation.target;
            }
        }
        fail({}, {"template.not_slides", {}});
    }

    /// The name that a part has in the slides; it waits to be carried when it is met first. Empty for what stays
    /// behind.
    std::string nameFor(const Relation& relation) {
        static constexpr std::array<std::pair<const char*, const char*>, 9> kKinds{
            {{"slideMaster", "ppt/slideMasters/slideMaster"},
             {"slideLayout", "ppt/slideLayouts/slideLayout"},
             {"theme", "ppt/theme/theme"},
             {"themeOverride", "ppt/theme/themeOverride"},
             {"tags", "ppt/tags/tag"},
             {"image", "ppt/media/office"},
             {"media", "ppt/media/office"},
             {"video", "ppt/media/office"},
             {"hdphoto", "ppt/media/office"}}};
        const auto known = m_names.find(relation.target);
        if (known != m_names.end()) {
            return known->second;
        }
        const auto* kind =
            std::ranges::find(kKinds, lastWord(relation.type), &std::pair<const char*, const char*>::first);
        if (kind == kKinds.end()) {
            return {};
        }
        std::string extension = gis::foldCase(relation.target.substr(relation.target.rfind('.') + 1));
        if (extension.empty() || extension.size() > 5 ||
            !std::ranges::all_of(extension, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); })) {
            extension = "bin";
        }
        std::string name = kind->second + std::to_string(++m_made[kind->second]) + '.' + extension;
        m_names[relation.target] = name;
        m_waiting.push_back(relation.target);
        return name;
    }

    void carry(const std::string& from) {
        TemplatePart part{m_names.at(from), typeOf(from), m_archive.part(from), {}};
        const auto relations = relationsOf(from);
        std::set<std::string> dropped;
        for (const auto& [id, relation] : relations) {
            const std::string name = relation.target.empty() ? std::string() : nameFor(relation);
            if (!name.empty()) {
                part.relations.push_back({id, relation.type, name});
            } else {
                dropped.insert(id);
            }
        }
        if (part.contentType.ends_with("xml")) {
            const XmlPart place{m_archive.file(), from, m_archive.limits().xmlDepth};
            pugi::xml_document xml = templateXml(part.bytes, place);
            m_result.linksDropped += dropLinks(xml, dropped, place);
            if (localName(xml.document_element().name()) == "sldMaster" && completeColourMap(xml)) {
                m_result.coloursFilled = true;
            }
            part.bytes = writtenXml(xml);
        } else if (!part.relations.empty() || part.contentType.empty()) {
            fail(from, {"template.objects", {}});
        }
        m_result.parts.push_back(std::move(part));
    }

    /// The layouts that the master lists, its theme.
    void listLayouts(const std::string& master) {
        const TemplatePart& part = m_result.part(m_names.at(master));
        const pugi::xml_document xml = templateXml(part.bytes, {m_archive.file(), master, m_archive.limits().xmlDepth});
        for (const pugi::xml_node& id : childOf(xml.document_element(), "sldLayoutIdLst").children()) {
            for (const TemplatePart::Relation& relation : part.relations) {
                if (relation.id == id.attribute("r:id").value() && lastWord(relation.type) == "slideLayout") {
                    m_result.layouts.push_back(relation.target);
                }
            }
        }
        for (const TemplatePart::Relation& relation : part.relations) {
            m_result.theme = lastWord(relation.type) == "theme" ? relation.target : m_result.theme;
        }
        if (m_result.layouts.empty() || m_result.theme.empty()) {
            fail(master, {"template.no_master", {}});
        }
    }

    SheetArchive& m_archive;
    std::map<std::string, std::string> m_types, m_extensions;
    std::map<std::string, std::string> m_names; ///< new by old
    std::map<std::string, int> m_made;
    std::vector<std::string> m_waiting;
    TemplateParts m_result;
};

} // namespace

const TemplatePart& TemplateParts::part(const std::string& name) const {
    return *std::ranges::find(parts, name, &TemplatePart::name);
}

TemplateParts readTemplateParts(SheetArchive& archive, std::size_t master) {
    return PartWalk(archive).run(master);
}

} // namespace diaban
