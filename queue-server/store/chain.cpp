#include "queue-server/store/chain.h"

#include <sodium.h>

namespace owc::store {
namespace {

class Hasher {
  public:
    Hasher() { crypto_generichash_init(&m_state, nullptr, 0, kSize); }

    Hasher& add(const std::string& bytes) {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  bytes.size());
        return *this;
    }
    Hasher& add(std::uint64_t number) {
        std::array<unsigned char, 8> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<unsigned char>(number >> (8 * i));
        crypto_generichash_update(&m_state, bytes.data(), bytes.size());
        return *this;
    }
    [[nodiscard]] std::string finish() {
        std::string hash(kSize, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()), hash.size());
        return hash;
    }

  private:
    static constexpr std::size_t kSize = 32;
    crypto_generichash_state m_state{};
};

}  // namespace

std::string chainHash(const std::string& previous, std::uint64_t seq, const NewEvent& event) {
    return Hasher{}
        .add(previous)
        .add(seq)
        .add(static_cast<std::uint64_t>(event.timeMs))
        .add(std::uint64_t{event.kind})
        .add(std::uint64_t{event.body.size()})
        .add(event.body)
        .finish();
}

std::string checkpointHash(const std::string& chain, std::uint64_t seq, std::uint32_t schema,
                           const std::string& state) {
    return Hasher{}.add(chain).add(seq).add(std::uint64_t{schema}).add(state).finish();
}

}  // namespace owc::store
