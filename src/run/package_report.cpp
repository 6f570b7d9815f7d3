// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/package_report.h"

#include "src/message/number_format.h"
#include "src/run/output_words.h"
#include "src/run/run_json.h"

#include <nlohmann/json.hpp>

#include <span>

namespace diaban {

namespace {

/// A text without the folder of the project, by which paths in it begin.
std::string withoutFolder(std::string text, const Project& project) {
    const std::string folder = project.folder.empty() ? std::string{} : (project.folder / "").string();
    for (auto at = folder.empty() ? std::string::npos : text.find(folder); at != std::string::npos;
         at = text.find(folder, at)) {
        text.erase(at, folder.size());
    }
    return text;
}

std::span<const gis::Problem> problemsOf(const PackageReport& report) {
    return std::span(report.problems.list()).subspan(report.job.firstProblem);
}

const char* severityWord(gis::Severity severity) {
    return severity == gis::Severity::Error ? "error" : severity == gis::Severity::Warning ? "warning" : "note";
}

nlohmann::json filesJson(const std::vector<PackedFile>& files) {
    nlohmann::json list = nlohmann::json::array();
    for (const PackedFile& file : files) {
        list.push_back({{"path", file.name}, {"bytes", file.bytes}, {"sha256", file.sha256}, {"packed", file.packed}});
    }
    return list;
}

std::string commandOf(const PackageJob& job) {
    const std::string options = job.spec.again.empty() ? std::string{} : ' ' + job.spec.again;
    return "diaban run project/" + job.project.file.filename().string() + options;
}

class Writing {
public:
    Writing(const PackageReport& report, Language language) : m_report(report), m_catalogue(language) {}

    std::string text() {
        head();
        files("package.read", m_report.inputs);
        joins();
        files("package.made", m_report.outputs);
        told();
        return std::move(m_text);
    }

private:
    void line(const gis::Message& message) { m_text += m_catalogue.text(message) + '\n'; }
    void heading(const char* id) { m_text += '\n' + m_catalogue.text(id) + '\n'; }

    void head() {
        const Project& project = m_report.job.project;
        const Language language = m_catalogue.language();
        line({"package.title", {{"title", project.title.in(language)}}});
        line(project.asOf.empty() ? gis::Message{"map.date_unknown", {}}
                                  : gis::Message{"map.date", {{"text", formatDate(project.asOf, language)}}});
        line({"map.source", {{"text", sourceWords(project, language)}}});
        line({"package.version", {{"version", m_report.job.spec.version}}});
        line({"package.again", {{"command", commandOf(m_report.job)}}});
    }

    void files(const char* id, const std::vector<PackedFile>& files) {
        heading(id);
        for (const PackedFile& file : files) {
            line({file.packed ? "package.file" : "package.file_outside",
                  {{"path", file.name}, {"bytes", file.bytes}, {"sha256", file.sha256}}});
        }
    }

    void joins() {
        heading("package.joined");
        for (const JoinedTable& joined : m_report.job.run.study.tables) {
            m_text += "  ";
            line({"join.summary",
                  {{"table", withoutFolder(joined.table.file, m_report.job.project)},
                   {"matched", static_cast<std::int64_t>(joined.join.matched)},
                   {"units", static_cast<std::int64_t>(joined.join.units)},
                   {"rows", static_cast<std::int64_t>(joined.join.rows)}}});
        }
        for (const std::string& words : leftOutWords(m_report.job.run.study, {}, m_catalogue)) {
            m_text += "  " + words + '\n';
        }
    }

    void told() {
        heading("package.told");
        for (const gis::Problem& problem : problemsOf(m_report)) {
            m_text += "  " + withoutFolder(m_catalogue.line(problem), m_report.job.project) + '\n';
        }
        if (problemsOf(m_report).empty()) {
            m_text += "  ";
            line({"package.nothing", {}});
        }
    }

    const PackageReport& m_report;
    Catalogue m_catalogue;
    std::string m_text;
};

} // namespace

std::string packageJson(const PackageReport& report) {
    const PackageJob& job = report.job;
    const Catalogue catalogue(job.project.locale);
    nlohmann::json json = runJson(job.run);
    json.erase("written");
    json["format"] = 1;
    json["diaban"] = job.spec.version;
    json["as_of"] = job.project.asOf;
    json["project"] = "project/" + job.project.file.filename().string();
    json["again"] = commandOf(job);
    for (nlohmann::json& join : json["joins"]) {
        join["table"] = withoutFolder(join["table"].get<std::string>(), job.project);
    }
    json["inputs"] = filesJson(report.inputs);
    json["outputs"] = filesJson(report.outputs);
    json["problems"] = nlohmann::json::array();
    for (const gis::Problem& problem : problemsOf(report)) {
        json["problems"].push_back({{"severity", severityWord(problem.severity)},
                                    {"file", withoutFolder(problem.file, job.project)},
                                    {"place", problem.place},
                                    {"id", problem.message.id},
                                    {"text", withoutFolder(catalogue.text(problem.message), job.project)}});
    }
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

std::string packageText(const PackageReport& report) {
    return Writing(report, Language::Vi).text() + "\n----------------------------------------\n\n" +
           Writing(report, Language::En).text();
}

std::string packageSums(const PackageReport& report) {
    std::string sums;
    for (const auto* files : {&report.inputs, &report.outputs}) {
        for (const PackedFile& file : *files) {
            sums += file.packed ? file.sha256 + "  " + file.name + '\n' : std::string{};
        }
    }
    return sums;
}

} // namespace diaban
