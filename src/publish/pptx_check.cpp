// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_check.h"

#include <QString>
#include <QXmlStreamReader>
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace diaban {

namespace {

struct Relation {
    std::string type; ///< its last word
    std::string target;
};

/// What one part holds that the rules ask for.
struct PartFacts {
    std::set<std::string> used;      ///< ids of relationships in r:id, r:embed
    std::vector<std::string> shapes; ///< ids
    std::vector<std::string> layouts, masters;
    std::size_t backgroundsWithoutEffects = 0, shapesWithoutBody = 0;
    std::string fault; ///< of its XML
};

std::string text(QStringView view) {
    return view.toString().toStdString();
}

class PartReader {
public:
    PartFacts read(const std::string& bytes) {
        QXmlStreamReader xml(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                start(xml);
            } else if (token == QXmlStreamReader::EndElement) {
                end(xml);
            }
        }
        m_facts.fault = xml.hasError() ? xml.errorString().toStdString() : std::string();
        return std::move(m_facts);
    }

private:
    void start(const QXmlStreamReader& xml) {
        const QString name = xml.qualifiedName().toString();
        for (const QXmlStreamAttribute& attribute : xml.attributes()) {
            if (attribute.prefix() == QLatin1String("r")) {
                m_facts.used.insert(text(attribute.value()));
            }
        }
        const std::string id = text(xml.attributes().value(QLatin1String("id")));
        if (name == QLatin1String("p:cNvPr")) {
            m_facts.shapes.push_back(id);
        } else if (name == QLatin1String("p:sldLayoutId")) {
            m_facts.layouts.push_back(id);
        } else if (name == QLatin1String("p:sldMasterId")) {
            m_facts.masters.push_back(id);
        } else if (name == QLatin1String("p:sp")) {
            m_hasBody = false;
        } else if (name == QLatin1String("p:txBody") ||
                   (name == QLatin1String("p:ph") &&
                    xml.attributes().value(QLatin1String("type")) == QLatin1String("sldImg"))) {
            m_hasBody = true;
        } else if (name == QLatin1String("p:bgPr")) {
            m_hasEffects = false;
        } else if (name == QLatin1String("a:effectLst")) {
            m_hasEffects = true;
        }
    }
    void end(const QXmlStreamReader& xml) {
        const QString name = xml.qualifiedName().toString();
        m_facts.shapesWithoutBody += name == QLatin1String("p:sp") && !m_hasBody ? 1U : 0U;
        m_facts.backgroundsWithoutEffects += name == QLatin1String("p:bgPr") && !m_hasEffects ? 1U : 0U;
    }

    PartFacts m_facts;
    bool m_hasBody = false, m_hasEffects = false;
};

class PackageCheck {
public:
    PackageCheck(const std::vector<ZipPart>& parts, const std::set<std::string>& foreign) : m_foreign(foreign) {
        for (const ZipPart& part : parts) {
            if (!m_parts.emplace(part.name, &part.bytes).second) {
                fault(part.name, "twice in the archive");
            }
        }
    }

    std::vector<std::string> run() {
        readTypes();
        for (const auto& [name, bytes] : m_parts) {
            if (name.ends_with(".rels")) {
                readRelations(name, *bytes);
            }
        }
        for (const auto& [name, bytes] : m_parts) {
            if (name.ends_with(".xml") && name != kTypes) {
                checkPart(name, *bytes);
            }
        }
        checkMasters();
        return std::move(m_faults);
    }

private:
    static constexpr const char* kTypes = "[Content_Types].xml";

    void fault(const std::string& part, const std::string& what) { m_faults.push_back(part + ": " + what); }
    void readTypes();
    void readRelations(const std::string& name, const std::string& bytes);
    void checkPart(const std::string& name, const std::string& bytes);
    void requireRelation(const std::string& part, const char* type, std::size_t number = 1);
    void requireDifferent(const std::string& part, std::vector<std::string> ids, const char* what);
    void checkMasters();

    const std::set<std::string>& m_foreign;
    std::map<std::string, const std::string*> m_parts;
    std::set<std::string> m_typed, m_extensions;
    std::map<std::string, std::map<std::string, Relation>> m_relations;
    std::vector<std::string> m_masterIds; ///< of masters and layouts
    std::vector<std::string> m_faults;
};

void PackageCheck::readTypes() {
    const auto types = m_parts.find(kTypes);
    if (types == m_parts.end()) {
        fault(kTypes, "missing");
        return;
    }
    QXmlStreamReader xml(QString::fromStdString(*types->second));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("Default")) {
            m_extensions.insert(text(xml.attributes().value(QLatin1String("Extension"))));
        } else if (xml.name() == QLatin1String("Override")) {
            const std::string name = text(xml.attributes().value(QLatin1String("PartName"))).substr(1);
            m_typed.insert(name);
            if (m_parts.count(name) == 0) {
                fault(name, "has a content type and is not there");
            }
        }
    }
    for (const auto& [name, bytes] : m_parts) {
        const std::string extension = name.substr(name.rfind('.') + 1); // of ".rels" too
        const bool known = m_extensions.count(extension) > 0;
        const bool needsOwn = extension == "xml" && name != kTypes;
        if (m_typed.count(name) == 0 && (!known || needsOwn)) {
            fault(name, "has no content type");
        }
    }
}

