#pragma once

#include <filesystem>
#include <memory>

#include "queue-server/domain/result.h"
#include "queue-server/eligibility/record.h"
#include "queue-server/registry/version.h"
#include "queue-server/registry/words.h"

namespace owc::registry {

/// Writes a version into a file of its own that nobody reads yet; unless finished, it goes with the object.
/// Threads: one at a time.
class VersionWriter {
  public:
    /// Writes anew what may be left at `part` of a load that was killed.
    [[nodiscard]] static domain::Result<std::unique_ptr<VersionWriter>> begin(
        const std::filesystem::path& part);
    ~VersionWriter();

    /// @param household  with a larger number than the one before
    /// @return BadInput for what cannot be kept (packed.h) or is out of order; storage errors
    [[nodiscard]] domain::Result<void> household(const eligibility::Household& household);

    /// Leads from a number to its household; the numbers come in order, and those of one number too. The
    /// second and further households of a number are kept apart.
    [[nodiscard]] domain::Result<void> person(eligibility::CnicNumber cnic, std::uint64_t household);

    /// Ends the file. Numbers of households and persons are counted here.
    [[nodiscard]] domain::Result<Version> finish(Version about);

  private:
    class Impl;
    explicit VersionWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// Makes `households` (in the order of their numbers) the current version of a folder: for whoever has them
/// in memory. load.h is for files of any size.
[[nodiscard]] domain::Result<Version> publishHouseholds(const std::filesystem::path& folder,
                                                        const std::vector<eligibility::Household>& households,
                                                        const std::string& source, domain::Time now);

}  // namespace owc::registry
