// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/atlas_choice.h"

namespace diaban {

std::string nameOf(AtlasPer per) {
    return per == AtlasPer::Unit ? "unit" : per == AtlasPer::Parent ? "parent" : "both";
}

std::string nameOf(AtlasOnly only) {
    return only == AtlasOnly::All ? "all" : "weak";
}

std::string nameOf(AtlasPaper paper) {
    return paper == AtlasPaper::A4 ? "A4" : "A3";
}

std::optional<AtlasPer> atlasPerOf(std::string_view word) {
    if (word == "district") {
        return AtlasPer::Parent;
    }
    for (const AtlasPer per : {AtlasPer::Unit, AtlasPer::Parent, AtlasPer::Both}) {
        if (word == nameOf(per)) {
            return per;
        }
    }
    return std::nullopt;
}

std::optional<AtlasOnly> atlasOnlyOf(std::string_view word) {
    for (const AtlasOnly only : {AtlasOnly::All, AtlasOnly::Weak}) {
        if (word == nameOf(only)) {
            return only;
        }
    }
    return std::nullopt;
}

std::optional<AtlasPaper> atlasPaperOf(std::string_view word) {
    for (const AtlasPaper paper : {AtlasPaper::A4, AtlasPaper::A3}) {
        if (word == nameOf(paper)) {
            return paper;
        }
    }
    return std::nullopt;
}

} // namespace diaban
