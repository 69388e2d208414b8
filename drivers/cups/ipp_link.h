#pragma once

#include <cups/cups.h>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "drivers/cups/deadline.h"

namespace owc::cups {

struct IppDelete {
    void operator()(ipp_t* message) const { ippDelete(message); }
};
using IppMessage = std::unique_ptr<ipp_t, IppDelete>;

/// How a request ended.
enum class Got : std::uint8_t {
    Answer,
    NotFound,  ///< no such queue or job
    Refused,   ///< answered, but not done
    Gone,      ///< nobody answers
};

template <typename T>
struct Answer {
    Got got = Got::Gone;
    T value{};
};

struct Reply {
    Got got = Got::Gone;
    IppMessage message;
};

/// A request in UTF-8 and English: CUPS hands its language on to the backends, whose messages are read here.
[[nodiscard]] IppMessage makeRequest(ipp_op_t operation);
void addUri(ipp_t& request, const char* name, const std::string& uri);
void addRequested(ipp_t& request, const std::vector<const char*>& attributes);

// First value of an attribute, or the given one where there is none.
[[nodiscard]] int integerOf(ipp_t& message, const char* name, int otherwise);
[[nodiscard]] bool flagOf(ipp_t& message, const char* name, bool otherwise);
[[nodiscard]] std::string textOf(ipp_t& message, const char* name);
[[nodiscard]] std::vector<std::string> textsOf(ipp_t& message, const char* name);

/// One HTTP connection that carries IPP, opened when it is needed and again after it broke. Never asks for a
/// password. Threads: one.
class IppLink {
  public:
    struct Address {
        std::string host;  ///< name, address or the path of a socket; empty: libcups knows
        int port = 631;
        bool encrypted = false;
    };

    /// @param patience  for one wait; for the whole of an answer twice that, for that of a document five
    /// times; a name look-up and the greeting of TLS are outside: libcups gives no hold on them (it breaks
    /// off a greeting after ten seconds of silence, the resolver a look-up by its own limits)
    /// @param ending  what is under way then is broken off, too
    IppLink(Address address, std::chrono::milliseconds patience,
            std::shared_ptr<Ending> ending = std::make_shared<Ending>());
    ~IppLink();
    IppLink(const IppLink&) = delete;
    IppLink& operator=(const IppLink&) = delete;

    [[nodiscard]] Reply ask(const IppMessage& request, const std::string& resource);
    /// The same with a document behind the request.
    /// @param whole  set when the other side may hold all of it, whatever the answer
    [[nodiscard]] Reply send(const IppMessage& request, const std::string& resource,
                             const std::vector<std::uint8_t>& document, bool& whole);
    /// A text file, whole. NotFound: there is none.
    [[nodiscard]] Answer<std::vector<std::string>> get(const std::string& resource);

  private:
    bool open();
    void close();
    Reply reply(ipp_t* message);

    Address m_address;
    std::chrono::milliseconds m_patience;
    std::shared_ptr<Ending> m_ending;
    http_t* m_http = nullptr;
};

/// "host:port" or "/path/of/a/socket".
[[nodiscard]] IppLink::Address addressOf(const std::string& server);

}  // namespace owc::cups
