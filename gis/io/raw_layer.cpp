// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/raw_layer.h"

#include "gis/io/layer_crs.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <new>
#include <optional>
#include <string_view>

namespace gis {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

template <typename Number> std::optional<Number> parsed(std::string_view text) {
    text = trimmed(text);
    Number value{};
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = end.ec == std::errc() && end.ptr == text.data() + text.size();
    return whole ? std::optional<Number>(value) : std::nullopt;
}

/// True where the number is written as this program would write it, so that nothing of the text is lost.
template <typename Number> bool comesBack(std::string_view text, Number value) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return text == std::string_view(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
}

std::optional<bool> truth(std::string_view text) {
    std::string word(trimmed(text));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (word == "1" || word == "true") {
        return true;
    }
    return word == "0" || word == "false" ? std::optional<bool>(false) : std::nullopt;
}

/// What the values of one field can be read as. Blank ones say nothing: in a field of numbers they are null.
struct Evidence {
    bool values = false;
    bool whole = true, wholeAsWritten = true;
    bool real = true, realAsWritten = true;
    bool boolean = true;
    std::size_t shortest = std::string_view::npos, longest = 0;

    void add(std::string_view text) {
        if (trimmed(text).empty()) {
            return;
        }
        values = true;
        shortest = std::min(shortest, text.size());
        longest = std::max(longest, text.size());
        const auto integer = parsed<std::int64_t>(text);
        const auto number = parsed<double>(text);
        whole = whole && integer;
        wholeAsWritten = wholeAsWritten && integer && comesBack(text, *integer);
        real = real && number && std::isfinite(*number);
        realAsWritten = realAsWritten && number && std::isfinite(*number) && comesBack(text, *number);
        boolean = boolean && truth(text);
    }

    /// Whole numbers of one length from unit to unit: 26734, 26737, ...
    [[nodiscard]] bool looksLikeCodes() const { return shortest == longest && longest > 1; }

