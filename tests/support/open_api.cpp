#include "tests/support/open_api.h"

#include <algorithm>
#include <regex>
#include <stdexcept>

namespace owc::test {
namespace {

bool isOfType(const std::string& type, const nlohmann::json& value) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    if (type == "number") return value.is_number();
    if (type == "boolean") return value.is_boolean();
    throw std::runtime_error("a type that this validator does not know: " + type);
}

std::size_t charactersOf(const std::string& utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

YAML::Node OpenApi::resolved(YAML::Node node) const {
    // Only const nodes are looked into: the others grow by it, and a sequence becomes a map.
    const auto within = [](const YAML::Node& of, const std::string& key) {
        return of.IsSequence() ? of[std::stoul(key)] : of[key];
    };
    for (int hops = 0; node.IsMap() && within(node, "$ref"); ++hops) {
        const auto ref = within(node, "$ref").as<std::string>();
        if (hops > 20 || !ref.starts_with("#/"))
            throw std::runtime_error("a reference that leads nowhere: " + ref);
        // Assigning to a YAML::Node changes what it refers to; `reset` lets it refer to something else.
        YAML::Node at;
        at.reset(m_root);
        for (std::size_t from = 2; from <= ref.size();) {
            const std::size_t slash = std::min(ref.find('/', from), ref.size());
            at.reset(resolved(at));  // a reference may pass through another one
            const YAML::Node next = within(at, ref.substr(from, slash - from));
            if (!next) throw std::runtime_error("a reference that leads nowhere: " + ref);
            at.reset(next);
            from = slash + 1;
        }
        node.reset(at);
    }
    return node;
}

std::size_t OpenApi::fitting(const YAML::Node& schemas, const Json& value, const std::string& at,
                             std::string& why) const {
    std::size_t fit = 0;
    for (const auto& one : schemas) {
        Trouble trouble;
        check(one, value, at, trouble);
        fit += trouble.empty();
        if (!trouble.empty()) why += " [" + trouble.front() + "]";
    }
    return fit;
}

void OpenApi::checkObject(const YAML::Node& schema, const Json& value, const std::string& at,
                          Trouble& into) const {
    for (const auto& name : schema["required"]) {
        if (!value.contains(name.as<std::string>())) into.push_back(at + " lacks " + name.as<std::string>());
    }
    for (const auto& property : schema["properties"]) {
        const auto name = property.first.as<std::string>();
        if (value.contains(name)) check(property.second, value[name], at + "." + name, into);
    }
}

void OpenApi::checkPlain(const YAML::Node& schema, const Json& value, const std::string& at,
                         Trouble& into) const {
    if (schema["enum"]) {
        bool known = false;
        for (const auto& word : schema["enum"])
            known = known || (value.is_string() && word.as<std::string>() == value);
        if (!known) into.push_back(at + " is none of its words: " + value.dump());
    }
    if (!value.is_string()) return;
    const auto text = value.get<std::string>();
    if (schema["maxLength"] && charactersOf(text) > schema["maxLength"].as<std::size_t>())
        into.push_back(at + " is too long");
    if (schema["pattern"] && !std::regex_search(text, std::regex(schema["pattern"].as<std::string>())))
        into.push_back(at + " does not match its pattern");
    if (schema["format"] && schema["format"].as<std::string>() == "date-time" &&
        !std::regex_match(text, std::regex(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))")))
        into.push_back(at + " is no date-time");
}

void OpenApi::check(YAML::Node unresolved, const Json& value, const std::string& at, Trouble& into) const {
    const YAML::Node schema = resolved(unresolved);
    if (!schema.IsMap()) throw std::runtime_error("no schema at " + at);
    for (const auto& part : schema["allOf"]) check(part, value, at, into);
    std::string why;
    if (schema["anyOf"] && fitting(schema["anyOf"], value, at, why) == 0)
        into.push_back(at + " fits none of anyOf:" + why);
    // Forms that leave everything open fit beside the one that is meant, so at least one is asked for.
    if (schema["oneOf"] && fitting(schema["oneOf"], value, at, why) == 0)
        into.push_back(at + " fits none of oneOf:" + why);
    if (schema["type"] && !isOfType(schema["type"].as<std::string>(), value)) {
        into.push_back(at + " is no " + schema["type"].as<std::string>());
        return;
    }
    checkPlain(schema, value, at, into);
    if (value.is_object()) checkObject(schema, value, at, into);
    if (!value.is_array() || !schema["items"]) return;
    for (std::size_t i = 0; i < value.size(); ++i)
        check(schema["items"], value[i], at + "[" + std::to_string(i) + "]", into);
}

std::vector<std::string> OpenApi::request(const std::string& path, const Json& body) const {
    Trouble trouble;
    check(m_root["paths"][path]["post"]["requestBody"]["content"]["application/json"]["schema"], body, path,
          trouble);
    return trouble;
}

std::vector<std::string> OpenApi::response(const std::string& path, int status, const Json& body) const {
    Trouble trouble;
    const YAML::Node responses = m_root["paths"][path]["post"]["responses"];
    const YAML::Node own = responses[std::to_string(status)];
    const YAML::Node response = resolved(own ? own : responses["default"]);
    check(response["content"]["application/json"]["schema"], body, path + " " + std::to_string(status),
          trouble);
    return trouble;
}

std::vector<std::string> OpenApi::paths() const {
    std::vector<std::string> all;
    for (const auto& path : m_root["paths"]) all.push_back(path.first.as<std::string>());
    return all;
}

std::vector<std::string> OpenApi::words(const std::string& schema) const {
    std::vector<std::string> all;
    YAML::Node node = resolved(m_root["components"]["schemas"][schema]);
    if (!node["enum"]) node = resolved(node["properties"]["code"]);
    for (const auto& word : node["enum"]) all.push_back(word.as<std::string>());
    return all;
}

}  // namespace owc::test
