// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Forgets <string>, on purpose: tests/rules/CMakeLists.txt shows that such a header is found.
std::string planted();
