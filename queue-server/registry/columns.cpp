#include "queue-server/registry/columns.h"

namespace owc::registry {

namespace {

constexpr Column kHousehold[] = {{"household", true}, {"district", true}, {"survey", false},
                                 {"surveyed", false}, {"score", false},   {"score_since", false},
                                 {"income", false},   {"change", false}};
constexpr Column kScore[] = {{"household", true}, {"since", true}, {"score", true}, {"change", false}};
constexpr Column kPerson[] = {{"cnic", true},      {"household", true}, {"name", false},
                              {"born", false},     {"gender", false},   {"marital", false},
                              {"relation", false}, {"card", false},     {"filters", false},
                              {"class", false},    {"mobile", false},   {"change", false}};
// Of papers the first three columns say which one it is; the same again with other values is a conflict.
constexpr Column kCertificate[] = {
    {"cnic", true}, {"kind", true}, {"issued", true}, {"until", false}, {"change", false}};
constexpr Column kEnrolment[] = {
    {"cnic", true}, {"programme", true}, {"from", true}, {"until", false}, {"change", false}};
constexpr Column kAnswer[] = {{"cnic", true},   {"programme", true}, {"on", true},
                              {"answer", true}, {"reason", false},   {"change", false}};
constexpr Column kEntitlement[] = {{"cnic", true}, {"programme", true}, {"cycle", true}, {"amount", true},
                                   {"from", true}, {"until", true},     {"paid", false}, {"change", false}};

constexpr std::array<std::string_view, kKinds.size()> kNames{
    "households", "scores", "persons", "certificates", "enrolments", "answers", "entitlements"};

}  // namespace

std::span<const Column> columnsOf(Kind kind) {
    switch (kind) {
        case Kind::Household:
            return kHousehold;
        case Kind::Score:
            return kScore;
        case Kind::Person:
            return kPerson;
        case Kind::Certificate:
            return kCertificate;
        case Kind::Enrolment:
            return kEnrolment;
        case Kind::Answer:
            return kAnswer;
        case Kind::Entitlement:
            return kEntitlement;
    }
    return {};
}

std::optional<std::size_t> columnOf(Kind kind, std::string_view name) {
    const auto columns = columnsOf(kind);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (name == columns[i].name) return i;
    return std::nullopt;
}

std::string_view nameOf(Kind kind) {
    return kNames[static_cast<std::size_t>(kind) - 1];
}

std::optional<FileForm> formOf(const std::string& fileName) {
    const std::string_view name = fileName;
    const bool json = name.ends_with(".jsonl");
    if (!json && !name.ends_with(".csv")) return std::nullopt;
    const std::string_view stem = name.substr(0, name.rfind('.'));
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        if (stem == kNames[i] || (stem.starts_with(kNames[i]) && stem[kNames[i].size()] == '-'))
            return FileForm{kKinds[i], json};
    return std::nullopt;
}

}  // namespace owc::registry
