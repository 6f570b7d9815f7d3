// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/message_rules.h"

#include "gis/base/text.h"
#include "tests/rules/literals.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <regex>
#include <set>
#include <string_view>

namespace diaban::rules {

namespace {

constexpr std::string_view kHint = ".hint";

// "map.png" has the shape of an id and is none.
constexpr std::array<std::string_view, 22> kExtensions = {"png", "svg", "pdf", "gpkg", "geojson", "json", "shp",  "dbf",
                                                          "shx", "prj", "cpg", "csv",  "tsv",     "xlsx", "yaml", "yml",
                                                          "fgb", "txt", "xml", "rels", "ts",      "qm"};

std::string textOf(const SourceFile& file) {
    std::string text;
    for (const auto& line : file.lines) {
        text += line + '\n';
    }
    return text;
}

std::set<std::string> placeholdersOf(const std::string& text) {
    static const std::regex kPlaceholder(R"(\{([a-z][A-Za-z0-9_]*)\})");
    std::set<std::string> names;
    for (std::sregex_iterator it(text.begin(), text.end(), kPlaceholder), end; it != end; ++it) {
        names.insert((*it)[1]);
    }
    return names;
}

void readFile(const SourceFile& file, Words& words) {
    pugi::xml_document document;
    const std::string text = textOf(file);
    if (!document.load_buffer(text.data(), text.size())) {
        words.faults.push_back({file.path, 0, "is not XML"});
        return;
    }
    for (const auto& found : document.select_nodes("/TS/context/message")) {
        const pugi::xml_node message = found.node();
        const std::string id = message.child_value("source");
        const pugi::xml_node translation = message.child("translation");
        std::string said = translation.text().get();
        for (const auto& form : translation.children("numerusform")) {
            said += form.text().get();
        }
        if (said.empty() || !translation.attribute("type").empty()) {
            words.faults.push_back({file.path, 0, id + " has no finished words"});
        }
        if (!gis::isNfc(said)) {
            words.faults.push_back({file.path, 0, id + " is not in normalisation form C"});
        }
        if (!words.entries.try_emplace(id, Words::Entry{file.path, said}).second) {
            words.faults.push_back({file.path, 0, id + " stands twice"});
        }
    }
}

void compare(const Words& one, const Words& other, const std::string& language, Faults& faults) {
    for (const auto& [id, entry] : one.entries) {
        const auto twin = other.entries.find(id);
        if (twin == other.entries.end()) {
            faults.push_back({entry.file, 0, id + " has no words in " + language});
        } else if (placeholdersOf(entry.text) != placeholdersOf(twin->second.text)) {
            faults.push_back({entry.file, 0, id + " has other placeholders in " + language});
        }
    }
}

bool looksLikeId(const std::string& text) {
    static const std::regex kShape(R"([a-z][a-z0-9_]*(\.[A-Za-z]([A-Za-z0-9_-]*[A-Za-z0-9])?)+)");
    return std::regex_match(text, kShape) &&
           std::ranges::find(kExtensions, std::string_view(text).substr(text.rfind('.') + 1)) == kExtensions.end();
}

/// True where the statement hands the literal to an error or a warning, not to a note or to something else.
bool wantsHint(const std::string& before) {
    std::size_t last = 0;
    bool wants = false;
    const std::array<std::pair<std::string_view, bool>, 7> calls = {{{"badInput(", true},
                                                                     {"Error(", true},
                                                                     {"Error{", true},
                                                                     {"warn(", true},
                                                                     {"ErrorKind::Stopped", false},
                                                                     {"note(", false},
                                                                     {"text(", false}}};
    for (const auto& [call, asks] : calls) {
        const auto at = before.rfind(call);
        if (at != std::string::npos && at + 1 > last) {
            last = at + 1;
            wants = asks;
        }
    }
    return wants;
}

/// True where `id` has words, or is continued by a number that the code puts behind it ("period.quarter" + '3').
bool hasWords(const std::string& id, const Words& words) {
    return words.entries.contains(id) || std::ranges::any_of(words.entries, [&](const auto& entry) {
               const std::string& known = entry.first;
               return known.size() > id.size() && known.starts_with(id) &&
                      known.find_first_not_of("0123456789", id.size()) == std::string::npos;
           });
}

/// True for a later argument whose first part no message shares: the place of a fault ("boundaries.path"), not an id.
bool isPlace(const Literal& literal, const Words& words) {
    const std::string area = literal.text.substr(0, literal.text.find('.') + 1);
    const auto next = words.entries.lower_bound(area);
    const bool known = next != words.entries.end() && next->first.starts_with(area);
    return !known && literal.before.ends_with(',');
}

} // namespace

Words readWords(const SourceTree& tsFiles, const std::string& language) {
    Words words;
    for (const auto& file : tsFiles) {
        if (file.path.ends_with('.' + language + ".ts")) {
            readFile(file, words);
        }
    }
    return words;
}

Faults languageFaults(const Words& vi, const Words& en) {
    Faults faults = vi.faults;
    faults.insert(faults.end(), en.faults.begin(), en.faults.end());
    compare(vi, en, "en", faults);
    compare(en, vi, "vi", faults);
    for (const auto& [id, entry] : en.entries) {
        if (id.ends_with(kHint) && !en.entries.contains(id.substr(0, id.size() - kHint.size()))) {
            faults.push_back({entry.file, 0, id + " is a hint to no message"});
        }
    }
    return faults;
}

Faults idFaults(const SourceTree& code, const Words& words) {
    Faults faults;
    for (const auto& file : code) {
        if (!file.path.starts_with("gis/") && !file.path.starts_with("src/") && !file.path.starts_with("ui/")) {
            continue;
        }
        for (const auto& literal : literalsOf(file)) {
            if (!looksLikeId(literal.text) || isPlace(literal, words)) {
                continue;
            }
            if (!hasWords(literal.text, words)) {
                faults.push_back({file.path, literal.line, literal.text + " has no words in data/i18n"});
            } else if (wantsHint(literal.before) && !words.entries.contains(literal.text + std::string(kHint))) {
                faults.push_back(
                    {file.path, literal.line, literal.text + " does not say what to do: no " + literal.text + ".hint"});
            }
        }
    }
    return faults;
}

} // namespace diaban::rules
