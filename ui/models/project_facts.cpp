// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/project_facts.h"

#include <utility>

namespace diaban::ui {

ProjectFacts factsOf(const Project& project) {
    return {project.title, project.source, project.author, project.asOf, project.locale};
}

Project withFacts(Project project, const ProjectFacts& facts) {
    project.title = facts.title;
    project.source = facts.source;
    project.author = facts.author;
    project.asOf = facts.asOf;
    return project;
}

} // namespace diaban::ui
