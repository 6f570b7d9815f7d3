// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/usual_cluster_name.h"

#include "src/cartography/unit_names.h"
#include "src/cluster/code_order.h"
#include "src/unit/parent_names.h"

#include <QString>
#include <algorithm>

namespace diaban::ui {

namespace {

struct MemberName {
    std::string full, bare, parent;
    /// "phường" of "Phường A"; empty where the name has no such word.
    [[nodiscard]] std::string kind() const {
        return full.size() > bare.size() && full.ends_with(bare)
                   ? QString::fromStdString(full.substr(0, full.size() - bare.size())).trimmed().toLower().toStdString()
                   : std::string();
    }
};

std::vector<MemberName> namesOf(const std::vector<std::uint32_t>& members, const Units& units) {
    std::vector<MemberName> names;
    for (const std::uint32_t unit : inCodeOrder(members, units.codes)) {
        const std::string& full = units.names[unit].empty() ? units.codes[unit] : units.names[unit];
        names.push_back({full, bareNames({full}).front(), parentName(units, unit)});
    }
    return names;
}

/// The last one in which a part of the name is not what it is in the first; null where there is none.
const MemberName* lastOther(const std::vector<MemberName>& names, std::string MemberName::*part) {
    const auto found = std::find_if(names.rbegin(), names.rend(), [&](const MemberName& name) {
        return name.*part != names.front().*part && !(name.*part).empty();
    });
    return found != names.rend() ? &*found : nullptr;
}

gis::Message nameOf(const std::vector<MemberName>& names) {
    const MemberName& first = names.front();
    if (const MemberName* last = lastOther(names, &MemberName::bare)) {
        return {"cluster.usual_name", {{"first", first.bare}, {"last", last->bare}}};
    }
    if (const MemberName* last = lastOther(names, &MemberName::full)) {
        const std::string kind = first.kind();
        const std::string otherKind = last->kind();
        if (kind.empty() || otherKind.empty()) {
            return {"cluster.usual_name", {{"first", first.full}, {"last", last->full}}};
        }
        return {"cluster.usual_name_same", {{"name", first.bare}, {"first", kind}, {"last", otherKind}}};
    }
    const MemberName* last = lastOther(names, &MemberName::parent);
    if (names.size() > 1 && last != nullptr && !first.parent.empty()) {
        return {"cluster.usual_name_same", {{"name", first.full}, {"first", first.parent}, {"last", last->parent}}};
    }
    return {"cluster.usual_name_one", {{"name", names.size() > 1 ? first.full : first.bare}}};
}

} // namespace

std::string usualClusterName(const std::vector<std::uint32_t>& members, const Units& units,
                             const Catalogue& catalogue) {
    return members.empty() ? std::string() : catalogue.text(nameOf(namesOf(members, units)));
}

bool isClusterNameTaken(const std::string& name, const std::vector<Cluster>& clusters, const std::string& id) {
    const auto plain = [](const std::string& text) { return QString::fromStdString(text).simplified().toCaseFolded(); };
    const QString wanted = plain(name);
    return !wanted.isEmpty() && std::ranges::any_of(clusters, [&](const Cluster& other) {
        return other.id != id && plain(other.name) == wanted;
    });
}

std::string freeClusterName(const std::string& name, const std::vector<Cluster>& clusters, const std::string& id) {
    std::string freeName = name;
    for (int number = 2; isClusterNameTaken(freeName, clusters, id); ++number) {
        freeName = name;
        freeName += " (" + std::to_string(number) + ")";
    }
    return freeName;
}

} // namespace diaban::ui
