// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/geos/unite.h"
#include "src/cluster/cluster_standing.h"
#include "src/cluster/code_order.h"
#include "src/publish/cluster_layers.h"
#include "src/publish/cluster_measures.h"
#include "src/publish/layer_columns.h"

#include <algorithm>
#include <functional>

namespace diaban {

namespace {

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
        std::vector<std::string> standings;
        for (const Standing standing : standingsOn(m_study.clusters, m_study.day)) {
            standings.emplace_back(diaban::nameOf(standing));
        }
        m_columns.text("status", standings);
    }

    void members() {
        const auto join = [&](const Cluster& cluster, const std::vector<std::string>& texts) {
            std::string all;
            for (const std::uint32_t unit : inCodeOrder(cluster.members, m_boundaries.units.codes)) {
                all += (all.empty() ? "" : "; ") + texts[unit];
            }
            return all;
        };
        text("members", [&](const Cluster& cluster) { return join(cluster, m_boundaries.units.codes); });
        text("member_names", [&](const Cluster& cluster) { return join(cluster, m_boundaries.units.names); });
        std::vector<std::int64_t> units;
        for (const Cluster& cluster : m_study.clusters.list) {
            units.push_back(static_cast<std::int64_t>(cluster.members.size()));
        }
        m_columns.integer("units", units);
    }

    void measures() {
        const auto all = clusterMeasures(m_borders, m_study, m_boundaries.units.size());
        const auto integers = [&](const char* name, auto valueOf) {
            std::vector<std::int64_t> values;
            std::ranges::transform(all, std::back_inserter(values), [&](const ClusterMeasures& of) {
                return static_cast<std::int64_t>(std::invoke(valueOf, of));
            });
            m_columns.integer(name, values);
        };
        const auto reals = [&](const char* name, auto valueOf) {
            std::vector<double> values;
            std::ranges::transform(all, std::back_inserter(values), valueOf);
            m_columns.real(name, values);
        };
        integers("pieces", &ClusterMeasures::pieces);
        integers("inner_borders", &ClusterMeasures::innerBorders);
        reals("inner_m", &ClusterMeasures::innerMetres);
        reals("outer_m", &ClusterMeasures::outerMetres);
        if (m_study.strips) {
            reals("border_area_m2", &ClusterMeasures::areaSquareMetres);
        }
        if (!m_study.facts.hamlets.empty()) {
            integers("hamlets", &ClusterMeasures::hamlets);
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
