// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/fault_layer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <string_view>
#include <tuple>

namespace diaban {

namespace {

/// More units than these (around a lake) are counted and not named: texts of some formats hold 254 bytes.
constexpr std::size_t kNamedUnits = 10;

const char* nameOf(gis::FaultKind kind) {
    switch (kind) {
    case gis::FaultKind::Overlap:
        return "overlap";
    case gis::FaultKind::Gap:
        return "gap";
    case gis::FaultKind::Mismatch:
        return "mismatch";
    case gis::FaultKind::ManyUnits:
        return "many_units";
    case gis::FaultKind::Dangle:
        return "dangle";
    default:
        return "not_finite";
    }
}

/// So that a row does not depend on the order of the file.
std::vector<std::uint32_t> byCode(std::vector<std::uint32_t> ordered, const Units& units) {
    std::stable_sort(ordered.begin(), ordered.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(units.codes[a], units.names[a]) < std::tie(units.codes[b], units.names[b]);
    });
    return ordered;
}

/// The order of faults with those of one place by the codes of their units: ground that three units cover is three
/// faults alike in all but these.
std::vector<std::size_t> rowsOf(const gis::Faults& faults, const Units& units) {
    const auto key = [&](std::size_t i) {
        const gis::Fault& fault = faults.list[i];
        const bool known = std::isfinite(fault.place.x) && std::isfinite(fault.place.y);
        return std::tuple(fault.kind, known ? fault.place.x : 0, known ? fault.place.y : 0, fault.areaSquareMetres);
    };
    const auto codes = [&](std::size_t i) {
        std::vector<std::string_view> texts;
        for (const std::uint32_t unit : byCode(faults.list[i].units, units)) {
            texts.emplace_back(units.codes[unit]);
        }
        return texts;
    };
    std::vector<std::size_t> rows(faults.list.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        return key(a) != key(b) ? key(a) < key(b) : codes(a) < codes(b);
    });
    return rows;
}

/// Fields of a row each, filled in one after another.
class FaultFields {
public:
    explicit FaultFields(std::size_t rows)
        : m_kind(text("kind", rows)), m_units(text("units", rows)), m_names(text("names", rows)),
          m_sliver(gis::makeField("sliver", gis::FieldType::Integer, rows)),
          m_count(gis::makeField("unit_count", gis::FieldType::Integer, rows)), m_area(real("area_m2", rows)),
          m_length(real("length_m", rows)), m_width(real("width_m", rows)), m_x(real("x", rows)), m_y(real("y", rows)) {
    }

    void fill(std::size_t row, const gis::Fault& fault, const Units& units) {
        const std::vector<std::uint32_t> ordered = byCode(fault.units, units);
        set(m_kind, row, nameOf(fault.kind));
        set(m_units, row, joined(ordered, units.codes, " "));
        set(m_names, row, joined(ordered, units.names, ", "));
        set(m_sliver, row, fault.thin ? 1 : 0);
        set(m_count, row, static_cast<std::int64_t>(fault.units.size()));
        set(m_area, row, fault.areaSquareMetres);
        set(m_length, row, fault.lengthMetres);
        set(m_width, row, fault.widthMetres);
        set(m_x, row, fault.place.x);
        set(m_y, row, fault.place.y);
    }

    [[nodiscard]] std::vector<gis::Field> take() {
        return {m_kind, m_sliver, m_units, m_names, m_count, m_area, m_length, m_width, m_x, m_y};
    }

private:
    static gis::Field text(const char* name, std::size_t rows) {
        return gis::makeField(name, gis::FieldType::Text, rows);
    }
    static gis::Field real(const char* name, std::size_t rows) {
        return gis::makeField(name, gis::FieldType::Real, rows);
    }
    static void set(gis::Field& field, std::size_t row, const std::string& value) {
        std::get<0>(field.values)[row] = value;
        field.isNull[row] = static_cast<std::uint8_t>(value.empty());
    }
    static void set(gis::Field& field, std::size_t row, std::int64_t value) {
        std::get<1>(field.values)[row] = value;
        field.isNull[row] = 0;
    }
    static void set(gis::Field& field, std::size_t row, int value) {
        set(field, row, static_cast<std::int64_t>(value));
    }
    static void set(gis::Field& field, std::size_t row, double value) {
        std::get<2>(field.values)[row] = std::isfinite(value) ? value : 0;
        field.isNull[row] = static_cast<std::uint8_t>(!std::isfinite(value));
    }

    static std::string joined(std::span<const std::uint32_t> ordered, const std::vector<std::string>& texts,
                              const char* between) {
        std::string all;
        for (std::size_t i = 0; i < std::min(kNamedUnits, ordered.size()); ++i) {
            all += (i == 0 ? "" : between) + texts[ordered[i]];
        }
        return ordered.size() > kNamedUnits ? all + between + "…" : all;
    }

    gis::Field m_kind, m_units, m_names, m_sliver, m_count, m_area, m_length, m_width, m_x, m_y;
};

} // namespace

gis::Layer faultLayer(const Boundaries& boundaries, const gis::Faults& faults) {
    gis::Layer layer;
    layer.file = boundaries.layer.file;
    layer.name = "faults";
    layer.crs = boundaries.layer.crs;
    const std::vector<std::size_t> rows = rowsOf(faults, boundaries.units);
    FaultFields fields(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        fields.fill(row, faults.list[rows[row]], boundaries.units);
        layer.polygons.addUnit(faults.shapes, rows[row]);
    }
    layer.attributes.fields = fields.take();
    return layer;
}

nlohmann::json faultCounts(const gis::Faults& faults) {
    using gis::FaultKind;
    return {{"overlaps", faults.count(FaultKind::Overlap)},
            {"gaps", faults.count(FaultKind::Gap)},
            {"slivers", faults.thinCount(FaultKind::Overlap) + faults.thinCount(FaultKind::Gap)},
            {"mismatches", faults.count(FaultKind::Mismatch)},
            {"many_units", faults.count(FaultKind::ManyUnits)},
            {"dangles", faults.count(FaultKind::Dangle)},
            {"not_finite", faults.count(FaultKind::NotFinite)}};
}

} // namespace diaban
