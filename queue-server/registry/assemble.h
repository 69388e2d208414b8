#pragma once

#include "queue-server/registry/load.h"
#include "queue-server/registry/staging.h"
#include "queue-server/registry/version_writer.h"

// Internal to this folder: from sorted runs to a version.
namespace owc::registry {

/// Counts complaints and keeps the first ones, in a Staging.
class Complaints {
  public:
    Complaints(Staging& staging, std::size_t most) : m_staging(staging), m_most(most) {}
    void refuse(std::size_t file, std::uint64_t line, std::string column, std::string what) {
        ++m_staging.refused;
        add({m_staging.inputs[file].name(), line, std::move(column), std::move(what), true});
    }
    void tell(std::size_t file, std::uint64_t line, std::string column, std::string what) {
        ++m_staging.told;
        add({m_staging.inputs[file].name(), line, std::move(column), std::move(what), false});
    }

  private:
    void add(Complaint complaint) {
        if (m_staging.complaints.size() < m_most) m_staging.complaints.push_back(std::move(complaint));
    }
    Staging& m_staging;
    std::size_t m_most;
};

/// Writes people, then households, out of the runs that `staging` counts; contradictions go to `complaints`.
[[nodiscard]] domain::Result<void> assemble(const std::filesystem::path& runs, const Staging& staging,
                                            const LoadOptions& options, Complaints& complaints,
                                            VersionWriter& writer);

/// A person's place within the run of her household: behind its own lines.
inline constexpr std::uint64_t kBehindHousehold = 16;

/// Values of a line as they lie in a run, from the second column on. No value holds the mark between them.
[[nodiscard]] std::string joined(Kind kind, const Fields& fields);
/// The other way; the first column is left empty.
[[nodiscard]] Fields split(std::string_view bytes);

}  // namespace owc::registry
