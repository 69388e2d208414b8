#include "queue-server/server/open_registry.h"

#include <spdlog/spdlog.h>

#include <algorithm>

#include "queue-server/registry/registry.h"
#include "queue-server/sharing/from_settings.h"
#include "queue-server/sharing/scope.h"

namespace owc::server {

namespace {

constexpr const char* kPurpose = "eligibility";  ///< as told to the registry above

/// On the desk's thread alone.
class Reader {
  public:
    Reader(std::filesystem::path folder, AskAbove above)
        : m_folder(std::move(folder)), m_above(std::move(above)) {}

    RegistryRead read(eligibility::CnicNumber cnic) {
        RegistryRead here = readHere(cnic);
        if (!m_above || here.found == lookups::Found::Here) return here;
        auto household = m_above(cnic);
        if (!household) {
            complain(household.error());
            here.found = lookups::Found::CannotAsk;  // she may well be known there
        } else if (*household) {
            here.household = std::move(*household);
            here.found = lookups::Found::Upstream;
        } else if (here.version != 0) {
            here.found = lookups::Found::Nowhere;
        }
        return here;
    }

  private:
    RegistryRead readHere(eligibility::CnicNumber cnic) {
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
    AskAbove m_above;
    std::unique_ptr<registry::Registry> m_registry;
    std::string m_complained;
};

/// On the watch's thread alone.
struct Watched {
    explicit Watched(std::filesystem::path where) : folder(std::move(where)) {}

    std::filesystem::path folder;
    std::unique_ptr<registry::Registry> registry;

    domain::Result<registry::Version> version() {
        if (registry) {
            if (const auto fresh = registry->refresh(); !fresh) return tl::unexpected(fresh.error());
            return registry->version();
        }
        auto opened = registry::Registry::open(folder);
        if (!opened) return tl::unexpected(opened.error());
        registry = std::move(*opened);
        return registry->version();
    }
};

std::vector<std::string> onePerHousehold(const eligibility::Catalogue& catalogue, domain::Day on) {
    std::vector<std::string> programmes;
    for (const eligibility::Programme& programme : catalogue.programmes) {
        if (std::ranges::any_of(programme.criteria, [&](const eligibility::Criterion& criterion) {
                return criterion.rule == eligibility::Rule::OnePerHousehold && criterion.when.holds(on);
            }))
            programmes.push_back(programme.id);
    }
    return programmes;
}

}  // namespace

domain::Result<AskAbove> openUpstream(const std::filesystem::path& config) {
    const auto sharing = settings::readSharing(config, {sharing::kFields.begin(), sharing::kFields.end()});
    if (!sharing) return tl::unexpected(sharing.error());
    if (!*sharing || !(*sharing)->upstream) return AskAbove{};
    auto above = sharing::upstreamOf(*(*sharing)->upstream);
    if (!above) return tl::unexpected(above.error());
    auto key = sharing::signingKeyIn((*sharing)->signingKeyFile);
    if (!key) return tl::unexpected(key.error());
    struct Line {
        std::unique_ptr<sharing::SecretKey> key;
        sharing::Upstream upstream;
    };
    const sharing::Ourselves us{.id = (*sharing)->id, .key = key->get()};
    const auto now = [] { return std::chrono::floor<domain::Duration>(std::chrono::system_clock::now()); };
    const std::shared_ptr<Line> line(new Line{std::move(*key), {std::move(*above), us, sharing::post, now}});
    return [line](eligibility::CnicNumber cnic) { return line->upstream.ask(cnic, kPurpose); };
}

std::unique_ptr<RegistryDesk> openRegistry(const settings::CentreSettings& settings,
                                           const std::filesystem::path& data, AskAbove above) {
    if (settings.catalogue.programmes.empty()) return nullptr;
    const auto reader = std::make_shared<Reader>(data / "registry", std::move(above));
    return std::make_unique<RegistryDesk>(
        [reader](eligibility::CnicNumber cnic) { return reader->read(cnic); }, settings.catalogue);
}

std::unique_ptr<OddWatch> openOddWatch(const settings::CentreSettings& settings, const std::filesystem::path& data) {
    if (settings.catalogue.programmes.empty()) return nullptr;
    const auto watched = std::make_shared<Watched>(data / "registry");
    return std::make_unique<OddWatch>(OddWatch::Source{
        [watched] { return watched->version(); },
        [watched, catalogue = settings.catalogue](domain::Day on, const std::function<bool()>& isOver) {
            return registry::findOdd(*watched->registry, {.onePerHousehold = onePerHousehold(catalogue, on),
                                                          .on = on,
                                                          .most = OddWatch::kKept,
                                                          .isOver = isOver});
        }});
}

}  // namespace owc::server
