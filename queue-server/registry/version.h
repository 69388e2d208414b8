#pragma once

#include <cstdint>
#include <string>

#include "queue-server/domain/ids.h"

namespace owc::registry {

/// What is known of one version of the registry.
struct Version {
    std::uint64_t number = 0;  ///< 0: nothing was ever loaded
    domain::Time loaded{};
    std::uint64_t households = 0;
    std::uint64_t persons = 0;  ///< different numbers
    std::string source;         ///< what was loaded, in the words of whoever loaded it; names no person
    std::string hash;           ///< BLAKE2b-256 of the files it was made of, in hex

    friend bool operator==(const Version&, const Version&) = default;
};

}  // namespace owc::registry
