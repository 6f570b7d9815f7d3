// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/json_schema.h"

#define VALIJSON_USE_EXCEPTIONS 1

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <yaml-cpp/yaml.h>

#include <fstream>
#include <memory>
#include <regex>
#include <stdexcept>

namespace diaban::test {

namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

void close(nlohmann::json& part) {
    if (part.is_object() && part.contains("properties") && part["properties"].is_object() && part.contains("type") &&
        !part.contains("additionalProperties")) {
        part["additionalProperties"] = false;
    }
    for (nlohmann::json& inner : part) {
        if (inner.is_structured()) {
            close(inner);
        }
    }
}

nlohmann::json scalarAsJson(const YAML::Node& node) {
    static const std::regex kNumber("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    const std::string& text = node.Scalar();
    if (node.Tag() == "!") { // in quotes
        return text;
    }
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") {
        return nullptr;
    }
    if (text == "true" || text == "false") {
        return text == "true";
    }
    if (std::string("+-.0123456789").find(text.front()) == std::string::npos || !std::regex_match(text, kNumber)) {
        return text;
    }
    const double number = std::stod(text);
    return text.find_first_of(".eE") == std::string::npos ? nlohmann::json(static_cast<std::int64_t>(number))
                                                          : nlohmann::json(number);
}

} // namespace

nlohmann::json schemaFile(const std::string& name) {
    std::ifstream stream(DIABAN_SOURCE_DIR "/data/schema/" + name);
    return nlohmann::json::parse(stream);
}

JsonSchema::JsonSchema(const std::string& name, const std::string& definition, bool closed)
    : m_schema(std::make_shared<valijson::Schema>()),
      m_validator(std::make_shared<valijson::Validator>(valijson::Validator::kStrongTypes)) {
    nlohmann::json whole = schemaFile(name);
    if (closed) {
        close(whole);
    }
    if (!definition.empty()) {
        if (!whole["definitions"].contains(definition)) {
            throw std::runtime_error(name + " has no definition " + definition);
        }
        whole = {{"$ref", "#/definitions/" + definition}, {"definitions", whole["definitions"]}};
    }
    const auto fetch = [](const std::string& uri) {
        return std::make_unique<nlohmann::json>(schemaFile(uri)).release();
    };
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(Adapter(whole), *m_schema, fetch, [](const nlohmann::json* fetched) {
            const std::unique_ptr<const nlohmann::json> owned(fetched);
        });
}

bool JsonSchema::takes(const nlohmann::json& document) const {
    return m_validator->validate(*m_schema, Adapter(document), nullptr);
}

std::vector<std::string> JsonSchema::faults(const nlohmann::json& document) const {
    valijson::ValidationResults results;
    std::vector<std::string> faults;
    if (!m_validator->validate(*m_schema, Adapter(document), &results)) {
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            std::string place;
            for (const std::string& part : error.context) {
                place += part;
            }
            faults.push_back(place + ": " + error.description);
        }
    }
    return faults;
}

nlohmann::json yamlAsJson(const YAML::Node& node) {
    if (node.IsSequence()) {
        nlohmann::json list = nlohmann::json::array();
        for (const auto& item : node) {
            list.push_back(yamlAsJson(item));
        }
        return list;
    }
    if (node.IsMap()) {
        nlohmann::json map = nlohmann::json::object();
        for (const auto& entry : node) {
            map[entry.first.Scalar()] = yamlAsJson(entry.second);
        }
        return map;
    }
    return node.IsScalar() ? scalarAsJson(node) : nlohmann::json(nullptr);
}

} // namespace diaban::test
