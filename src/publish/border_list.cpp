// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/border_list.h"

#include <array>
#include <string_view>

namespace diaban {

namespace {

struct Source {
    const char* field;
    const char* head;
    double width;
    int decimals = 0;
    bool isCode = false;
    const char* words = nullptr; ///< the part before the field's word of the id of its words
    double divisor = 1;
};

constexpr double kMetresPerKilometre = 1000;
constexpr std::array kSources{
    Source{"left", "cluster_list.left", 10, 0, true},
    Source{"left_name", "cluster_list.left_name", 20, 0, true},
    Source{"right", "cluster_list.right", 16, 0, true, "border_list.beyond_"},
    Source{"right_name", "cluster_list.right_name", 20, 0, true},
    Source{"length_m", "border_list.km", 11, 3, false, nullptr, kMetresPerKilometre},
    Source{"snap_m", "border_list.snap_km", 11, 3, false, nullptr, kMetresPerKilometre},
    Source{"stretches", "border_list.stretches", 9},
    Source{"level", "cluster_list.level", 16, 0, false, "border_list.level_"},
    Source{"covered_by", "border_list.covered_by", 9},
    Source{"cluster_ids", "border_list.cluster_ids", 18, 0, true},
    Source{"change", "border_list.change", 14, 0, false, "border_list.change_"},
};

/// The words of a text of the layer where there are some: units' codes have none.
std::string wordsOf(const Source& source, const std::string& text, const Catalogue& catalogue) {
    const std::string id = source.words + text;
    return !text.empty() && catalogue.has(id) ? catalogue.text(id) : text;
}

ListCell cellOf(const Source& source, const gis::Field& field, std::size_t row, const Catalogue& catalogue) {
    if (field.isNull[row] != 0) {
        return {};
    }
    switch (field.values.index()) {
    case 0:
        return source.words != nullptr ? wordsOf(source, field.texts()[row], catalogue) : field.texts()[row];
    case 1:
        return std::get<1>(field.values)[row];
    default:
        return field.reals()[row] / source.divisor;
    }
}

} // namespace

ListSheet borderList(const gis::Layer& borders, std::vector<std::string> notes, const Catalogue& catalogue) {
    ListSheet list;
    list.name = catalogue.text("border_list.sheet_borders");
    list.rows = borders.unitCount();
    list.notes = std::move(notes);
    list.frozen = 4;
    std::vector<std::pair<const Source*, const gis::Field*>> fields;
    for (const Source& source : kSources) {
        if (const gis::Field* field = borders.attributes.find(source.field); field != nullptr) {
            fields.emplace_back(&source, field);
            list.columns.push_back({catalogue.text(source.head), source.width, source.decimals, source.isCode});
        }
    }
    list.row = [fields = std::move(fields), &catalogue](std::size_t row) {
        std::vector<ListCell> cells;
        for (const auto& [source, field] : fields) {
            cells.push_back(cellOf(*source, *field, row, catalogue));
        }
        return cells;
    };
    return list;
}

} // namespace diaban
