#include "tests/support/test_ca.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

#include "queue-server/domain/check.h"

namespace owc::test {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Paper = std::unique_ptr<X509, decltype(&X509_free)>;
using File = std::unique_ptr<std::FILE, decltype(&std::fclose)>;

constexpr long kDay = 24 * 60 * 60;

void extend(X509* paper, int id, const std::string& value) {
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, id, value.c_str());
    OWC_CHECK(extension && X509_add_ext(paper, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

Paper paperFor(EVP_PKEY* key, const std::string& name, int lastsDays) {
    static long serial = 0;
    Paper paper(X509_new(), X509_free);
    X509_set_version(paper.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(paper.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(paper.get()), lastsDays < 0 ? 2 * lastsDays * kDay : -kDay);
    X509_gmtime_adj(X509_getm_notAfter(paper.get()), lastsDays * kDay);
    X509_set_pubkey(paper.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(paper.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    return paper;
}

File open(const std::filesystem::path& path, const char* mode) {
    File file(std::fopen(path.c_str(), mode), std::fclose);
    OWC_CHECK(file);
    return file;
}

Certificate written(const std::filesystem::path& folder, const std::string& name, EVP_PKEY* key,
                    X509* paper) {
    Certificate made{folder / (name + ".crt"), folder / (name + ".key"), {}};
    OWC_CHECK(PEM_write_X509(open(made.certificate, "w").get(), paper) == 1);
    OWC_CHECK(PEM_write_PrivateKey(open(made.key, "w").get(), key, nullptr, nullptr, 0, nullptr, nullptr) ==
              1);
    std::array<unsigned char, 32> digest{};
    unsigned length = 0;
    OWC_CHECK(X509_digest(paper, EVP_sha256(), digest.data(), &length) == 1);
    for (const unsigned char byte : digest) {
        constexpr const char* kDigits = "0123456789abcdef";
        made.sha256 += {kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return made;
}

}  // namespace

TestCa::TestCa(std::filesystem::path folder, const std::string& name)
    : m_folder(std::move(folder)), m_name(name) {
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), EVP_PKEY_free);
    const Paper paper = paperFor(key.get(), name, 30);
    X509_set_issuer_name(paper.get(), X509_get_subject_name(paper.get()));
    extend(paper.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(paper.get(), NID_key_usage, "critical,keyCertSign");
    OWC_CHECK(X509_sign(paper.get(), key.get(), EVP_sha256()) > 0);
    m_own = written(m_folder, name, key.get(), paper.get());
}

Certificate TestCa::issue(const std::string& host, int lastsDays) const {
    const Key ours(PEM_read_PrivateKey(open(m_own.key, "r").get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    const Paper own(PEM_read_X509(open(m_own.certificate, "r").get(), nullptr, nullptr, nullptr), X509_free);
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), EVP_PKEY_free);
    const Paper paper = paperFor(key.get(), host, lastsDays);
    X509_set_issuer_name(paper.get(), X509_get_subject_name(own.get()));
    extend(paper.get(), NID_subject_alt_name, "DNS:" + host);
    OWC_CHECK(X509_sign(paper.get(), ours.get(), EVP_sha256()) > 0);
    return written(m_folder, m_name + "-" + host + std::to_string(lastsDays), key.get(), paper.get());
}

}  // namespace owc::test
