// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cli/session.h"

#include <CLI/App.hpp>

namespace diaban {

// Each adds one verb with its options to the command; choosing it sets session.action.
void addInitVerb(CLI::App& app, Session& session);
void addRunVerb(CLI::App& app, Session& session);
void addCheckVerb(CLI::App& app, Session& session);
void addWeakVerb(CLI::App& app, Session& session);
void addAtlasVerb(CLI::App& app, Session& session);
void addPageVerb(CLI::App& app, Session& session);
void addSlidesVerb(CLI::App& app, Session& session);
void addInspectVerb(CLI::App& app, Session& session);
void addConvertVerb(CLI::App& app, Session& session);
void addJoinVerb(CLI::App& app, Session& session);
void addMapVerb(CLI::App& app, Session& session);
void addPalettesVerb(CLI::App& app, Session& session);
void addBordersVerb(CLI::App& app, Session& session);
void addCrosswalkVerb(CLI::App& app, Session& session);
void addStatsVerb(CLI::App& app, Session& session);

} // namespace diaban
