// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/proposal_text.h"

#include "gis/base/text.h"
#include "src/project/project_value.h"
#include "src/project/write_yaml.h"

#include <algorithm>
#include <sstream>

namespace diaban {

namespace {

std::size_t letters(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

/// Lines of YAML, each with a comment or none; the comments of one part of the file stand below each other.
class CommentedLines {
public:
    void add(const std::string& line, const std::string& comment = {}) {
        m_lines.push_back({line, gis::squeezeSpace(comment)}); // names of files may hold line breaks
    }
    /// A remark after a blank line.
    void heading(const std::string& comment) {
        close();
        m_text += m_text.empty() ? "" : "\n";
        remark(comment);
    }
    void remark(const std::string& comment) {
        close();
        m_text.append("# ").append(gis::squeezeSpace(comment)).append("\n");
    }
    [[nodiscard]] std::string text() {
        close();
        return m_text;
    }

private:
    struct Line {
        std::string text;
        std::string comment;
    };

    void close() {
        constexpr std::size_t kFarthest = 44;
        std::size_t column = 0;
        for (const Line& line : m_lines) {
            const std::size_t length = letters(line.text);
            column = !line.comment.empty() && length <= kFarthest ? std::max(column, length) : column;
        }
        for (const Line& line : m_lines) {
            m_text += line.text;
            if (!line.comment.empty()) {
                const std::size_t length = letters(line.text);
                m_text += std::string(length < column ? column - length + 2 : 2, ' ') + "# " + line.comment;
            }
            m_text += '\n';
        }
        m_lines.clear();
    }

    std::string m_text;
    std::vector<Line> m_lines;
};

class ProposalWriter {
public:
    ProposalWriter(const Proposal& proposal, const Catalogue& words)
        : m_proposal(proposal), m_words(words), m_value(projectValue(proposal.project)) {}

    std::string write() {
        const std::string file = m_proposal.project.file.filename().string();
        m_lines.remark(say("init.head.made"));
        m_lines.remark(say("init.head.check", {{"file", file}}));
        m_lines.remark(say("init.head.run", {{"file", file}}));
        m_lines.add("version: 1");
        for (const char* key : {"title", "as_of", "locale", "source", "author"}) {
            entry(m_value, key, "", "");
        }
        m_lines.heading(say("init.head.boundaries"));
        m_lines.add("boundaries:");
        for (const char* key : {"path", "layer", "key", "name", "parent", "level", "vintage"}) {
            entry(*m_value.find("boundaries"), key, "  ", "boundaries.");
        }
        writeTables();
        writeIndicators();
        writeWeakness();
        writeMaps();
        writeOutputs();
        return m_lines.text();
    }

private:
    [[nodiscard]] std::string say(const std::string& id,
                                  std::vector<std::pair<std::string, gis::MessageValue>> arguments = {}) const {
        return m_words.text({id, std::move(arguments)});
    }
    /// What is said of a key; names in two languages are given in one.
    [[nodiscard]] std::string commentOf(const std::string& key) const {
        const Finding* finding = m_proposal.find(key);
        return finding == nullptr ? std::string{} : m_words.text(finding->why);
    }

    /// A key and its value; the comment stands behind the first of its lines.
    void addValue(const std::string& key, const YamlValue& value, const std::string& comment) {
        std::istringstream lines(key + yamlBehindKey(value, key.find_first_not_of(" -")));
        std::string line;
        std::getline(lines, line);
        m_lines.add(line, comment);
        while (std::getline(lines, line)) {
            m_lines.add(line);
        }
    }

    /// A key with its value; one that is left to the person as a comment to fill in.
    void entry(const YamlValue& map, const std::string& key, const std::string& indent, const std::string& place) {
        const Finding* finding = m_proposal.find(place + key);
        if (const YamlValue* value = map.find(key)) {
            addValue(indent + key + ':', *value, commentOf(place + key));
        } else if (finding != nullptr && finding->open) {
            const std::string example = finding->value.empty() ? "\"...\"" : yamlScalar(finding->value);
            m_lines.add(indent + "# " + key + ": " + example, m_words.text(finding->why));
        }
    }

    void writeTables() {
        const YamlValue* tables = m_value.find("tables");
        if (tables == nullptr && m_proposal.leftOut.empty()) {
            return;
        }
        m_lines.heading(say("init.head.tables"));
        if (tables != nullptr) {
            m_lines.add("tables:");
        }
        for (std::size_t i = 0; tables != nullptr && i < tables->items.size(); ++i) {
            writeTable(tables->items[i], "tables[" + std::to_string(i) + "].");
        }
        for (const LeftOutTable& table : m_proposal.leftOut) {
            m_lines.remark(say(table.sheet.empty() ? "init.left_out" : "init.left_out_sheet",
                               {{"path", table.path}, {"sheet", table.sheet}, {"reason", m_words.text(table.why)}}));
        }
    }

    void writeTable(const YamlValue& table, const std::string& place) {
        bool first = true;
        for (const char* key : {"path", "files", "sheet", "sheets", "key", "name", "parent", "only", "period",
                                "period_column", "long", "numbers"}) {
            if (table.find(key) == nullptr && m_proposal.find(place + key) == nullptr) {
                continue;
            }
            entry(table, key, first ? "  - " : "    ", place);
            first = false;
        }
        m_lines.add("    columns:", commentOf(place + "columns"));
        for (const YamlValue::Entry& column : table.find("columns")->entries) {
            addValue("      " + yamlScalar(column.key) + ':', column.value, commentOf(place + "columns." + column.key));
        }
    }

    void writeIndicators() {
        m_lines.heading(say("init.head.indicators"));
        if (m_proposal.project.indicators.empty()) {
            m_lines.remark("indicators: [...]");
            return;
        }
        m_lines.add("indicators:");
        const std::vector<Indicator>& indicators = m_proposal.project.indicators;
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            m_lines.add("  - " + flowYaml(m_value.find("indicators")->items.at(i)),
                        commentOf("indicators." + indicators[i].key));
        }
    }

    void writeMaps() {
        const YamlValue* maps = m_value.find("maps");
        m_lines.heading(say("init.head.maps"));
        if (maps == nullptr) {
            return;
        }
        m_lines.add("maps:");
        for (const YamlValue& map : maps->items) {
            m_lines.add("  - indicator: " + flowYaml(*map.find("indicator")));
            if (const YamlValue* period = map.find("period")) {
                m_lines.add("    period: " + flowYaml(*period));
            }
            const bool first = &map == &maps->items.front();
            if (const YamlValue* kind = map.find("kind"); kind != nullptr && kind->text == "circles") {
                m_lines.add("    kind: circles", say("init.map.circles"));
            } else {
                writeClasses(map, first);
            }
            if (first) {
                m_lines.add("    # title: \"...\"", say("init.map.title"));
            }
        }
    }

    void writeClasses(const YamlValue& map, bool first) {
        m_lines.add("    method: " + flowYaml(*map.find("method")), first ? say("init.map.method") : "");
        m_lines.add("    classes: " + flowYaml(*map.find("classes")));
        m_lines.add("    palette: " + flowYaml(*map.find("palette")), first ? say("init.map.palette") : "");
        if (first) {
            m_lines.add("    # breaks: [70, 80, 90]", say("init.map.breaks"));
        }
    }

    /// Rules to take the comment signs off, for an indicator that says which way is better.
    void writeWeakness() {
        const auto& indicators = m_proposal.project.indicators;
        auto judged = std::ranges::find_if(indicators, [](const Indicator& one) {
            return one.direction == Direction::More && one.kind == IndicatorKind::Share;
        });
        const bool share = judged != indicators.end(); // of others nobody can guess a target
        if (!share) {
            judged = std::ranges::find_if(
                indicators, [](const Indicator& one) { return one.direction && one.kind != IndicatorKind::Status; });
        }
        if (judged == indicators.end()) {
            return;
        }
        const std::string key = yamlScalar(judged->key);
        m_lines.heading(say("weakness.init"));
        m_lines.remark("weakness:");
        if (share) {
            m_lines.remark("- {rule: below_target, indicator: " + key + ", target: 85}");
        }
        m_lines.remark("- {rule: lowest, indicator: " + key + ", share: 10}");
    }

    void writeOutputs() {
        m_lines.heading(say("init.head.outputs"));
        m_lines.add("outputs:");
        std::string layer;
        for (const OutputSpec& output : m_proposal.project.outputs) {
            m_lines.add("  - " + flowYaml(outputValue(output)));
            layer = output.kind == OutputKind::Layer ? output.path : layer;
        }
        const std::string stem = layer.substr(0, layer.rfind('.'));
        const YamlValue shapefile = outputValue({OutputKind::Layer, stem + ".shp", {}});
        m_lines.add(std::string("  # - ").append(flowYaml(shapefile)), say("init.output.shapefile"));
    }

    const Proposal& m_proposal;
    const Catalogue& m_words;
    YamlValue m_value;
    CommentedLines m_lines;
};

} // namespace

std::string proposalText(const Proposal& proposal, const Catalogue& words) {
    return ProposalWriter(proposal, words).write();
}

} // namespace diaban
