// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_inputs.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/shapefile_set.h"
#include "src/project/read_style_file.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

namespace fs = std::filesystem;

class Inputs {
public:
    void add(const fs::path& path) {
        const fs::path clean = path.lexically_normal();
        if (m_seen.insert(clean).second) {
            m_paths.push_back(clean);
        }
        if (gis::foldCase(path.extension().string()) == ".shp") {
            addMembers(clean);
        }
    }

    [[nodiscard]] std::vector<fs::path> take() { return std::move(m_paths); }

private:
    void addMembers(const fs::path& shp) {
        std::error_code fault;
        std::vector<fs::path> members;
        const fs::path folder = shp.has_parent_path() ? shp.parent_path() : fs::path(".");
        for (const auto& entry : fs::directory_iterator(folder, fault)) {
            const fs::path name = entry.path().filename();
            if (name.stem() == shp.stem() && gis::isShapefileMember(name.extension().string())) {
                members.push_back((shp.parent_path() / name).lexically_normal());
            }
        }
        std::ranges::sort(members);
        for (const fs::path& member : members) {
            if (m_seen.insert(member).second) {
                m_paths.push_back(member);
            }
        }
    }

    std::set<fs::path> m_seen;
    std::vector<fs::path> m_paths;
};

void addStyle(Inputs& inputs, const fs::path& file) {
    inputs.add(file);
    try {
        gis::Problems untold; // by this second reading
        if (const OfficeStyle style = readStyleFile(file.string(), {}, untold); !style.logoFile.empty()) {
            inputs.add(style.logoFile);
        }
    } catch (const gis::Error& faulty) { // is told where the style is used
        return;
    }
}

} // namespace

std::vector<std::filesystem::path> projectInputs(const Project& project) {
    Inputs inputs;
    const auto add = [&](const std::string& path) {
        if (!path.empty()) {
            inputs.add(project.folder / path);
        }
    };
    inputs.add(project.file);
    add(project.boundaries.path);
    add(project.neighbours.path);
    for (const UnitListSource& list : project.unitLists) {
        add(list.path);
    }
    for (const TableSource& table : project.tables) {
        for (const std::string& path : table.paths()) {
            add(path);
        }
        add(table.treatment.crosswalk);
    }
    if (project.clusters) {
        add(project.clusters->source.path);
        add(project.clusters->hamlets);
        add(project.clusters->land);
    }
    if (const fs::path corrections = correctionsOf(project); !corrections.empty()) {
        inputs.add(corrections);
    }
    for (const OutputSpec& output : project.outputs) {
        add(output.slides.office);
    }
    if (!project.style.empty()) {
        addStyle(inputs, project.folder / project.style);
    }
    return inputs.take();
}

} // namespace diaban
