// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/bench_layers.h"

#include "gis/io/output_set.h"
#include "gis/io/write_layer.h"
#include "tests/support/generator/country.h"

#include <filesystem>
#include <fstream>
#include <optional>

namespace diaban::bench {

namespace {

std::filesystem::path dataFolder() {
    const auto folder = std::filesystem::path(DIABAN_BUILD_DIR) / "bench-data";
    std::filesystem::create_directories(folder);
    return folder;
}

void writeTable(const std::filesystem::path& path, const gis::Layer& layer) {
    const gis::Field* code = layer.attributes.find("code");
    const gis::Field* value = layer.attributes.find("value");
    std::ofstream table(path, std::ios::binary);
    table << "code;value\n";
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        table << code->texts()[unit] << ';' << value->asText(unit) << '\n';
    }
}

} // namespace

const gis::Layer& layerOfSize(const Size& size) {
    static std::string name;
    static gis::Layer layer;
    if (name != size.name) {
        layer = generator::layerOf(generator::makeCountry({1, size.units, size.vertices}), true);
        name = size.name;
    }
    return layer;
}

std::string fileOfSize(const Size& size, const std::string& ending) {
    const auto path = dataFolder() / (std::string(size.name) + ending);
    if (!std::filesystem::exists(path)) {
        if (ending == ".csv") {
            writeTable(path, layerOfSize(size));
        } else {
            gis::Problems problems;
            gis::OutputSet outputs;
            gis::writeLayer(outputs.stage(path).string(), gis::layerFormatOf(path.string()).value(), layerOfSize(size),
                            {}, problems);
            outputs.commit();
        }
    }
    return path.string();
}

std::string scratchFile(const std::string& name) {
    const auto folder = dataFolder() / "out";
    std::filesystem::create_directories(folder);
    return (folder / name).string();
}

PeakMemory::PeakMemory() {
    std::ofstream("/proc/self/clear_refs") << "5";
}

double PeakMemory::megabytes() const {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            constexpr double kKilobytes = 1024;
            return std::stod(line.substr(6)) / kKilobytes;
        }
    }
    return 0;
}

} // namespace diaban::bench
