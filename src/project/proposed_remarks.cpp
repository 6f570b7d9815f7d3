// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/proposed_remarks.h"

#include "src/message/catalogue.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace diaban {

namespace {

constexpr std::array kRemarks{std::pair{"title", "init.title"}, std::pair{"as_of", "init.day"},
                              std::pair{"as_of", "init.day_open"}, std::pair{"source", "init.source"},
                              std::pair{"author", "init.author"}};

bool differs(const YamlValue& before, const YamlValue& after, const char* key) {
    const YamlValue* was = before.find(key);
    const YamlValue* is = after.find(key);
    return (was == nullptr || is == nullptr) ? was != is : !(*was == *is);
}

/// A key at the margin of the file, and the words behind it.
struct Done {
    std::string key;    ///< "as_of:"
    std::string remark; ///< "# ngày của số liệu…"
};

std::vector<Done> doneRemarks(const YamlValue& before, const YamlValue& after) {
    std::vector<Done> done;
    for (const auto& [key, id] : kRemarks) {
        for (const Language language : {Language::Vi, Language::En}) {
            if (differs(before, after, key)) {
                done.push_back({std::string(key) + ':', "# " + Catalogue(language).text(id)});
            }
        }
    }
    return done;
}

/// The line without its remark; nothing where it is an example of the key.
std::optional<std::string> withoutRemark(std::string_view line, const std::vector<Done>& remarks) {
    for (const auto& [key, remark] : remarks) {
        const std::string example = "# " + key;
        const bool isExample = line.starts_with(example);
        if (!line.ends_with(remark) || (!isExample && !line.starts_with(key))) {
            continue;
        }
        if (isExample) {
            return std::nullopt;
        }
        line.remove_suffix(remark.size());
        const std::size_t last = line.find_last_not_of(' ');
        return std::string(line.substr(0, last == std::string_view::npos ? 0 : last + 1));
    }
    return std::string(line);
}

} // namespace

std::string withoutDoneRemarks(std::string_view text, const YamlValue& before, const YamlValue& after) {
    const std::vector<Done> remarks = doneRemarks(before, after);
    if (remarks.empty()) {
        return std::string(text);
    }
    std::string result;
    while (!text.empty()) {
        const std::size_t found = text.find('\n');
        const std::size_t next = found == std::string_view::npos ? text.size() : found + 1;
        std::size_t end = found == std::string_view::npos ? text.size() : found;
        end -= end > 0 && text[end - 1] == '\r' ? 1U : 0U;
        if (const std::optional<std::string> kept = withoutRemark(text.substr(0, end), remarks)) {
            result.append(*kept).append(text.substr(end, next - end));
        }
        text.remove_prefix(next);
    }
    return result;
}

std::string provisionalTitleRemark(std::string_view text) {
    std::vector<std::string> remarks;
    for (const Language language : {Language::Vi, Language::En}) {
        remarks.push_back("# " + Catalogue(language).text("init.title"));
    }
    while (!text.empty()) {
        const std::size_t next = std::min(text.find('\n'), text.size() - 1) + 1;
        std::string_view line = text.substr(0, next);
        text.remove_prefix(next);
        line = line.substr(0, line.find_last_not_of("\r\n ") + 1);
        const auto found = std::ranges::find_if(remarks, [line](const auto& remark) { return line.ends_with(remark); });
        if (line.starts_with("title:") && found != remarks.end()) {
            return *found;
        }
    }
    return {};
}

bool hasProvisionalTitle(std::string_view text) {
    return !provisionalTitleRemark(text).empty();
}

} // namespace diaban
