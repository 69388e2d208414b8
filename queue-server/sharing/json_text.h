#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string_view>

#include "queue-server/domain/result.h"

namespace owc::sharing {

using Json = nlohmann::json;

/// What is read of somebody who may be hostile.
struct JsonLimits {
    std::size_t bytes = 1024 * 1024;
    int depth = 24;              ///< containers within containers
    std::size_t values = 50000;  ///< numbers, texts, containers and names together
};

/// Strict JSON: one value, UTF-8, no name twice in an object.
/// @return ErrorCode::BadInput; the detail names the byte and never repeats what stands there
[[nodiscard]] domain::Result<Json> parseJson(std::string_view text, const JsonLimits& limits = {});

/// The value of a member of the outermost object exactly as it stands in the text, without the blanks around
/// it; a signature is of these bytes.
/// @param text  accepted by `parseJson`, else the answer means nothing
/// @return empty when there is no such member
[[nodiscard]] std::string_view rawMember(std::string_view text, std::string_view name);

/// As compact text; what is not UTF-8 is replaced.
[[nodiscard]] std::string written(const Json& value);

}  // namespace owc::sharing
