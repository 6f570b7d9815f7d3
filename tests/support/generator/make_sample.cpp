// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// make_sample FOLDER: writes the synthetic sample province of data/sample.
#include "gis/base/error.h"
#include "tests/support/generator/sample_files.h"

#include <iostream>

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: make_sample FOLDER\n";
        return 2;
    }
    try {
        generator::writeSample(arguments[1], generator::makeProvince());
    } catch (const std::exception& error) {
        std::cerr << "make_sample: " << error.what() << '\n';
        return 4;
    }
    return 0;
}
