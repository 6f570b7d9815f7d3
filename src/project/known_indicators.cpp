// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/known_indicators.h"

#include "src/project/read_indicator.h"

#include <QFile>

/// The catalogue lies in this static library; without this call the linker may leave it out. (The macro must stand
/// outside of any namespace.)
static void keepCatalogue() {
    Q_INIT_RESOURCE(diaban_indicators);
}

namespace diaban {

namespace {

IndicatorCatalogue readCatalogue() {
    keepCatalogue();
    QFile file(QStringLiteral(":/data/indicators.yaml"));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("the catalogue of indicators is not in the program");
    }
    const YAML::Node list = YAML::Load(file.readAll().toStdString());
    std::vector<Indicator> entries;
    for (const auto& entry : list) {
        entries.push_back(
            readIndicator(YamlMap("indicators.yaml", '[' + std::to_string(entries.size()) + ']', entry), {}));
    }
    return IndicatorCatalogue(std::move(entries));
}

} // namespace

const IndicatorCatalogue& knownIndicators() {
    static const IndicatorCatalogue catalogue = readCatalogue(); // the same for every project of a run
    return catalogue;
}

} // namespace diaban
