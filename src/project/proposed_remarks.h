// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_value.h"

#include <string>
#include <string_view>

namespace diaban {

/// The text of a project without what a proposal remarked on its name, day, source and author, where `after` has
/// another one than `before`: "hãy ghi tên thật" is done then, and an example of a day beside the day itself would say
/// something else. All that people wrote stays.
[[nodiscard]] std::string withoutDoneRemarks(std::string_view text, const YamlValue& before, const YamlValue& after);

/// What a proposal remarked behind the title that it took from a file, "# tên được in ra…"; empty where there is none.
[[nodiscard]] std::string provisionalTitleRemark(std::string_view text);

/// Whether a project is still called as the proposal called it, after a file: its remark stands behind the title.
[[nodiscard]] bool hasProvisionalTitle(std::string_view text);

} // namespace diaban
