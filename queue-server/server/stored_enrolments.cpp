#include "queue-server/server/stored_enrolments.h"

namespace owc::server {

using authorities::SealedFinger;
using domain::Result;

Result<std::unique_ptr<authorities::EnrolmentStore>> StoredEnrolments::open(
    const std::filesystem::path& file) {
    auto reader = store::EnrolmentReader::open(file);
    if (!reader) return tl::unexpected(reader.error());
    return std::unique_ptr<authorities::EnrolmentStore>(new StoredEnrolments(std::move(*reader)));
}

Result<std::vector<SealedFinger>> StoredEnrolments::of(domain::PersonId person) {
    auto rows = m_reader->of(person.value);
    if (!rows) return tl::unexpected(rows.error());
    std::vector<SealedFinger> fingers;
    for (store::Enrolment& row : *rows)
        fingers.push_back({static_cast<biometrics::Finger>(row.finger),
                           domain::Time{std::chrono::milliseconds{row.expiresMs}}, std::move(row.sealed)});
    return fingers;
}

store::Enrolment rowOf(domain::PersonId person, const SealedFinger& finger) {
    return {person.value, static_cast<std::uint32_t>(finger.finger),
            finger.expires.time_since_epoch().count(), finger.sealed};
}

}  // namespace owc::server
