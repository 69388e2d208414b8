#pragma once

#include <yaml-cpp/yaml.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace owc::test {

/// Checks messages against an OpenAPI 3.0 file: $ref (also into properties and items), allOf, anyOf, oneOf,
/// type, required, properties, items, enum, maxLength, pattern. Written for the tests alone; shares no code
/// with the messages it checks.
class OpenApi {
  public:
    using Json = nlohmann::json;

    explicit OpenApi(const std::filesystem::path& file) : m_root(YAML::LoadFile(file.string())) {}

    /// What is wrong with the body of a request; nothing: it is as the file says.
    [[nodiscard]] std::vector<std::string> request(const std::string& path, const Json& body) const;
    /// The same of an answer with this status.
    [[nodiscard]] std::vector<std::string> response(const std::string& path, int status,
                                                    const Json& body) const;
    /// The paths that it describes.
    [[nodiscard]] std::vector<std::string> paths() const;
    /// Enumeration of a component schema.
    [[nodiscard]] std::vector<std::string> words(const std::string& schema) const;

  private:
    using Trouble = std::vector<std::string>;

    [[nodiscard]] YAML::Node resolved(YAML::Node node) const;
    void check(YAML::Node schema, const Json& value, const std::string& at, Trouble& into) const;
    void checkPlain(const YAML::Node& schema, const Json& value, const std::string& at, Trouble& into) const;
    void checkObject(const YAML::Node& schema, const Json& value, const std::string& at, Trouble& into) const;
    [[nodiscard]] std::size_t fitting(const YAML::Node& schemas, const Json& value, const std::string& at,
                                      std::string& why) const;

    YAML::Node m_root;
};

}  // namespace owc::test
