// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// make_layer --units N --vertices M --seed S -o FILE: writes a synthetic country in any format that we write, and FILE
// with .csv (code,value) beside it. For benchmarks.
#include "gis/io/output_set.h"
#include "gis/io/write_layer.h"
#include "tests/support/generator/country.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

void writeValues(const std::filesystem::path& path, const generator::Country& country) {
    std::ofstream table(path, std::ios::binary);
    table << "code,value\n";
    for (std::size_t unit = 0; unit < country.codes.size(); ++unit) {
        char number[32];
        std::snprintf(number, sizeof number, "%.2f", country.values[unit]);
        table << country.codes[unit] << ',' << number << '\n';
    }
    table.close();
    if (!table) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

} // namespace

int main(int count, char** arguments) {
    CLI::App app("Writes a synthetic country: a clean coverage and a table of values");
    generator::CountryOptions options;
    std::filesystem::path output;
    bool withValue = false;
    app.add_option("--units", options.units, "number of polygons");
    app.add_option("--vertices", options.vertices, "number of points in all rings");
    app.add_option("--seed", options.seed, "another seed, another country");
    app.add_flag("--with-value", withValue, "the layer has the field value too");
    app.add_option("-o,--output", output, ".gpkg, .geojson, .shp or .fgb")->required();
    CLI11_PARSE(app, count, arguments);
    try {
        const auto format = gis::layerFormatOf(output.string());
        if (!format) {
            throw std::runtime_error("unknown format: " + output.string());
        }
        generator::Country country = generator::makeCountry(options);
        writeValues(std::filesystem::path(output).replace_extension(".csv"), country);
        gis::Problems problems;
        gis::OutputSet outputs;
        gis::writeLayer(outputs.stage(output).string(), *format, generator::layerOf(std::move(country), withValue),
                        {"units", "synthetic", "2025-09-30"}, problems);
        outputs.commit();
    } catch (const std::exception& error) {
        std::cerr << "make_layer: " << error.what() << '\n';
        return 4;
    }
    return 0;
}
