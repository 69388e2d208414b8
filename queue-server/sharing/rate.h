#pragma once

#include <algorithm>
#include <map>
#include <mutex>
#include <string>

#include "queue-server/domain/ids.h"

namespace owc::sharing {

/// So many at once and so many a minute, for each name. Threads: any.
class Rates {
  public:
    /// @param mostNames  names remembered; the one that was quiet for longest gives way
    explicit Rates(std::size_t mostNames) : m_mostNames(mostNames) {}

    /// Takes one, when there is one.
    [[nodiscard]] bool take(const std::string& name, double perMinute, double burst, domain::Time now) {
        const std::lock_guard lock(m_mutex);
        auto found = m_buckets.find(name);
        if (found == m_buckets.end()) {
            if (m_buckets.size() >= m_mostNames)
                m_buckets.erase(std::ranges::min_element(
                    m_buckets, {}, [](const auto& bucket) { return bucket.second.last; }));
            found = m_buckets.emplace(name, Bucket{burst, now}).first;
        }
        Bucket& bucket = found->second;
        const std::chrono::duration<double> since = std::max(domain::Duration{0}, now - bucket.last);
        bucket.left = std::min(burst, bucket.left + since.count() * perMinute / 60);
        bucket.last = std::max(bucket.last, now);
        if (bucket.left < 1) return false;
        bucket.left -= 1;
        return true;
    }

  private:
    struct Bucket {
        double left = 0;
        domain::Time last{};
    };

    std::size_t m_mostNames;
    std::mutex m_mutex;
    std::map<std::string, Bucket> m_buckets;  ///< guarded by m_mutex
};

}  // namespace owc::sharing
