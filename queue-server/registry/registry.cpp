#include "queue-server/registry/registry.h"

#include <sys/stat.h>

#include "queue-server/registry/folder.h"

namespace owc::registry {

using domain::Result;

namespace {

const Version kNothing{};

/// Changes with every rename over the file; -1 when it is not there.
std::int64_t stampOf(const std::filesystem::path& file) {
    struct stat about {};
    if (::stat(file.c_str(), &about) != 0) return -1;
    return about.st_ctim.tv_sec * 1'000'000'000 + about.st_ctim.tv_nsec;
}

}  // namespace

Result<std::unique_ptr<Registry>> Registry::open(const std::filesystem::path& folder) {
    std::unique_ptr<Registry> registry(new Registry(folder));
    if (const auto looked = registry->refresh(); !looked) return tl::unexpected(looked.error());
    return registry;
}

Result<std::optional<eligibility::Household>> Registry::household(eligibility::CnicNumber cnic) {
    if (!m_file) return std::nullopt;
    return m_file->householdOf(cnic);
}

const Version& Registry::version() const {
    return m_file ? m_file->version() : kNothing;
}

Result<bool> Registry::refresh() {
    const std::int64_t stamp = stampOf(m_folder / "current");
    if (stamp == m_seen) return false;
    const auto number = currentVersion(m_folder);
    if (!number) return tl::unexpected(number.error());
    if (*number && **number != version().number) {
        auto file = VersionFile::open(versionFile(m_folder, **number));
        if (!file) return tl::unexpected(file.error());
        m_file = std::move(*file);
        m_seen = stamp;
        return true;
    }
    m_seen = stamp;
    return false;
}

}  // namespace owc::registry
