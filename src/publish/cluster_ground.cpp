// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/geos/unite.h"
#include "src/publish/cluster_layers.h"
#include "src/publish/layer_columns.h"

#include <algorithm>

namespace diaban {

namespace {

const char* nameOf(Validity validity) {
    switch (validity) {
    case Validity::Expired:
        return "expired";
    case Validity::NotYetSigned:
        return "not_yet_signed";
    case Validity::DateUnread:
        return "date_unread";
    default:
        return "valid";
    }
}

/// The borders between the members of each cluster.
std::vector<std::vector<std::uint32_t>> innerBorders(const ClusterStudy& study, std::size_t units) {
    std::vector<std::uint32_t> all(study.clusters.list.size());
    for (std::uint32_t cluster = 0; cluster < all.size(); ++cluster) {
        all[cluster] = cluster;
    }
    const CoveringClusters covering = coverBorders(study.borders, units, study.clusters, all);
    std::vector<std::vector<std::uint32_t>> inner(all.size());
    for (std::uint32_t border = 0; border < study.borders.size(); ++border) {
        for (const std::uint32_t cluster : covering.of(border)) {
            inner[cluster].push_back(border);
        }
    }
    return inner;
}

/// The whole border of each unit, as its rings have it.
std::vector<double> perimeters(const BorderStudy& borders, std::size_t units) {
    std::vector<double> metres(units, 0);
    const gis::Coverage& coverage = borders.built.coverage;
    for (std::size_t unit = 0; unit < units; ++unit) {
        const auto parts = coverage.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = coverage.ringsOf(part);
            for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
                for (const gis::ArcRef ref : coverage.ring(ring)) {
                    metres[unit] += borders.arcLengths[ref.arc()];
                }
            }
        }
    }
    return metres;
}

gis::Polygons groundOf(const Boundaries& boundaries, const Cluster& cluster) {
    auto ground = gis::unite(boundaries.layer.polygons, cluster.members);
    if (!ground) {
        throw gis::badInput(boundaries.layer.file, cluster.id, {"coverage.tangled", {}});
    }
    return std::move(*ground);
}

class Columns {
public:
    Columns(const Boundaries& boundaries, const UnitParents& parents, const BorderStudy& borders,
            const ClusterStudy& study)
        : m_boundaries(boundaries), m_parents(parents), m_borders(borders), m_study(study),
          m_columns(study.clusters.list.size()) {}

    void fill(gis::Layer& layer) {
        words();
        members();
        measures();
        for (const Cluster& cluster : m_study.clusters.list) {
            if (cluster.members.empty()) {
                layer.polygons.endUnit();
            } else {
                layer.polygons.addUnit(groundOf(m_boundaries, cluster), 0);
            }
        }
        layer.attributes.fields = m_columns.take();
    }

private:
    template <typename TextOf> void text(const char* name, TextOf textOf) {
        std::vector<std::string> texts;
        for (const Cluster& cluster : m_study.clusters.list) {
            texts.push_back(textOf(cluster));
        }
        m_columns.text(name, texts);
    }

    void words() {
        text("cluster_id", [](const Cluster& cluster) { return cluster.id; });
        text("name", [](const Cluster& cluster) { return cluster.name; });
        text("kind", [](const Cluster& cluster) { return cluster.kind; });
        text("level", [&](const Cluster& cluster) { return std::string(diaban::nameOf(levelOf(cluster, m_parents))); });
        text("lead", [](const Cluster& cluster) { return cluster.lead; });
        text("signed", [](const Cluster& cluster) { return cluster.signedOn; });
        text("valid_until", [](const Cluster& cluster) { return cluster.validUntil; });
        text("status", [&](const Cluster& cluster) { return std::string(nameOf(validityOn(cluster, m_study.day))); });
    }

    void members() {
        const auto join = [&](const Cluster& cluster, const std::vector<std::string>& texts) {
            std::string all;
            for (const std::uint32_t unit : cluster.members) {
                all += (all.empty() ? "" : "; ") + texts[unit];
            }
            return all;
        };
        text("members", [&](const Cluster& cluster) { return join(cluster, m_boundaries.units.codes); });
        text("member_names", [&](const Cluster& cluster) { return join(cluster, m_boundaries.units.names); });
        std::vector<std::int64_t> units;
        std::vector<std::int64_t> pieces;
        for (const Cluster& cluster : m_study.clusters.list) {
            units.push_back(static_cast<std::int64_t>(cluster.members.size()));
            pieces.push_back(static_cast<std::int64_t>(piecesOf(cluster, m_study.borders).size()));
        }
        m_columns.integer("units", units);
        m_columns.integer("pieces", pieces);
    }

    void measures() {
        const std::size_t units = m_boundaries.units.size();
        const std::vector<double> around = perimeters(m_borders, units);
        const auto inner = innerBorders(m_study, units);
        std::vector<std::int64_t> counts;
        std::vector<std::int64_t> hamlets;
        std::vector<double> innerMetres;
        std::vector<double> outerMetres;
        std::vector<double> areas;
        for (std::size_t i = 0; i < inner.size(); ++i) {
            double metres = 0;
            double area = 0;
            std::int64_t places = 0;
            for (const std::uint32_t border : inner[i]) {
                metres += m_study.borders[border].metres;
                if (m_study.strips) {
                    area += m_study.strips->areasOf(border)[0] + m_study.strips->areasOf(border)[1];
                }
                places += m_study.facts.hamlets.empty() ? 0 : m_study.facts.hamlets[border];
            }
            double outer = -2 * metres;
            for (const std::uint32_t unit : m_study.clusters.list[i].members) {
                outer += around[unit];
            }
            counts.push_back(static_cast<std::int64_t>(inner[i].size()));
            hamlets.push_back(places);
            innerMetres.push_back(metres);
            outerMetres.push_back(std::max(outer, 0.0));
            areas.push_back(area);
        }
        m_columns.integer("inner_borders", counts);
        m_columns.real("inner_m", innerMetres);
        m_columns.real("outer_m", outerMetres);
        if (m_study.strips) {
            m_columns.real("border_area_m2", areas);
        }
        if (!m_study.facts.hamlets.empty()) {
            m_columns.integer("hamlets", hamlets);
        }
    }

    const Boundaries& m_boundaries;
    const UnitParents& m_parents;
    const BorderStudy& m_borders;
    const ClusterStudy& m_study;
    LayerColumns m_columns;
};

} // namespace

gis::Layer clusterLayer(const Boundaries& boundaries, const UnitParents& parents, const BorderStudy& borders,
                        const ClusterStudy& study) {
    gis::Layer layer;
    layer.file = boundaries.layer.file;
    layer.name = "clusters";
    layer.crs = boundaries.layer.crs;
    Columns(boundaries, parents, borders, study).fill(layer);
    return layer;
}

} // namespace diaban