    [[nodiscard]] RawType typeFor(RawType stated) const {
        switch (stated) {
        case RawType::Whole:
        case RawType::Real:
            if (!values) {
                return stated;
            }
            return whole ? RawType::Whole : (real ? RawType::Real : RawType::Text);
        case RawType::Boolean:
            return boolean ? RawType::Boolean : RawType::Text;
        case RawType::Unstated:
            if (!values || (wholeAsWritten && looksLikeCodes())) {
                return RawType::Text;
            }
            return wholeAsWritten ? RawType::Whole : (realAsWritten ? RawType::Real : RawType::Text);
        case RawType::Text:
            break;
        }
        return RawType::Text;
    }
};

/// Settles the types of all fields and tells what was decided.
void settleTypes(RawLayer& layer, const std::string& file, Problems& problems) {
    std::vector<Evidence> evidence(layer.fields.size());
    for (const RawFeature& feature : layer.features) {
        for (const RawValue& value : feature.values) {
            evidence[value.field].add(value.text);
        }
    }
    std::string found;
    for (std::size_t i = 0; i < layer.fields.size(); ++i) {
        RawField& field = layer.fields[i];
        const RawType type = evidence[i].typeFor(field.type);
        if (type == RawType::Text && field.type != RawType::Text && field.type != RawType::Unstated) {
            problems.warn(file, field.name, {"layer.not_stated_type", {{"field", field.name}}});
        } else if (type != RawType::Text && field.type == RawType::Unstated) {
            found += (found.empty() ? "" : ", ") + field.name;
        }
        field.type = type;
    }
    if (!found.empty()) {
        problems.note(file, layer.name, {"layer.numbers_found", {{"fields", found}}});
    }
}

/// The type that tells onlyPolygonLayer whether there are areas in it.
OGRwkbGeometryType geometryTypeOf(const RawLayer& layer) {
    OGRwkbGeometryType common = wkbNone;
    for (const RawFeature& feature : layer.features) {
        if (feature.geometry == nullptr) {
            continue;
        }
        const auto type = wkbFlatten(OGR_G_GetGeometryType(feature.geometry.get()));
        if (type == wkbPolygon || type == wkbMultiPolygon || type == wkbGeometryCollection) {
            return wkbMultiPolygon;
        }
        common = common == wkbNone || common == type ? type : wkbLineString;
    }
    return common;
}

FieldDefnHandle definitionOf(const RawField& field) {
    OGRFieldType type = OFTString;
    if (field.type == RawType::Whole) {
        type = OFTInteger64;
    } else if (field.type == RawType::Boolean) {
        type = OFTInteger;
    } else if (field.type == RawType::Real) {
        type = OFTReal;
    }
    FieldDefnHandle defn(OGR_Fld_Create(field.name.c_str(), type));
    OGR_Fld_SetSubType(defn.get(), field.type == RawType::Boolean ? OFSTBoolean : OFSTNone);
    if (!field.title.empty() && field.title != field.name) {
        OGR_Fld_SetAlternativeName(defn.get(), field.title.c_str());
    }
    return defn;
}

void setValue(OGRFeatureH feature, const RawField& field, const RawValue& value) {
    const int index = static_cast<int>(value.field);
    if (field.type == RawType::Text) {
        OGR_F_SetFieldString(feature, index, value.text.c_str());
    } else if (trimmed(value.text).empty()) {
        OGR_F_SetFieldNull(feature, index);
    } else if (field.type == RawType::Whole) {
        OGR_F_SetFieldInteger64(feature, index, *parsed<std::int64_t>(value.text));
    } else if (field.type == RawType::Real) {
        OGR_F_SetFieldDouble(feature, index, *parsed<double>(value.text));
    } else {
        OGR_F_SetFieldInteger(feature, index, *truth(value.text) ? 1 : 0);
    }
}

void addLayer(GDALDatasetH dataset, RawLayer& layer, OGRSpatialReferenceH srs) {
    OGRLayerH made = GDALDatasetCreateLayer(dataset, layer.name.c_str(), srs, geometryTypeOf(layer), nullptr);
    for (const RawField& field : layer.fields) {
        const FieldDefnHandle defn = definitionOf(field);
        OGR_L_CreateField(made, defn.get(), FALSE);
    }
    GIntBig number = 0;
    for (RawFeature& raw : layer.features) {
        const FeatureHandle feature(OGR_F_Create(OGR_L_GetLayerDefn(made)));
        OGR_F_SetFID(feature.get(), ++number);
        for (const RawValue& value : raw.values) {
            setValue(feature.get(), layer.fields[value.field], value);
        }
        OGR_F_SetGeometryDirectly(feature.get(), raw.geometry.release());
        if (OGR_L_CreateFeature(made, feature.get()) != OGRERR_NONE) {
            throw std::bad_alloc();
        }
    }
}

} // namespace

std::size_t RawLayer::fieldOf(const std::string& key, RawType type) {
    const auto [place, isNew] = m_places.try_emplace(key, fields.size());
    if (isNew) {
        fields.push_back({key, {}, type});
    }
    return place->second;
}

std::optional<std::size_t> RawLayer::findField(const std::string& key) const {
    const auto place = m_places.find(key);
    return place == m_places.end() ? std::nullopt : std::optional<std::size_t>(place->second);
}

void RawLayer::dropField(std::size_t place) {
    fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(place));
    for (RawFeature& feature : features) {
        std::erase_if(feature.values, [place](const RawValue& value) { return value.field == place; });
        for (RawValue& value : feature.values) {
            value.field -= value.field > place ? 1 : 0;
        }
    }
    m_places.clear();
}

DatasetHandle memoryDataset(std::vector<RawLayer> layers, const Crs& crs, const std::string& file, Problems& problems) {
    DatasetHandle dataset(GDALCreate(GDALGetDriverByName("Memory"), "", 0, 0, 0, GDT_Unknown, nullptr));
    const SpatialReferenceHandle srs = spatialReference(crs);
    for (RawLayer& layer : layers) {
        settleTypes(layer, file, problems);
        addLayer(dataset.get(), layer, srs.get());
        layer = RawLayer();
    }
    return dataset;
}

} // namespace gis
