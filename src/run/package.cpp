// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/package.h"

#include "gis/base/text.h"
#include "gis/io/shown_path.h"
#include "gis/io/zip_archive.h"
#include "src/run/package_report.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

/// What is packed in itself gains nothing from being packed again.
bool isDense(const std::string& name) {
    constexpr std::array<std::string_view, 6> kDense{".png", ".xlsx", ".qgz", ".zip", ".kmz", ".pptx"};
    const std::string extension = gis::foldCase(std::filesystem::path(name).extension().string());
    return std::ranges::find(kDense, extension) != kDense.end();
}

void addFiles(std::vector<gis::ZipEntry>& entries, const std::vector<PackedFile>& files) {
    for (const PackedFile& file : files) {
        if (file.packed) {
            entries.push_back({file.name, {}, file.file, !isDense(file.name)});
        }
    }
}

} // namespace

void writePackage(const PackageJob& job, gis::OutputSet& outputs, const gis::Problems& problems) {
    const PackageReport report{job, problems, packedInputs(job.project), packedOutputs(outputs.staged(), job.folder)};
    std::vector<gis::ZipEntry> entries{
        {"report.txt", packageText(report)}, {"report.json", packageJson(report)}, {"SHA256SUMS", packageSums(report)}};
    addFiles(entries, report.inputs);
    addFiles(entries, report.outputs);
    const std::filesystem::path staged = outputs.stage(job.spec.file);
    gis::writeShown(staged, job.spec.file, [&] { gis::writeZip(staged, entries); });
}

} // namespace diaban
