// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// make_sample FOLDER: writes the synthetic sample province of data/sample.
#include "tests/support/generator/sample_files.h"
#include "tests/support/generator/sample_workbook.h"

#include <iostream>

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: make_sample FOLDER\n";
        return 2;
    }
    try {
        const generator::Province province = generator::makeProvince();
        generator::writeSample(arguments[1], province);
        generator::writeEarlierWorkbook(std::filesystem::path(arguments[1]) / "indicators-2025-Q2.xlsx", province);
    } catch (const std::exception& error) {
        std::cerr << "make_sample: " << error.what() << '\n';
        return 4;
    }
    return 0;
}
