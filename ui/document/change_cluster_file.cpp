// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/change_cluster_file.h"

#include "gis/base/text.h"
#include "gis/io/csv_row.h"
#include "gis/io/output_set.h"
#include "ui/document/file_content.h"
#include "ui/document/file_step.h"
#include "ui/document/own_files.h"

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

/// A file that is not there yet, beside the project.
fs::path freeFile(const Document& document) {
    fs::path file = besideProject(document.file(), ".clusters.csv");
    for (int number = 2; fs::exists(file); ++number) {
        file = besideProject(document.file(), ".clusters-" + std::to_string(number) + ".csv");
    }
    return file;
}

/// Texts as a table keeps them.
ClusterChange asWritten(ClusterChange change) {
    if (change.cluster) {
        for (std::string* text : {&change.cluster->name, &change.cluster->kind, &change.cluster->lead}) {
            *text = gis::defusedText(gis::squeezeSpace(gis::toNfc(*text)));
        }
    }
    return change;
}

/// Reads the table that is to be written before anybody else does.
void requireMeans(const ClusterPlan& plan, const ClusterSource& source, const Units& units, const Clusters& meant) {
    gis::OutputSet outputs; // goes away again
    const fs::path staged = outputs.stage(plan.file);
    gis::writeFile(staged, *plan.bytes);
    gis::Problems told; // once it is read in earnest
    if (!sameClusters(readClusters({staged.string(), source.sheet, source.encoding}, units, {}, told), meant)) {
        throw gis::badInput(plan.file.string(), {}, {"cluster.change_unclear", {}});
    }
}

} // namespace

ClusterPlan planClusterChange(const Document& document, const ClusterChange& asked, const Catalogue& catalogue) {
    const Project& project = document.project();
    const Units& units = document.loaded()->study.boundaries.units;
    const ClusterChange change = asWritten(asked);
    ClusterSource source = project.clusters ? project.clusters->source : ClusterSource{};
    ClusterPlan plan;
    plan.path = source.path;
    Clusters before;
    if (!source.path.empty()) {
        source.path = (project.folder / source.path).lexically_normal().string();
        gis::Problems told; // when it was read
        before = readClusters(source, units, {}, told);
    }
    const Clusters meant = withChange(before, change);
    plan.file = source.path;
    if (meant.list.empty()) { // a table of none cannot be told from no table
        plan.path.clear();
        return plan;
    }
    if (!source.path.empty()) {
        plan.bytes = changedClusterTable(source, units, change, {});
    }
    if (!plan.bytes) {
        plan.instead = source.path;
        plan.file = freeFile(document);
        plan.path = plan.file.filename().string();
        plan.bytes = newClusterTable(source, units, change, catalogue, {});
        source = {};
    }
    requireMeans(plan, source, units, meant);
    return plan;
}

void changeClusterFile(Document& document, const ClusterPlan& plan, const QString& what) {
    Project project = document.project();
    if (!project.clusters) {
        project.clusters.emplace();
    }
    const bool moves = project.clusters->source.path != plan.path;
    QUndoStack& stack = document.undoStack();
    std::optional<std::string> before = contentOf(plan.file);
    if (plan.bytes) {
        putContent(plan.file, plan.bytes);
        document.noteWritten(plan.file, before, plan.bytes);
    }
    stack.beginMacro(what);
    if (plan.bytes) {
        auto* step =
            new FileStep(document, plan.file, std::move(before), *plan.bytes, Reach::Clusters); // the stack owns it
        step->setText(what);
        stack.push(step);
    }
    if (moves) {
        project.clusters->source = {plan.path, {}, {}};
        document.change(project, what, Reach::Clusters);
    }
    stack.endMacro();
    if (!moves) {
        document.readAnew(Reach::Clusters, plan.file);
    }
}

} // namespace diaban::ui
