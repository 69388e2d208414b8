#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <set>

#include "queue-server/domain/result.h"
#include "queue-server/eligibility/record.h"
#include "queue-server/registry/version.h"

namespace owc::registry {

/// Changes a copy of a version that nobody reads yet; unless finished, it goes with the object.
/// Threads: one at a time.
class VersionEditor {
  public:
    /// Copies `from` to `part`.
    [[nodiscard]] static domain::Result<std::unique_ptr<VersionEditor>> begin(
        const std::filesystem::path& from, const std::filesystem::path& part);
    ~VersionEditor();

    /// A household to be changed in place, as it is now; null when there is none of this number.
    [[nodiscard]] domain::Result<eligibility::Household*> household(std::uint64_t id);
    /// One that is not there yet, with nothing but its number.
    eligibility::Household& add(std::uint64_t id);
    /// Its members are no concern of this: `homes` has to say so too.
    void remove(std::uint64_t id);

    /// The households in whose rolls a number is, to be changed in place.
    [[nodiscard]] domain::Result<std::set<std::uint64_t>*> homes(eligibility::CnicNumber cnic);

    /// Writes all changes and ends the file.
    /// @return BadInput for a household that cannot be kept (packed.h); storage errors
    [[nodiscard]] domain::Result<Version> finish(Version about);

  private:
    class Impl;
    explicit VersionEditor(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::registry
