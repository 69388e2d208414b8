#include "queue-server/sharing/registry_reader.h"

#include "queue-server/registry/registry.h"

namespace owc::sharing {

using domain::Result;

namespace {

class Reader : public RegistryPort {
  public:
    explicit Reader(std::unique_ptr<registry::Registry> opened) : m_registry(std::move(opened)) {}

    Result<std::optional<Household>> byPerson(CnicNumber cnic) override {
        return m_registry->household(cnic);
    }
    Result<std::optional<Household>> byId(std::uint64_t household) override {
        if (!m_registry->file()) return std::optional<Household>{};
        return m_registry->file()->household(household);
    }
    Result<void> visit(const std::function<bool(const Household&)>& each) override {
        if (!m_registry->file()) return {};
        return m_registry->file()->forEach({}, each);
    }
    Result<std::uint64_t> version() override {
        if (const auto fresh = m_registry->refresh(); !fresh) return tl::unexpected(fresh.error());
        return m_registry->version().number;
    }

  private:
    std::unique_ptr<registry::Registry> m_registry;
};

}  // namespace

OpenRegistry registryIn(const std::filesystem::path& folder) {
    return [folder]() -> Result<std::unique_ptr<RegistryPort>> {
        auto opened = registry::Registry::open(folder);
        if (!opened) return tl::unexpected(opened.error());
        return std::make_unique<Reader>(std::move(*opened));
    };
}

}  // namespace owc::sharing
