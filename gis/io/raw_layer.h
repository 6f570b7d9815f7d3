// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/crs/crs.h"
#include "gis/io/gdal_scope.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gis {

/// What a text format says of a field. Unstated: nothing, so that numbers are found by evidence.
enum class RawType { Unstated, Text, Whole, Real, Boolean };

struct RawField {
    std::string name;
    std::string title;
    RawType type = RawType::Unstated;
};

struct RawValue {
    std::size_t field;
    std::string text;
};

/// One unit as its format has it. A field that it has no value for is null.
struct RawFeature {
    GeometryHandle geometry; ///< may be null
    std::vector<RawValue> values;
};

/// A layer of a format whose fields come to light one by one (KML, TopoJSON).
class RawLayer {
public:
    explicit RawLayer(std::string layerName = {}) : name(std::move(layerName)) {}

    /// The place of the field that goes by `key` in this file, added as `type` and under that name where it is new.
    std::size_t fieldOf(const std::string& key, RawType type);
    [[nodiscard]] std::optional<std::size_t> findField(const std::string& key) const;
    /// Takes a field out with its values, at the end of reading.
    void dropField(std::size_t place);

    std::string name;
    std::vector<RawField> fields;
    std::vector<RawFeature> features;

private:
    std::map<std::string, std::size_t, std::less<>> m_places;
};

/// The layers as a dataset in memory, so that all that is read goes one road of checks. Types: a stated type counts
/// where all values have it, else the field is text and that is told; a stated real whose values are all whole is
/// whole. An unstated one is a number (told) only where each text comes back from the number unchanged; whole numbers
/// of one length are codes.
[[nodiscard]] DatasetHandle memoryDataset(std::vector<RawLayer> layers, const Crs& crs, const std::string& file,
                                          Problems& problems);

} // namespace gis
