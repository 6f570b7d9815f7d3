// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/project.h"

#include "gis/io/write_layer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace diaban {

namespace {

constexpr double kPointsPerMillimetre = 72.0 / 25.4;
constexpr double kLeastPoints = 226; // 80 mm: on a smaller page nobody reads the words of a map
constexpr double kMostPoints = 5000;

struct NamedPage {
    std::string_view name;
    PageSize size;
};

constexpr double kA4Long = 297 * kPointsPerMillimetre;
constexpr double kA4Short = 210 * kPointsPerMillimetre;
constexpr double kA3Long = 420 * kPointsPerMillimetre;

constexpr std::array kPages{NamedPage{"16:9", {960, 540}},
                            NamedPage{"4:3", {720, 540}},
                            NamedPage{"square", {720, 720}},
                            NamedPage{"A4", {kA4Long, kA4Short}},
                            NamedPage{"A4-portrait", {kA4Short, kA4Long}},
                            NamedPage{"A3", {kA3Long, kA4Long}},
                            NamedPage{"A3-portrait", {kA4Long, kA3Long}},
                            NamedPage{"A4-auto", {kA4Long, kA4Short, true}},
                            NamedPage{"A3-auto", {kA3Long, kA4Long, true}},
                            NamedPage{"auto", {kA4Long, kA4Short, true}}};

std::optional<double> millimetresAsPoints(std::string_view text) {
    double millimetres = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), millimetres);
    const double points = millimetres * kPointsPerMillimetre;
    if (fault != std::errc{} || end != text.data() + text.size() ||
        !(points >= kLeastPoints && points <= kMostPoints)) {
        return std::nullopt;
    }
    return points;
}

std::string pointsAsMillimetres(double points) {
    constexpr double kSteps = 10'000;
    std::array<char, 32> digits{};
    const double millimetres = std::round(points / kPointsPerMillimetre * kSteps) / kSteps;
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), millimetres).ptr};
}

} // namespace

const MapSpec* Project::findMap(std::string_view key) const {
    const auto found = std::ranges::find(maps, key, &MapSpec::key);
    return found == maps.end() ? nullptr : &*found;
}

const Indicator* Project::findIndicator(std::string_view key) const {
    const auto found = std::ranges::find(indicators, key, &Indicator::key);
    return found != indicators.end() ? &*found : index && index->indicator.key == key ? &index->indicator : nullptr;
}

std::optional<PageSize> pageSizeOf(std::string_view text) {
    if (const auto* named = std::ranges::find(kPages, text, &NamedPage::name); named != kPages.end()) {
        return named->size;
    }
    const std::size_t times = text.find('x');
    if (times == std::string_view::npos) {
        return std::nullopt;
    }
    const auto width = millimetresAsPoints(text.substr(0, times));
    const auto height = millimetresAsPoints(text.substr(times + 1));
    return width && height ? std::optional<PageSize>(PageSize{*width, *height}) : std::nullopt;
}

std::string pageText(const PageSize& page) {
    const auto* named = std::ranges::find_if(kPages, [&](const NamedPage& known) {
        return known.size.width == page.width && known.size.height == page.height && known.size.turns == page.turns;
    });
    return named != kPages.end() ? std::string(named->name)
                                 : pointsAsMillimetres(page.width) + 'x' + pointsAsMillimetres(page.height);
}

std::string_view nameOf(OutputKind kind) {
    switch (kind) {
    case OutputKind::Layer:
        return "layer";
    case OutputKind::Map:
        return "map";
    case OutputKind::JoinReport:
        return "join_report";
    case OutputKind::Table:
        return "table";
    case OutputKind::Weak:
        return "weak";
    case OutputKind::Page:
        return "page";
    case OutputKind::Slides:
        return "slides";
    case OutputKind::Borders:
        return "borders";
    case OutputKind::Clusters:
        return "clusters";
    case OutputKind::Gaps:
        return "gaps";
    case OutputKind::Coverage:
        return "coverage";
    case OutputKind::Proposals:
        return "proposals";
    case OutputKind::BorderLayers:
        return "border_layers";
    case OutputKind::QgisProject:
        return "qgis_project";
    case OutputKind::Atlas:
        return "atlas";
    }
    return {};
}

const OutputSpec* geoPackageOf(const Project& project, const OutputSpec& qgisProject) {
    const auto found = std::ranges::find_if(project.outputs, [&](const OutputSpec& output) {
        return output.kind == OutputKind::Layer && gis::layerFormatOf(output.path) == gis::LayerFormat::GeoPackage &&
               (qgisProject.layer.empty() || output.path == qgisProject.layer);
    });
    return found == project.outputs.end() ? nullptr : &*found;
}

std::filesystem::path correctionsOf(const Project& project) {
    if (!project.corrections.empty()) {
        return (project.folder / project.corrections).lexically_normal();
    }
    std::string name = project.file.stem().string();
    if (constexpr std::string_view kKind = ".diaban"; name.ends_with(kKind)) {
        name.resize(name.size() - kKind.size());
    }
    const std::filesystem::path beside = project.folder / (name + ".corrections.csv");
    std::error_code unreadable;
    return std::filesystem::is_regular_file(beside, unreadable) ? beside : std::filesystem::path{};
}

} // namespace diaban
