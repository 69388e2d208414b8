#include "queue-server/registry/inputs.h"

#include <sodium.h>

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

Result<std::vector<Input>> inputsOf(const std::vector<fs::path>& files) {
    std::vector<Input> inputs;
    for (const fs::path& file : files) {
        const auto form = formOf(file.filename().string());
        if (!form)
            return fail(ErrorCode::BadInput,
                        file.string() +
                            ": name it after what it holds: households, persons, scores, "
                            "certificates, enrolments, answers or entitlements, then .csv or "
                            ".jsonl, as in persons-2026-03.csv");
        std::error_code wrong;
        const std::uint64_t size = fs::file_size(file, wrong);
        if (wrong) return fail(ErrorCode::BadInput, file.string() + ": " + wrong.message());
        inputs.push_back({.path = fs::absolute(file).lexically_normal(), .form = *form, .size = size});
    }
    return inputs;
}

std::string namesOf(const std::vector<Input>& inputs) {
    std::string names;
    for (const Input& input : inputs) names += (names.empty() ? "" : " ") + input.name();
    return names;
}

std::string hashOf(const std::vector<Input>& inputs) {
    std::string all;
    for (const Input& input : inputs) all += input.hash;
    if (inputs.size() == 1) return all;
    unsigned char bytes[crypto_generichash_BYTES];
    crypto_generichash(bytes, sizeof bytes, reinterpret_cast<const unsigned char*>(all.data()), all.size(),
                       nullptr, 0);
    char hex[2 * sizeof bytes + 1];
    return sodium_bin2hex(hex, sizeof hex, bytes, sizeof bytes);
}

}  // namespace owc::registry
