#include "drivers/cups/ipp_link.h"

#include <array>
#include <charconv>
#include <utility>

namespace owc::cups {

namespace {

const char* noPassword(const char*, http_t*, const char*, const char*, void*) {
    return nullptr;
}

int noLongerPatient(http_t*, void*) {
    return 0;
}

}  // namespace

IppMessage makeRequest(ipp_op_t operation) {
    IppMessage request(ippNew());
    ippSetOperation(request.get(), operation);
    ippSetRequestId(request.get(), 1);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_CHARSET, "attributes-charset", nullptr, "utf-8");
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_LANGUAGE, "attributes-natural-language", nullptr,
                 "en");
    return request;
}

void addUri(ipp_t& request, const char* name, const std::string& uri) {
    ippAddString(&request, IPP_TAG_OPERATION, IPP_TAG_URI, name, nullptr, uri.c_str());
    ippAddString(&request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
}

void addRequested(ipp_t& request, const std::vector<const char*>& attributes) {
    ippAddStrings(&request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
                  static_cast<int>(attributes.size()), nullptr, attributes.data());
}

int integerOf(ipp_t& message, const char* name, int otherwise) {
    ipp_attribute_t* found = ippFindAttribute(&message, name, IPP_TAG_ZERO);
    if (found == nullptr) return otherwise;
    const ipp_tag_t tag = ippGetValueTag(found);
    return tag == IPP_TAG_INTEGER || tag == IPP_TAG_ENUM ? ippGetInteger(found, 0) : otherwise;
}

bool flagOf(ipp_t& message, const char* name, bool otherwise) {
    ipp_attribute_t* found = ippFindAttribute(&message, name, IPP_TAG_BOOLEAN);
    return found == nullptr ? otherwise : ippGetBoolean(found, 0) != 0;
}

std::string textOf(ipp_t& message, const char* name) {
    auto texts = textsOf(message, name);
    return texts.empty() ? std::string() : std::move(texts.front());
}

std::vector<std::string> textsOf(ipp_t& message, const char* name) {
    std::vector<std::string> texts;
    ipp_attribute_t* found = ippFindAttribute(&message, name, IPP_TAG_ZERO);
    for (int i = 0; i < ippGetCount(found); ++i) {
        if (const char* text = ippGetString(found, i, nullptr)) texts.emplace_back(text);
    }
    return texts;
}

IppLink::Address addressOf(const std::string& server) {
    if (server.empty() || server.front() == '/') return {.host = server};
    IppLink::Address address{.host = server};
    const auto colon = server.rfind(':');
    if (colon == std::string::npos) return address;
    const char* end = server.data() + server.size();
    if (std::from_chars(server.data() + colon + 1, end, address.port).ptr == end) address.host.resize(colon);
    return address;
}

IppLink::IppLink(Address address, std::chrono::milliseconds patience, std::shared_ptr<Ending> ending)
    : m_address(std::move(address)), m_patience(patience), m_ending(std::move(ending)) {}

IppLink::~IppLink() {
    close();
}

bool IppLink::open() {
    cupsSetPasswordCB2(noPassword, nullptr);  // kept for each thread; the default would ask on a terminal
    const auto patience = m_ending->left(m_patience);
    if (patience.count() == 0) return false;
    if (m_http != nullptr) return true;
    const bool known = !m_address.host.empty();
    const http_encryption_t encryption = !known                ? cupsEncryption()
                                         : m_address.encrypted ? HTTP_ENCRYPTION_ALWAYS
                                                               : HTTP_ENCRYPTION_IF_REQUESTED;
    m_http = httpConnect2(known ? m_address.host.c_str() : cupsServer(), known ? m_address.port : ippPort(),
                          nullptr, AF_UNSPEC, encryption, 1, static_cast<int>(patience.count()), nullptr);
    if (m_http == nullptr) return false;
    httpSetTimeout(m_http, static_cast<double>(m_patience.count()) / 1000.0, noLongerPatient, nullptr);
    return true;
}

void IppLink::close() {
    if (m_http != nullptr) httpClose(m_http);
    m_http = nullptr;
}

Reply IppLink::reply(ipp_t* message) {
    Reply reply{Got::Gone, IppMessage(message)};
    const ipp_status_t status = message != nullptr ? ippGetStatusCode(message) : cupsLastError();
    if (status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_GONE) {
        reply.got = Got::NotFound;
    } else if (message != nullptr) {
        reply.got = status < IPP_STATUS_REDIRECTION_OTHER_SITE ? Got::Answer : Got::Refused;
    } else {
        const bool heard = status >= IPP_STATUS_ERROR_BAD_REQUEST && status < IPP_STATUS_ERROR_INTERNAL;
        reply.got = heard ? Got::Refused : Got::Gone;
        close();
    }
    return reply;
}

Reply IppLink::ask(const IppMessage& request, const std::string& resource) {
    // A connection that was closed while it lay idle shows only when it is used: once more on a new one.
    for (const bool used = m_http != nullptr;;) {
        const bool first = used && m_http != nullptr;
        if (!open()) return {};
        const Deadline deadline(httpGetFd(m_http), m_patience * 2, *m_ending);
        ipp_t* message = nullptr;
        const http_status_t sent =
            cupsSendRequest(m_http, request.get(), resource.c_str(), ippLength(request.get()));
        if (sent == HTTP_STATUS_CONTINUE || sent == HTTP_STATUS_OK)
            message = cupsGetResponse(m_http, resource.c_str());
        Reply answer = reply(message);
        if (answer.got != Got::Gone || !first) return answer;
    }
}

Reply IppLink::send(const IppMessage& request, const std::string& resource,
                    const std::vector<std::uint8_t>& document, bool& whole) {
    whole = false;
    if (!open()) return {};
    const Deadline deadline(httpGetFd(m_http), m_patience * 5, *m_ending);
    http_status_t status = cupsSendRequest(m_http, request.get(), resource.c_str(), 0);  // 0: in chunks
    constexpr std::size_t kChunk = 16'384;
    for (std::size_t at = 0; at < document.size() && status == HTTP_STATUS_CONTINUE; at += kChunk) {
        const std::size_t size = std::min(kChunk, document.size() - at);
        status = cupsWriteRequestData(m_http, reinterpret_cast<const char*>(document.data() + at), size);
    }
    if (status != HTTP_STATUS_CONTINUE) return reply(nullptr);
    whole = true;
    return reply(cupsGetResponse(m_http, resource.c_str()));
}

Answer<std::vector<std::string>> IppLink::get(const std::string& resource) {
    if (!open()) return {};
    const Deadline deadline(httpGetFd(m_http), m_patience * 2, *m_ending);
    httpClearFields(m_http);
    http_status_t status = HTTP_STATUS_ERROR;
    if (httpGet(m_http, resource.c_str()) == 0) {
        do status = httpUpdate(m_http);
        while (status == HTTP_STATUS_CONTINUE);
    }
    std::array<char, 8192> buffer{};
    std::string text;
    ssize_t size = -1;
    while (status == HTTP_STATUS_OK && (size = httpRead2(m_http, buffer.data(), buffer.size())) > 0)
        text.append(buffer.data(), static_cast<std::size_t>(size));
    const bool cut = size < 0 || httpGetRemaining(m_http) > 0;
    if (status != HTTP_STATUS_OK || cut) close();  // what is left of it is of no use
    if (status == HTTP_STATUS_NOT_FOUND) return {Got::NotFound, {}};
    if (status != HTTP_STATUS_OK || cut) return {};
    Answer<std::vector<std::string>> lines{Got::Answer, {}};
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
        end = std::min(text.find('\n', at), text.size());
        lines.value.push_back(text.substr(at, end - at));
    }
    return lines;
}

}  // namespace owc::cups
