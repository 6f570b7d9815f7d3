// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/cluster_layers.h"

#include "src/publish/layer_columns.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <string_view>

namespace diaban {

namespace {

/// A border with its units in the order of their codes.
struct Ends {
    std::uint32_t left, right;
    bool turned; ///< its first unit is the right one
};

Ends endsOf(const SharedBorder& border, const Units& units) {
    const bool turned = units.codes[border.right] < units.codes[border.left];
    return turned ? Ends{border.right, border.left, true} : Ends{border.left, border.right, false};
}

gis::Layer emptyLayer(const Boundaries& boundaries, const char* name, gis::GeometryKind kind) {
    gis::Layer layer;
    layer.file = boundaries.layer.file;
    layer.name = name;
    layer.crs = boundaries.layer.crs;
    layer.geometry = kind;
    return layer;
}

/// The borders of some rows with what all of their layers say of them.
void addEnds(LayerColumns& columns, const ClusterStudy& study, const Units& units,
             const std::vector<std::uint32_t>& borders) {
    const auto texts = [&](auto textOf) {
        std::vector<std::string> all;
        for (const std::uint32_t border : borders) {
            all.push_back(textOf(endsOf(study.borders[border], units)));
        }
        return all;
    };
    columns.text("left", texts([&](const Ends& ends) { return units.codes[ends.left]; }));
    columns.text("right", texts([&](const Ends& ends) { return units.codes[ends.right]; }));
    columns.text("left_name", texts([&](const Ends& ends) { return units.names[ends.left]; }));
    columns.text("right_name", texts([&](const Ends& ends) { return units.names[ends.right]; }));
    std::vector<std::string> levels;
    std::vector<double> lengths;
    for (const std::uint32_t border : borders) {
        levels.emplace_back(nameOf(study.borders[border].level));
        lengths.push_back(study.borders[border].metres);
    }
    columns.text("level", levels);
    columns.real("length_m", lengths);
}

void addHamlets(LayerColumns& columns, const ClusterStudy& study, const std::vector<std::uint32_t>& borders) {
    if (study.facts.hamlets.empty()) {
        return;
    }
    std::vector<std::int64_t> hamlets;
    for (const std::uint32_t border : borders) {
        hamlets.push_back(study.facts.hamlets[border]);
    }
    columns.integer("hamlets", hamlets);
}

std::vector<std::uint32_t> byCodes(const ClusterStudy& study, const Units& units) {
    std::vector<std::uint32_t> order(study.borders.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t border) {
        const Ends ends = endsOf(study.borders[border], units);
        return std::pair<std::string_view, std::string_view>(units.codes[ends.left], units.codes[ends.right]);
    });
    return order;
}

} // namespace

std::string clusterIds(const ClusterStudy& study, std::size_t border) {
    std::string ids;
    for (const std::uint32_t cluster : study.covering.of(border)) {
        ids += (ids.empty() ? "" : "; ") + study.clusters.list[cluster].id;
    }
    return ids;
}

std::string reasonText(const ClusterStudy& study, const Gap& gap, const Units& units, const Catalogue& catalogue) {
    std::string text;
    for (const gis::Message& reason : reasonsOf(gap, study.borders, study.clusters, units, study.facts,
                                                study.stripMetres, study.day, catalogue.language())) {
        text += (text.empty() ? "" : "; ") + catalogue.text(reason);
    }
    return text;
}

void addCoverage(gis::Layer& borders, const ClusterStudy& study, const Units& units) {
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> borderOf;
    for (std::size_t i = 0; i < study.borders.size(); ++i) {
        const Ends ends = endsOf(study.borders[i], units);
        borderOf[{units.codes[ends.left], units.codes[ends.right]}] = i;
    }
    const std::size_t rows = borders.unitCount();
    gis::Field coveredBy = gis::makeField("covered_by", gis::FieldType::Integer, rows);
    std::vector<std::string> ids(rows);
    std::vector<std::string> changes(rows);
    const auto& left = borders.attributes.find("left")->texts();
    const auto& right = borders.attributes.find("right")->texts();
    for (std::size_t row = 0; row < rows; ++row) {
        const auto found = borderOf.find({left[row], right[row]});
        if (found == borderOf.end()) {
            continue;
        }
        const std::size_t border = found->second;
        coveredBy.isNull[row] = 0;
        std::get<1>(coveredBy.values)[row] = study.covering.countOf(border);
        ids[row] = clusterIds(study, border);
        if (study.before && study.before->covered(border) != study.covering.covered(border)) {
            changes[row] = study.covering.covered(border) ? "gained" : "lost";
        }
    }
    LayerColumns columns(rows);
    columns.text("cluster_ids", ids);
    if (study.before) {
        columns.text("change", changes);
    }
    borders.attributes.fields.push_back(std::move(coveredBy));
    std::ranges::move(columns.take(), std::back_inserter(borders.attributes.fields));
}

