#include "queue-server/registry/staging.h"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>
#include <nlohmann/json.hpp>

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr int kForm = 1;

json written(const Complaint& it) {
    return {it.file, it.line, it.column, it.what, it.refuses};
}
Complaint complaintOf(const json& it) {
    return {it.at(0), it.at(1), it.at(2), it.at(3), it.at(4)};
}

json written(const Input& it) {
    return {{"path", it.path.string()}, {"kind", it.form.kind}, {"json", it.form.json}, {"size", it.size},
            {"offset", it.offset},      {"lines", it.lines},    {"rows", it.rows},      {"done", it.done},
            {"hash", it.hash},          {"unended", it.unended}};
}
Input inputOf(const json& it) {
    return {.path = it.at("path").get<std::string>(),
            .form = {it.at("kind").get<Kind>(), it.at("json").get<bool>()},
            .size = it.at("size"),
            .offset = it.at("offset"),
            .lines = it.at("lines"),
            .rows = it.at("rows"),
            .unended = it.at("unended"),
            .done = it.at("done"),
            .hash = it.at("hash")};
}

}  // namespace

Result<void> Staging::save(const fs::path& folder) const {
    json all{{"form", kForm},    {"names", names},     {"rolls", rolls}, {"homes", homes},
             {"papers", papers}, {"refused", refused}, {"told", told}};
    for (const Input& input : inputs) all["inputs"].push_back(written(input));
    for (const Complaint& complaint : complaints) all["complaints"].push_back(written(complaint));
    const std::string text = all.dump();
    const fs::path next = folder / "progress.next";
    const int fd = ::open(next.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool good = fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                      ::fdatasync(fd) == 0;
    if (fd >= 0) ::close(fd);
    if (!good || ::rename(next.c_str(), (folder / "progress").c_str()) != 0)
        return fail(ErrorCode::StorageFailed, next.string() + ": " + std::generic_category().message(errno));
    return {};
}

std::optional<Staging> Staging::restore(const fs::path& folder) {
    std::ifstream in(folder / "progress");
    if (!in) return std::nullopt;
    try {
        const json all = json::parse(in);
        if (all.at("form") != kForm) return std::nullopt;
        Staging staging{.names = all.at("names"),
                        .rolls = all.at("rolls"),
                        .homes = all.at("homes"),
                        .papers = all.at("papers"),
                        .refused = all.at("refused"),
                        .told = all.at("told")};
        for (const json& input : all.at("inputs")) staging.inputs.push_back(inputOf(input));
        for (const json& it : all.value("complaints", json::array()))
            staging.complaints.push_back(complaintOf(it));
        return staging;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

}  // namespace owc::registry
