// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/place_text.h"

#include "src/message/number_format.h"

#include <cmath>

namespace diaban::ui {

namespace {
constexpr int kDecimals = 4; // 11 m
} // namespace

std::string placeText(const gis::Point& lonLat, Language language) {
    const bool vi = language == Language::Vi;
    const char* north = lonLat.y >= 0 ? (vi ? "° B, " : "° N, ") : (vi ? "° N, " : "° S, ");
    const char* east = lonLat.x >= 0 ? (vi ? "° Đ" : "° E") : (vi ? "° T" : "° W");
    return formatNumber(std::abs(lonLat.y), kDecimals, language) + north +
           formatNumber(std::abs(lonLat.x), kDecimals, language) + east;
}

} // namespace diaban::ui
