#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/eligibility/record.h"

namespace owc::sharing {

using eligibility::CnicNumber;
using eligibility::Household;
using eligibility::Person;

/// What this room wants of a registry. All of it waits for the disk. Threads: one at a time.
class RegistryPort {
  public:
    virtual ~RegistryPort() = default;

    /// The household of a member; nothing when the number is not there.
    [[nodiscard]] virtual domain::Result<std::optional<Household>> byPerson(CnicNumber cnic) = 0;
    [[nodiscard]] virtual domain::Result<std::optional<Household>> byId(std::uint64_t household) = 0;
    /// Every household in the order of their numbers, until `each` says false.
    [[nodiscard]] virtual domain::Result<void> visit(const std::function<bool(const Household&)>& each) = 0;
    /// Of what it answers from; goes over to a newer one when there is one.
    [[nodiscard]] virtual domain::Result<std::uint64_t> version() = 0;
};

using OpenRegistry = std::function<domain::Result<std::unique_ptr<RegistryPort>>()>;

/// Open registries, lent to one thread at a time. Threads: any.
class RegistryPool {
  public:
    explicit RegistryPool(OpenRegistry open) : m_open(std::move(open)) {}

    /// Calls `use` with a registry that is up to date.
    /// @return what `use` returns, or why none could be opened
    template <class Use>
    auto with(Use use) -> decltype(use(std::declval<RegistryPort&>())) {
        std::unique_ptr<RegistryPort> one;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_idle.empty()) {
                one = std::move(m_idle.back());
                m_idle.pop_back();
            }
        }
        if (!one) {
            auto opened = m_open();
            if (!opened) return tl::unexpected(opened.error());
            one = std::move(*opened);
        }
        if (const auto version = one->version(); !version) return tl::unexpected(version.error());
        auto result = use(*one);
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(one));
        return result;
    }

  private:
    OpenRegistry m_open;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<RegistryPort>> m_idle;  ///< guarded by m_mutex
};

}  // namespace owc::sharing
