#pragma once

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/stubs/logging.h>

#include <string>

#include "queue-server/domain/ids.h"
#include "queue-server/domain/result.h"

// Internal to this folder: the plain parts every message shares.
namespace owc::protocol::convert {

/// A damaged message is answered, not written about: whoever sends garbage must not fill our disk.
inline const bool kProtobufIsQuiet = (google::protobuf::SetLogHandler(nullptr), true);

inline std::int64_t ms(domain::Time t) {
    return t.time_since_epoch().count();
}
inline std::int64_t ms(domain::Duration d) {
    return d.count();
}
inline domain::Time time(std::int64_t v) {
    return domain::Time{domain::Duration{v}};
}
inline std::int32_t days(domain::Day d) {
    return static_cast<std::int32_t>(d.time_since_epoch().count());
}
inline domain::Day day(std::int32_t v) {
    return domain::Day{std::chrono::days{v}};
}

template <class E>
std::uint32_t number(E value) {
    return static_cast<std::uint32_t>(value);
}

/// Collects what is wrong while a message is read; the first complaint is kept.
class Checks {
  public:
    /// The enumerator, or the first one and a complaint when `value` is beyond `last`.
    template <class E>
    E enumerator(std::uint32_t value, E last, const char* field) {
        if (value <= number(last)) return static_cast<E>(value);
        complain(field);
        return E{};
    }
    void require(bool good, const char* field) {
        if (!good) complain(field);
    }
    [[nodiscard]] bool good() const { return m_field == nullptr; }
    [[nodiscard]] domain::Error error(domain::ErrorCode code) const {
        return {code, std::string(m_field ? m_field : "") + ": out of range"};
    }

  private:
    void complain(const char* field) {
        if (!m_field) m_field = field;
    }
    const char* m_field = nullptr;
};

template <class Map, class PbMap>
void copyMap(const Map& from, PbMap* to) {
    for (const auto& [key, value] : from) (*to)[key] = value;
}
template <class PbMap>
std::map<std::string, std::string> toMap(const PbMap& from) {
    return {from.begin(), from.end()};
}

/// The same message gives the same bytes everywhere: maps are written in key order. Hashes rest on it.
template <class Message>
std::string bytesOf(const Message& message) {
    std::string bytes;
    google::protobuf::io::StringOutputStream text(&bytes);
    google::protobuf::io::CodedOutputStream out(&text);
    out.SetSerializationDeterministic(true);
    message.SerializeToCodedStream(&out);
    out.Trim();
    return bytes;
}

}  // namespace owc::protocol::convert
