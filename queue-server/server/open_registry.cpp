#include "queue-server/server/open_registry.h"

#include <spdlog/spdlog.h>

#include "queue-server/registry/registry.h"

namespace owc::server {

namespace {

/// On the desk's thread alone.
class Reader {
  public:
    explicit Reader(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    RegistryRead read(eligibility::CnicNumber cnic) {
        const RegistryRead cannot{.household = {}, .found = lookups::Found::CannotAsk};
        if (!usable() || m_registry->version().number == 0) return cannot;
        auto household = m_registry->household(cnic);
        if (!household) {
            complain(household.error());
            m_registry.reset();
            return cannot;
        }
        const auto found = *household ? lookups::Found::Here : lookups::Found::Nowhere;
        return {std::move(*household), found, static_cast<std::uint32_t>(m_registry->version().number)};
    }

  private:
    bool usable() {
        if (m_registry) {
            // The old version goes on answering where the new one cannot be read.
            if (const auto fresh = m_registry->refresh(); !fresh) complain(fresh.error());
            return true;
        }
        auto opened = registry::Registry::open(m_folder);
        if (!opened) {
            complain(opened.error());
            return false;
        }
        m_registry = std::move(*opened);
        return true;
    }

    /// Once for each trouble, not once for each visitor.
    void complain(const domain::Error& error) {
        if (m_complained == error.detail) return;
        m_complained = error.detail;
        spdlog::error("registry unreadable code={} detail=\"{}\"", static_cast<int>(error.code),
                      error.detail);
    }

    std::filesystem::path m_folder;
    std::unique_ptr<registry::Registry> m_registry;
    std::string m_complained;
};

}  // namespace

std::unique_ptr<RegistryDesk> openRegistry(const settings::CentreSettings& settings,
                                           const std::filesystem::path& data) {
    if (settings.catalogue.programmes.empty()) return nullptr;
    const auto reader = std::make_shared<Reader>(data / "registry");
    return std::make_unique<RegistryDesk>(
        [reader](eligibility::CnicNumber cnic) { return reader->read(cnic); }, settings.catalogue);
}

}  // namespace owc::server
