#pragma once

#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/registry/staging.h"

// Internal to this folder: the files of a load or delta before they are read.
namespace owc::registry {

/// @return BadInput for a name that says nothing, or a file that is not there
[[nodiscard]] domain::Result<std::vector<Input>> inputsOf(const std::vector<std::filesystem::path>& files);

/// "households.csv persons.csv"
[[nodiscard]] std::string namesOf(const std::vector<Input>& inputs);
/// One hash of those of all files, in hex.
[[nodiscard]] std::string hashOf(const std::vector<Input>& inputs);

}  // namespace owc::registry
