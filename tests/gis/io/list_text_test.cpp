// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gdal_scope.h"
#include "gis/io/list_text.h"

#include <gtest/gtest.h>
#include <ogr_feature.h>

#include <bit>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace gis::test {
namespace {

/// A feature with one field of a list type.
class ListText : public testing::TestWithParam<OGRFieldType> {
protected:
    ListText() : m_defn(OGR_FD_Create("lists")) {
        OGR_FD_Reference(m_defn);
        OGR_FD_AddFieldDefn(m_defn, FieldDefnHandle(OGR_Fld_Create("list", GetParam())).get());
        m_feature.reset(OGR_F_Create(m_defn));
    }
    ~ListText() override {
        m_feature.reset();
        OGR_FD_Release(m_defn);
    }

    /// What GDAL's own drivers write of it.
    [[nodiscard]] std::string byGdal() const {
        char* json = OGRFeature::FromHandle(m_feature.get())->GetFieldAsSerializedJSon(0);
        const std::string text = json != nullptr ? json : "";
        CPLFree(json);
        return text;
    }
    [[nodiscard]] std::string byUs() const { return listText(m_feature.get(), 0, GetParam()); }

    /// Any bits: small and huge numbers, NaN and infinity among them.
    double anyReal() {
        const double whole = static_cast<double>(static_cast<std::int64_t>(m_random() % 2'000'001) - 1'000'000);
        switch (m_random() % 4) {
        case 0:
            return std::bit_cast<double>(m_random());
        case 1:
            return whole;
        case 2:
            return whole / 100;
        default:
            return m_random() % 2 == 0 ? std::numeric_limits<double>::infinity() : -0.0;
        }
    }
    std::string anyText() {
        static const std::vector<std::string> kPieces = {"Xã",   "\"",   "\\",   "/", "\n", "\t",
                                                         "\x01", "\x1f", "\x7f", " ", "a"};
        std::string text;
        for (std::size_t i = m_random() % 5; i > 0; --i) {
            text += kPieces[m_random() % kPieces.size()];
        }
        return text;
    }
    void setAny(std::size_t count) {
        std::vector<int> integers;
        std::vector<GIntBig> longs;
        std::vector<double> reals;
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < count; ++i) {
            longs.push_back(static_cast<GIntBig>(m_random()));
            integers.push_back(static_cast<int>(longs.back()));
            reals.push_back(anyReal());
            texts.push_back(anyText());
        }
        std::vector<const char*> pointers;
        for (const std::string& text : texts) {
            pointers.push_back(text.c_str());
        }
        pointers.push_back(nullptr);
        const int size = static_cast<int>(count);
        switch (GetParam()) {
        case OFTIntegerList:
            return OGR_F_SetFieldIntegerList(m_feature.get(), 0, size, integers.data());
        case OFTInteger64List:
            return OGR_F_SetFieldInteger64List(m_feature.get(), 0, size, longs.data());
        case OFTRealList:
            return OGR_F_SetFieldDoubleList(m_feature.get(), 0, size, reals.data());
        default:
            return OGR_F_SetFieldStringList(m_feature.get(), 0, pointers.data());
        }
    }

private:
    OGRFeatureDefnH m_defn;
    FeatureHandle m_feature;
    std::mt19937_64 m_random{20260701};
};

TEST_P(ListText, isWhatGdalWrites) {
    for (int i = 0; i < 2000; ++i) {
        setAny(static_cast<std::size_t>(i) % 5);
        ASSERT_EQ(byUs(), byGdal()) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Types, ListText,
                         testing::Values(OFTIntegerList, OFTInteger64List, OFTRealList, OFTStringList));

} // namespace
} // namespace gis::test
