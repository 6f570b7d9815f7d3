// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/load_yaml.h"

#include "gis/base/error.h"
#include "gis/base/text.h"

#include <yaml-cpp/eventhandler.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace diaban {

namespace {

constexpr std::int64_t kMostBytes = 16'777'216;

/// Walks the events of a document before any node is made, so that a hostile file is refused while it is small.
class Guard : public YAML::EventHandler {
public:
    Guard(std::string file, const gis::Limits& limits) : m_file(std::move(file)), m_limits(limits) {}

    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
        if (++m_aliases > m_limits.documentAliases) {
            refuse("project.too_many_aliases", mark, m_limits.documentAliases);
        }
    }
    void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string& /*value*/) override {}
    void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value /*style*/) override {
        deeper(mark);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value /*style*/) override {
        deeper(mark);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void deeper(const YAML::Mark& mark) {
        if (++m_depth > m_limits.documentDepth) {
            refuse("project.too_deep", mark, m_limits.documentDepth);
        }
    }
    [[noreturn]] void refuse(const char* id, const YAML::Mark& mark, std::int64_t limit) const {
        throw gis::badInput(m_file, {}, {id, {{"line", std::int64_t{mark.line + 1}}, {"limit", limit}}});
    }

    std::string m_file;
    gis::Limits m_limits;
    std::int64_t m_depth = 0;
    std::int64_t m_aliases = 0;
};

std::string readWhole(const std::string& file) {
    std::error_code fault;
    const auto status = std::filesystem::status(file, fault);
    if (!std::filesystem::exists(status)) {
        throw gis::badInput(file, {}, {"project.missing", {}});
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw gis::badInput(file, {}, {"project.not_a_file", {}});
    }
    if (const auto size = std::filesystem::file_size(file, fault); fault || size > kMostBytes) {
        throw gis::badInput(file, {}, {"project.too_large", {{"limit", kMostBytes}}});
    }
    std::ifstream stream(file, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad()) {
        throw gis::badInput(file, {}, {"project.unreadable", {{"reason", gis::SystemFault(errno)}}});
    }
    return content;
}

} // namespace

YAML::Node loadYaml(const std::string& file, const gis::Limits& limits) {
    return parseYaml(file, readWhole(file), limits);
}

YAML::Node parseYaml(const std::string& file, std::string content, const gis::Limits& limits) {
    if (content.starts_with("\xEF\xBB\xBF")) {
        content.erase(0, 3);
    }
    if (!gis::isUtf8(content)) {
        throw gis::badInput(file, {}, {"project.not_utf8", {{"line", std::int64_t{1}}}});
    }
    try {
        std::istringstream stream(content);
        YAML::Parser parser(stream);
        Guard guard(file, limits);
        if (!parser.HandleNextDocument(guard)) {
            throw gis::badInput(file, {}, {"project.empty", {}});
        }
        if (parser.HandleNextDocument(guard)) {
            throw gis::badInput(file, {}, {"project.two_documents", {}});
        }
        YAML::Node document = YAML::Load(content);
        if (!document.IsDefined() || document.IsNull()) {
            throw gis::badInput(file, {}, {"project.empty", {}});
        }
        return document;
    } catch (const YAML::Exception& fault) {
        throw gis::badInput(
            file, {},
            {"project.not_yaml", {{"line", std::int64_t{fault.mark.line + 1}}, {"reason", std::string(fault.msg)}}});
    }
}

} // namespace diaban
