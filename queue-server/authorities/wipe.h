#pragma once

#include <sodium.h>

#include "queue-server/identity/authority.h"

// What names her does not stay in memory that is given back.
namespace owc::authorities {

/// Overwrites and empties a string or a vector of bytes, also what a short string that was moved leaves
/// behind.
template <class Bytes>
void wipe(Bytes& bytes) {
    bytes.resize(bytes.capacity());
    sodium_memzero(bytes.data(), bytes.size() * sizeof(*bytes.data()));
    bytes.clear();
}

inline void wipe(identity::Question& question) {
    wipe(question.citizen);
    wipe(question.contact);
    wipe(question.record);
}

/// Wipes when the scope ends, whichever way.
template <class Bytes>
class Wiped {
  public:
    explicit Wiped(Bytes& bytes) : m_bytes(bytes) {}
    ~Wiped() { wipe(m_bytes); }
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;

  private:
    Bytes& m_bytes;
};

}  // namespace owc::authorities
