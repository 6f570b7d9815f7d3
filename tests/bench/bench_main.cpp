// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/font_setup.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <iostream>

namespace diaban::bench {
void addLayerCases();
void addJoinCases();
void addMapCases();
void addBreaksCases();
void addCoverageCases();
void addDissolveCases();
void addSimplifyCases();
void addOverlayCases();
void addStatisticsCases();
void addProposeCases();
void addWindowCases();
void addWindowKindCases();
void addScatterCases();
} // namespace diaban::bench

int main(int count, char** arguments) {
    try {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
        const QApplication application(count, arguments); // the window's map is a widget
        const diaban::DrawingSession drawing;
        benchmark::Initialize(&count, arguments);
        diaban::bench::addLayerCases();
        diaban::bench::addJoinCases();
        diaban::bench::addMapCases();
        diaban::bench::addBreaksCases();
        diaban::bench::addCoverageCases();
        diaban::bench::addDissolveCases();
        diaban::bench::addSimplifyCases();
        diaban::bench::addOverlayCases();
        diaban::bench::addStatisticsCases();
        diaban::bench::addProposeCases();
        diaban::bench::addWindowCases();
        diaban::bench::addWindowKindCases();
        diaban::bench::addScatterCases();
        benchmark::RunSpecifiedBenchmarks();
    } catch (const std::exception& error) {
        std::cerr << "diaban_bench: " << error.what() << '\n';
        return 70;
    }
    return 0;
}