void PackageCheck::readRelations(const std::string& name, const std::string& bytes) {
    const std::filesystem::path path(name);
    const std::filesystem::path folder = path.parent_path().parent_path();
    std::string owner = path.filename().string();
    owner.erase(owner.rfind('.'));
    owner = owner.empty() ? owner : (folder / owner).string();
    if (!owner.empty() && m_parts.count(owner) == 0) {
        fault(name, "is of a part that is not there");
    }
    QXmlStreamReader xml(QString::fromStdString(bytes));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Relationship")) {
            continue;
        }
        const auto attributes = xml.attributes();
        const std::string type = text(attributes.value(QLatin1String("Type")));
        const std::string target = text(attributes.value(QLatin1String("Target")));
        const std::string id = text(attributes.value(QLatin1String("Id")));
        if (attributes.value(QLatin1String("TargetMode")) == QLatin1String("External")) {
            m_relations[owner].emplace(id, Relation{type.substr(type.rfind('/') + 1), {}});
            continue;
        }
        const std::string part =
            target.starts_with('/') ? target.substr(1) : (folder / target).lexically_normal().string();
        if (m_parts.count(part) == 0) {
            fault(name, "leads to " + part + ", which is not there");
        }
        if (!m_relations[owner].emplace(id, Relation{type.substr(type.rfind('/') + 1), part}).second) {
            fault(name, "has " + id + " twice");
        }
    }
}

void PackageCheck::requireRelation(const std::string& part, const char* type, std::size_t number) {
    const auto& relations = m_relations[part];
    const auto found = std::ranges::count_if(relations, [&](const auto& one) { return one.second.type == type; });
    if (static_cast<std::size_t>(found) != number) {
        fault(part, "has " + std::to_string(found) + " relationships of type " + type);
    }
}

void PackageCheck::requireDifferent(const std::string& part, std::vector<std::string> ids, const char* what) {
    std::ranges::sort(ids);
    const auto same = std::ranges::adjacent_find(ids);
    if (same != ids.end()) {
        fault(part, std::string(what) + ' ' + *same + " twice");
    }
}

void PackageCheck::checkPart(const std::string& name, const std::string& bytes) {
    const PartFacts facts = PartReader().read(bytes);
    if (!facts.fault.empty()) {
        fault(name, facts.fault);
        return;
    }
    for (const std::string& id : facts.used) {
        if (m_relations[name].count(id) == 0) {
            fault(name, "uses " + id + ", which it has not");
        }
    }
    const bool own = m_foreign.count(name) == 0;
    if (own) {
        requireDifferent(name, facts.shapes, "shape");
    }
    if (own && facts.shapesWithoutBody > 0) {
        fault(name, "shape without a text body");
    }
    if (own && facts.backgroundsWithoutEffects > 0) {
        fault(name, "background without effects");
    }
    m_masterIds.insert(m_masterIds.end(), facts.layouts.begin(), facts.layouts.end());
    m_masterIds.insert(m_masterIds.end(), facts.masters.begin(), facts.masters.end());
    const std::string folder = std::filesystem::path(name).parent_path().string();
    if (folder == "ppt/slides") {
        requireRelation(name, "slideLayout");
    } else if (folder == "ppt/slideLayouts") {
        requireRelation(name, "slideMaster");
    } else if (folder == "ppt/notesSlides") {
        requireRelation(name, "notesMaster");
        requireRelation(name, "slide");
    } else if (folder == "ppt/slideMasters" || folder == "ppt/notesMasters") {
        requireRelation(name, "theme");
    }
}

void PackageCheck::checkMasters() {
    requireDifferent("ppt/presentation.xml", m_masterIds, "master or layout");
    std::vector<std::string> themes;
    for (const auto& [part, relations] : m_relations) {
        const std::string folder = std::filesystem::path(part).parent_path().string();
        if (folder == "ppt/slideMasters" || folder == "ppt/notesMasters") {
            for (const auto& [id, relation] : relations) {
                if (relation.type == "theme") {
                    themes.push_back(relation.target);
                }
            }
        }
    }
    requireDifferent("ppt/presentation.xml", themes, "theme");
}

} // namespace

std::vector<std::string> pptxFaults(const std::vector<ZipPart>& parts, const std::set<std::string>& foreign) {
    return PackageCheck(parts, foreign).run();
}

} // namespace diaban
