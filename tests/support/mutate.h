#pragma once

#include <random>
#include <string>

namespace owc::test {

/// A few random changes: bytes replaced, taken away, repeated or put in.
inline std::string mutated(std::string bytes, std::mt19937& random) {
    for (auto changes = random() % 4 + 1; changes > 0 && !bytes.empty(); --changes) {
        const auto at = random() % bytes.size();
        switch (random() % 4) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.erase(at, random() % 8 + 1);
                break;
            case 2:
                bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 16));
                break;
            default:
                bytes.insert(at, 1, static_cast<char>(random()));
        }
    }
    return bytes;
}

}  // namespace owc::test
