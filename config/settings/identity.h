#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "queue-server/identity/meaning.h"

// How a centre verifies who somebody is, as its files say it.
namespace owc::settings {

/// `[identity]` of centre.toml.
struct Identity {
    std::string authority;  ///< "none", "local", "nadra"
    bool localAuthorisesPayout = false;
    std::int64_t triesPerFinger = 0;
    std::int64_t triesPerSession = 0;
    std::int64_t sessionsPerCitizen = 0;
    std::int64_t triesPerCitizen = 0;
    std::int64_t sessionMinutes = 0;
    bool requireLive = false;
    std::int64_t enrolmentDays = 0;
    std::int64_t threshold = 0;  ///< hundredths of the matcher's score; 0: as the matcher proposes
};

/// Where each field of a message to NADRA stands: names of elements from the root, "A/B/C". Empty: not sent.
struct NadraRequest {
    std::string user;
    std::string password;
    std::string franchise;
    std::string transaction;
    std::string session;
    std::string citizen;
    std::string contact;
    std::string finger;
    std::string printTemplate;
    std::string templateType;
    std::string area;
};

/// The same of its answers. Empty: it does not come.
struct NadraReply {
    std::string code;
    std::string transaction;
    std::string session;
    std::string citizen;
    std::string fingers;  ///< an element that comes once for every finger on file
};

/// A field that one product wants and others do not, say the account type.
struct NadraExtra {
    std::string element;
    std::string value;
};

/// nadra.toml.
struct Nadra {
    std::string host;
    std::int64_t port = 0;
    std::string address;  ///< empty: the name is looked up
    std::string verifyPath;
    std::string resultPath;
    std::string caFile;             ///< empty: whom this machine trusts
    std::int64_t caFileLine = 0;    ///< where nadra.toml names it, for messages
    std::string certificateSha256;  ///< empty: any that caFile vouches for
    std::int64_t deadlineMs = 0;
    std::string product;  ///< a table of authority_codes.toml
    std::string franchise;
    std::string area;
    std::string templateType;
    bool citizenEchoed = true;  ///< an answer without the number asked about is nobody's
    bool transactionEchoed = false;
    NadraRequest request;
    NadraReply reply;
    std::vector<NadraExtra> extras;
};

/// authority_codes.toml: product -> code -> what it means.
using AuthorityCodes = std::map<std::string, std::map<std::string, identity::Meaning>>;

}  // namespace owc::settings
