#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "queue-server/domain/result.h"
#include "queue-server/eligibility/record.h"
#include "queue-server/registry/version.h"
#include "queue-server/registry/version_file.h"

namespace owc::registry {

/// The registry of this centre: whatever version of it is the current one. Threads: one at a time per object;
/// each thread that asks opens its own.
class Registry {
  public:
    /// @param folder  DATA/registry; nothing has to be there: until something is loaded nobody is found
    /// @return Corrupt, VersionUnknown, StorageFailed, StorageReadOnly
    [[nodiscard]] static domain::Result<std::unique_ptr<Registry>> open(const std::filesystem::path& folder);

    /// The household of this member, with all members and all that is known of them; nothing when the number
    /// is not in the registry. When it stands in two rolls: the household with the lower number (odd.h finds
    /// these).
    [[nodiscard]] domain::Result<std::optional<eligibility::Household>> household(
        eligibility::CnicNumber cnic);

    /// Of what is being answered from; its number is 0 before the first load.
    [[nodiscard]] const Version& version() const;

    /// Goes over to a newer current version when there is one; costs one look at a small file otherwise.
    /// @return whether it went over; after an error the old version goes on answering
    [[nodiscard]] domain::Result<bool> refresh();

    /// The file behind it; nothing before the first load. Gone with the next refresh that goes over.
    [[nodiscard]] VersionFile* file() { return m_file.get(); }

  private:
    explicit Registry(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    std::filesystem::path m_folder;
    std::unique_ptr<VersionFile> m_file;
    std::int64_t m_seen = -1;  ///< when `current` was changed last, in nanoseconds, as looked at last
};

}  // namespace owc::registry
