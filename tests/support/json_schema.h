// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <vector>

namespace YAML { // NOLINT(readability-identifier-naming): the library's own name
class Node;
}
namespace valijson {
class Schema;
class Validator;
} // namespace valijson

namespace diaban::test {

/// A JSON schema (draft 7) that documents are held against.
class JsonSchema {
public:
    /// A file of data/schema by its name. `definition` names an entry of "definitions" to check against; empty: the
    /// schema itself. `closed`: a key that a mapping does not list is a fault everywhere.
    explicit JsonSchema(const std::string& name, const std::string& definition = {}, bool closed = false);

    /// Whether it accepts a document; sooner told than what is wrong.
    [[nodiscard]] bool takes(const nlohmann::json& document) const;

    /// What is wrong in a document, "place: fault"; empty where the schema accepts it.
    [[nodiscard]] std::vector<std::string> faults(const nlohmann::json& document) const;

private:
    std::shared_ptr<valijson::Schema> m_schema;
    std::shared_ptr<valijson::Validator> m_validator; ///< keeps the regular expressions it has met
};

/// A schema of data/schema as it is written.
[[nodiscard]] nlohmann::json schemaFile(const std::string& name);

/// A YAML document as editors see it: bare words are numbers, true, false or null by the core schema of YAML 1.2.
[[nodiscard]] nlohmann::json yamlAsJson(const YAML::Node& node);

} // namespace diaban::test