gis::Layer borderAreaLayer(const Boundaries& boundaries, const ClusterStudy& study) {
    gis::Layer layer = emptyLayer(boundaries, "border_areas", gis::GeometryKind::Polygons);
    const Units& units = boundaries.units;
    std::vector<std::uint32_t> rows = byCodes(study, units);
    std::erase_if(rows, [&](std::uint32_t border) {
        return study.strips->sides.partsOf(2 * std::size_t{border}).size() == 0 &&
               study.strips->sides.partsOf(2 * std::size_t{border} + 1).size() == 0;
    });
    std::vector<double> widths(rows.size(), study.stripMetres);
    std::vector<double> areas;
    std::vector<double> leftAreas;
    std::vector<double> rightAreas;
    std::vector<std::int64_t> covered;
    std::vector<std::string> ids;
    for (const std::uint32_t border : rows) {
        const std::vector<std::uint32_t> one{border};
        layer.polygons.addUnit(gis::joinedStrips(*study.strips, one), 0);
        const auto sides = study.strips->areasOf(border);
        const bool turned = endsOf(study.borders[border], units).turned;
        leftAreas.push_back(turned ? sides[1] : sides[0]);
        rightAreas.push_back(turned ? sides[0] : sides[1]);
        areas.push_back(sides[0] + sides[1]);
        covered.push_back(study.covering.countOf(border));
        ids.push_back(clusterIds(study, border));
    }
    LayerColumns columns(rows.size());
    addEnds(columns, study, units, rows);
    columns.real("width_m", widths);
    columns.real("area_m2", areas);
    columns.real("left_area_m2", leftAreas);
    columns.real("right_area_m2", rightAreas);
    columns.integer("covered_by", covered);
    columns.text("cluster_ids", ids);
    addHamlets(columns, study, rows);
    layer.attributes.fields = columns.take();
    return layer;
}

gis::Layer gapLayer(const Boundaries& boundaries, const ClusterStudy& study) {
    gis::Layer layer = emptyLayer(boundaries, "gaps", gis::GeometryKind::Lines);
    const Catalogue vi(Language::Vi);
    const Catalogue en(Language::En);
    std::vector<std::uint32_t> rows;
    std::vector<std::int64_t> ranks;
    std::vector<double> priorities;
    std::array<std::vector<double>, 4> factors;
    std::vector<std::string> reasonsVi;
    std::vector<std::string> reasonsEn;
    for (const Gap& gap : study.gaps) {
        rows.push_back(static_cast<std::uint32_t>(gap.border));
        ranks.push_back(static_cast<std::int64_t>(rows.size()));
        priorities.push_back(gap.priority);
        const PriorityParts parts = partsOf(study.borders[gap.border], gap.border, study.facts, study.weights);
        factors[0].push_back(parts.length);
        factors[1].push_back(parts.weakness);
        factors[2].push_back(parts.level);
        factors[3].push_back(parts.hamlets);
        reasonsVi.push_back(reasonText(study, gap, boundaries.units, vi));
        reasonsEn.push_back(reasonText(study, gap, boundaries.units, en));
        layer.polygons.addUnit(study.lines, gap.border);
    }
    LayerColumns columns(rows.size());
    columns.integer("rank", ranks);
    addEnds(columns, study, boundaries.units, rows);
    columns.real("priority", priorities);
    columns.real("f_length", factors[0]);
    columns.real("f_weakness", factors[1]);
    columns.real("f_level", factors[2]);
    columns.real("f_hamlets", factors[3]);
    addHamlets(columns, study, rows);
    columns.text("reason_vi", reasonsVi);
    columns.text("reason_en", reasonsEn);
    layer.attributes.fields = columns.take();
    return layer;
}

} // namespace diaban
