// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/leading_zeros.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace diaban {

namespace {

std::string_view withoutZeros(std::string_view code) {
    code.remove_prefix(std::min(code.find_first_not_of('0'), code.size()));
    return code;
}

} // namespace

ZerosApart zerosApart(const Join& join) {
    std::unordered_map<std::string_view, std::string_view> units; // without zeros, as the layer writes it
    for (const JoinItem& item : join.unitsWithoutRow) {
        if (const std::string_view bare = withoutZeros(item.key); !bare.empty()) {
            units.try_emplace(bare, item.key);
        }
    }
    ZerosApart apart;
    for (const JoinItem& item : join.rowsWithoutUnit) {
        const auto found = units.find(withoutZeros(item.key));
        if (found == units.end() || found->second == item.key) {
            continue;
        }
        if (apart.count++ == 0) {
            apart.row = item.key;
            apart.unit = found->second;
        }
    }
    return apart;
}

} // namespace diaban
