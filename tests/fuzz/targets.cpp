#include "tests/fuzz/targets.h"

#include <filesystem>
#include <fstream>
#include <map>

#include "config/settings/centre_settings.h"
#include "drivers/scanner/cnic_text.h"
#include "drivers/scanner/ticket_code.h"
#include "queue-server/domain/check.h"
#include "queue-server/domain/cnic.h"
#include "queue-server/domain/visit_code.h"
#include "queue-server/payments/receipt_code.h"
#include "queue-server/protocol/messages.h"
#include "queue-server/protocol/stored.h"
#include "tests/support/eventful_day.h"
#include "tests/support/temp_folder.h"
#include "tests/support/looked_day.h"
#include "tests/support/paid_day.h"
#include "tests/support/registered_day.h"
#include "tests/support/sample_eligibility.h"
#include "tests/support/sample_form.h"
#include "tests/support/verifying.h"
#include "where.h"

namespace owc::fuzz {

using namespace domain;

namespace {

/// Decoding, encoding and decoding again gives the same bytes as encoding once.
template <class Decode, class Encode>
void sameTwice(const std::string& bytes, Decode decode, Encode encode) {
    const auto first = decode(bytes);
    if (!first) return;
    const std::string written = encode(*first);
    const auto second = decode(written);
    OWC_CHECK(second.has_value());
    OWC_CHECK(encode(*second).compare(written) == 0);
}

/// One value of every kind of a sum type.
template <class Body, class Kinds>
std::vector<Body> oneOfEach() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        return std::vector<Body>{Body(boost::variant2::variant_alternative_t<I, Kinds>{})...};
    }
    (std::make_index_sequence<boost::variant2::variant_size<Kinds>::value>{});
}

void request(const std::string& bytes) {
    sameTwice(bytes, protocol::decodeRequest, [](const protocol::Request& r) { return protocol::encode(r); });
}
std::vector<std::string> requestSeeds() {
    const protocol::RequestBody bodies[] = {
        protocol::Hello{"owc-kiosk"}, protocol::Beat{7, "head"}, protocol::AskMissed{3, 9},
        protocol::IssueToken{.service = {"withdraw"}, .cnic = "3520212345671"},
        protocol::SignIn{{1}, {"B-214"}, "1234"}, CallNext{{1}, {}}, Park{{1}, {}, ParkReason::Copy, {}},
        Transfer{{1}, {}, {"finger"}}, Complete{{1}, {}, false},
        protocol::IssueToken{.service = {"withdraw"}, .slot = "OWC1:CODE", .rollNumber = 10'007},
        protocol::GiveSlot{{"withdraw"}, Day{std::chrono::days{20'526}}, std::uint16_t{630}},
        protocol::TakeOver{{1}, {"B-214"}, "1234", {"S-001"}, "4321"},
        protocol::ServeDirect{{1}, {"withdraw"}, Language::Sindhi}, protocol::ReprintTicket{{1}, {8}},
        SetIntake{Intake::Closed}, SetNotice{Notice::BankDown, true}, CorrectInside{-1}, ConfirmClock{},
        VoidVisit{{}, {142}}, OpenDay{Day{std::chrono::days{20'526}}}, StartBreak{{1}, {}, BreakReason::Cash},
        CallChosen{{1}, {}, {8}, ChoiceReason::Child}, AddService{{1}, {}, {"finger"}},
        CorrectPriority{{1}, {}, {8}, Priority::Infant, PriorityReason::Seen},
        protocol::OpenPairing{{"kiosk-2"}}, protocol::Pair{{"kiosk-2"}, "12345678"},
        protocol::ForgetPerson{"3520212345671", {}}, protocol::ReloadStaff{{"B-214"}, StaffChange::PinReset},
        protocol::AdmitOffline{.token = {5001}, .day = Day{std::chrono::days{20'526}}, .at = Time{Duration{1'000}},
                               .service = {"withdraw"}, .cnic = "3520212345671", .code = "OWC1:CODE",
                               .replaces = protocol::RequestId{7, 3}},
        protocol::TakeBack{{7, 3}},
        protocol::OpenVerification{{1}, identity::Purpose::Withdrawal, "3520212345671"},
        protocol::AskFinger{.counter = {1}, .finger = biometrics::Finger::LeftIndex, .record = {'F', 'M', 'R', 0},
                            .quality = 70, .live = true, .contact = "03001234567"},
        protocol::RequestException{{1}, identity::ExceptionKind::NumberOnly, identity::ExceptionReason::Injury, "form-1"},
        protocol::EndorseException{{1}, {"S-001"}, "4321", false}, protocol::SendToNadra{{1}, {"finger"}},
        protocol::EnrolFinger{{1}, biometrics::Finger::LeftThumb, {{'F', 'M', 'R'}, {1}, {2}}},
        protocol::AskEligibility{{1}, "3520212345671", lookups::Purpose::CounterCard, Day{std::chrono::days{20'000}}},
        protocol::NoteLookup{"ppaf", "loan", 1, lookups::Found::Here, {}, "3520212345671"},
        protocol::AskOdd{eligibility::OddKind::OnePhone, 20},
        protocol::SaveForm{{1}, {4}, 7, registration::Page::House, test::sampleForm()},
        protocol::ReceiveAnswers{{{{12}, registration::OfficialReply::Accepted, "ok-1", Day{std::chrono::days{20'000}}}}},
        protocol::NoteExported{{12}, {19}, 7},
        protocol::OpenDrawer{{1}, {{1000, 40}}, {{1000, 40}}, {"S-001"}, "4321"},
        protocol::ReleaseCash{{1}, {4}, {{1000, 13}, {500, 1}}},
        protocol::ResolveRelease{{1}, {4}, true, {"S-001"}, "4321", {{1000, 27}}},
        protocol::StageDues{false, {{"3520212345671", "kafaalat", "2026-Q1", "K-1", 2, payments::rupees(13'500), "hbl", "counter",
                                     Day{std::chrono::days{20'500}}, Day{std::chrono::days{20'590}}}}},
        protocol::ImportDues{std::string(32, 'd'), 7, payments::rupees(94'500)}};
    std::vector<std::string> seeds;
    for (const auto& body : bodies) seeds.push_back(protocol::encode(protocol::Request{{7, 3}, body}));
    // And one of each kind there is, so that no decoder is out of reach.
    for (const auto& body : oneOfEach<protocol::RequestBody, protocol::RequestKinds>())
        seeds.push_back(protocol::encode(protocol::Request{{7, 3}, body}));
    return seeds;
}

/// The envelope: whatever the body, an id that could be read is told, and another major version is refused by name.
void envelope(const std::string& bytes) {
    const auto read = protocol::decodeRequest(bytes);
    if (read) {
        OWC_CHECK(read->id.boot != 0 && read->id.counter != 0);
        return;
    }
    const auto code = read.error().error.code;
    OWC_CHECK(code == ErrorCode::BadInput || code == ErrorCode::UnknownCommand || code == ErrorCode::VersionRefused);
    if (code == ErrorCode::UnknownCommand) OWC_CHECK(read.error().id.boot != 0 && read.error().id.counter != 0);
    if (code == ErrorCode::VersionRefused) OWC_CHECK(!read.error().error.detail.empty());
}
std::vector<std::string> envelopeSeeds() {
    const std::string good = protocol::encode(protocol::Request{{7, 3}, protocol::Hello{"owc-kiosk"}});
    const std::string otherMajor = "\x08\x02", unknownBody = "\xfa\x7f\x01x", zeroBoot{"\x18\0", 2};
    return {good, good + otherMajor, good.substr(0, 6) + unknownBody, good + zeroBoot, good + good};
}

void reply(const std::string& bytes) {
    sameTwice(bytes, protocol::decodeReply, [](const protocol::Reply& r) { return protocol::encode(r); });
}
std::vector<std::string> replySeeds() {
    const protocol::ReplyBody bodies[] = {Error{ErrorCode::NothingWaiting, "x"}, protocol::Done{},
                                          protocol::TokenIssued{{142}, {8}, "OWC1:CODE", {}, {}},
                                          protocol::SlotIssued{"OWC1:CODE", {"withdraw"}, {}, std::uint16_t{630}},
                                          protocol::SnapshotPart{2, 5, {protocol::VisitRow{}}, true},
                                          test::sampleEligibility(),
                                          protocol::FormOpen{.form = {4}, .content = test::sampleForm(), .found = lookups::Found::Here},
                                          protocol::OutboxPart{{{{12}, "e30.e30.c2ln"}}, true}};
    std::vector<std::string> seeds;
    for (const auto& body : bodies) seeds.push_back(protocol::encode(protocol::Reply{{7, 3}, body}));
    for (const auto& body : oneOfEach<protocol::ReplyBody, protocol::ReplyKinds>())
        seeds.push_back(protocol::encode(protocol::Reply{{7, 3}, body}));
    return seeds;
}

void broadcast(const std::string& bytes) {
    sameTwice(bytes, protocol::decodeBroadcast, [](const protocol::Broadcast& b) { return protocol::encode(b); });
}
std::vector<std::string> broadcastSeeds() {
    return {protocol::encode(protocol::Broadcast{protocol::ServerBeat{2, 5, {}, 40, "head"}}),
            protocol::encode(protocol::Broadcast{
                protocol::Published{2, 5, {{protocol::CallRow{}, protocol::CentreRow{}}, {"call/90"}}}}),
            protocol::encode(protocol::Broadcast{protocol::Published{
                2, 6, {{protocol::VerificationRow{.counter = {1}, .next = {.left = {biometrics::Finger::LeftThumb}}},
                        protocol::SuspicionRow{.number = 1, .officer = {"A"}},
                        protocol::WatchRow{{"A"}, 3, {{payments::Watched::BelowLimit, {1, {5}, true, {{{7}, {2}, {}, {5}}}}}}},
                        protocol::RegistryRow{.version = 1, .odd = {{eligibility::OddKind::TwoRolls, 3}}, .barred = {{{"kiosk-1"}, {}, 5, 9}}, .formsWaiting = 12, .oldestForm = Time{Duration{1'000}}}}, {"verification/3"}}}})};
}

/// The first byte is the kind.
void event(const std::string& bytes) {
    if (bytes.empty()) return;
    const std::uint32_t kind = static_cast<std::uint8_t>(bytes.front());
    sameTwice(
        bytes.substr(1), [kind](const std::string& body) { return protocol::decodeEntry({}, kind, body); },
        [](const journal::Entry& entry) {
            return boost::variant2::visit([](const auto& e) { return protocol::encodeEvent(e.body).bytes; },
                                          entry);
        });
}
std::vector<std::string> eventSeeds() {
    std::vector<std::string> seeds;
    const auto add = [&](const auto& happened) {
        const auto stored = protocol::encodeEvent(happened.body);
        seeds.emplace_back(1, static_cast<char>(stored.kind)).append(stored.bytes);
    };
    for (const Event& happened : test::eventfulDay().history()) add(happened);
    test::Verifying verified = test::verifiedDay();
    for (const journal::Entry& entry : verified.history()) {
        if (const auto* happened = boost::variant2::get_if<identity::Event>(&entry)) add(*happened);
    }
    for (const lookups::Event& happened : test::lookedUpDay()) add(happened);
    for (const registration::Event& happened : test::registeredDay()) add(happened);
    add(registration::Event{{}, registration::NumbersSkipped{{1'000'004}, {1'000'013}}});
    for (const payments::Event& happened : test::paidDay()) add(happened);
    return seeds;
}

void checkpoint(const std::string& bytes) {
    sameTwice(bytes, protocol::decodeSnapshot, [](const journal::Snapshot& snapshot) {
        return protocol::encodeSnapshot(snapshot.centre, snapshot.verifications, snapshot.lookups, snapshot.registrations,
                                        snapshot.payouts);
    });
}
std::vector<std::string> checkpointSeeds() {
    const test::Verifying verified = test::verifiedDay();
    lookups::Lookups looked;
    looked.apply(test::lookedUpDay());
    payments::Payouts paid;
    paid.apply(test::paidDay());
    return {protocol::encodeState(test::eventfulDay().state()),
            protocol::encodeSnapshot(verified.centre.state(), verified.state()),
            protocol::encodeSnapshot(verified.centre.state(), verified.state(), looked.state()),
            protocol::encodeSnapshot({}, {}, {}, {}, paid.state())};
}

/// As this file of an otherwise good folder: a folder of its own, without what a centre may leave out.
void loadWith(const std::string& name, const std::string& bytes) {
    static std::map<std::string, test::TempFolder> folders;
    const auto [found, isFresh] = folders.try_emplace(name);
    const std::filesystem::path& folder = found->second.path();
    if (isFresh) {
        std::filesystem::copy(OWC_SOURCE_DIR "/config/sample", folder);
        for (const char* file : {"printers.toml", "hours.toml", "nadra.toml", "authority_codes.toml", "iso8583.toml", "programmes.toml"})
            std::filesystem::remove(folder / file);
    }
    std::ofstream(folder / name, std::ios::binary) << bytes;
    const auto loaded = settings::load(folder);
    OWC_CHECK(loaded || !loaded.error().detail.empty());
}
std::string sampleFile(const char* name) {
    std::ifstream in(std::filesystem::path(OWC_SOURCE_DIR "/config/sample") / name);
    return {std::istreambuf_iterator<char>(in), {}};
}

void settingsFile(const std::string& bytes) {
    loadWith("centre.toml", bytes);
}
std::vector<std::string> settingsSeeds() {
    return {sampleFile("centre.toml")};
}

void printersFile(const std::string& bytes) {
    loadWith("printers.toml", bytes);
}
std::vector<std::string> printersSeeds() {
    return {sampleFile("printers.toml")};
}

void codesFile(const std::string& bytes) {
    loadWith("authority_codes.toml", bytes);
}
std::vector<std::string> codesSeeds() {
    return {sampleFile("authority_codes.toml")};
}

void termsFile(const std::string& bytes) {
    loadWith("iso8583.toml", bytes);
}
std::vector<std::string> termsSeeds() {
    return {sampleFile("iso8583.toml")};
}

void programmesFile(const std::string& bytes) {
    loadWith("programmes.toml", bytes);
}
/// Small, so that a change meets a rule: the way to a beneficiary and the school stipend, which nests its rules.
std::vector<std::string> programmesSeeds() {
    const std::string registry =
        "[registry]\nsurvey_service = \"family\"\nappeal_service = \"family\"\nnadra_service = \"finger\"\n"
        "payout_service = \"withdraw\"\n";
    const std::string head =
        "[[programme]]\nid = \"a\"\nnames = { ur = \"a\", en = \"a\" }\nagency = \"b\"\nneeds = [\"help\"]\n"
        "documents = [\"cnic\"]\nsource = \"s\"\nconfidence = \"C\"\naccess = ";
    const std::string dated = "source = \"s\"\nconfidence = \"S\"\nfrom = \"2022-01-01\"\nuntil = \"2024-01-01\"\n";
    return {registry + head + "\"registry\"\n[[programme.criterion]]\nrule = \"score_at_most\"\nscore = \"32.00\"\n" +
                "with_disabled = \"37.00\"\nonly_for = [\"female\"]\n" + dated +
                "[[programme.amount]]\nwhat = \"w\"\nrupees = 1\nper = \"month\"\n" + dated +
                "[[programme.payment]]\nbanks = []\nregions = [\"kp\"]\nchannels = [\"atm\"]\n" + dated,
            registry + head + "\"counter\"\nservice = \"help\"\nplace = { ur = \"a\", en = \"b\" }\n" +
                "[[programme.criterion]]\nrule = \"any_of\"\nof = [{ rule = \"member_with\", of = [{ rule = "
                "\"age_between\", least = 4, most = 12 }] }, { rule = \"not_within_months\", months = 12, words = "
                "[\"a\"] }, { rule = \"no_filter\", words = [\"tax_payer:spouse\"] }]\n" +
                dated};
}

/// Whatever was held to a scanner: a number has 13 digits that stand in it, and is read the same from itself.
void scannedText(const std::string& bytes) {
    if (const auto cnic = scanner::cnicIn(bytes)) {
        OWC_CHECK(Cnic::parse(*cnic).has_value());
        OWC_CHECK(scanner::cnicIn(*cnic) == cnic);
    }
    if (const auto code = scanner::ticketCodeIn(bytes)) OWC_CHECK(scanner::ticketCodeIn(*code) == code);
}
std::vector<std::string> scannedSeeds() {
    return {"6110100000142", "61101-0000014-2", "\u06F6\u06F1\u06F1\u06F0\u06F10000014 2",
            "100012345678901\n6110100000142\nB7K2QX\n\x41\x27\x37\x45\x81 \xC1\xCC\n", VisitCode::fromRandom({1, 2, 3}).text()};
}

void typedText(const std::string& bytes) {
    if (const auto cnic = Cnic::parse(bytes)) OWC_CHECK(Cnic::parse(cnic->digits())->digits() == cnic->digits());
    if (const auto code = VisitCode::parse(bytes)) OWC_CHECK(*VisitCode::parse(code->text()) == *code);
}
std::vector<std::string> typedSeeds() {
    return {"61101-0000014-2", "\u06F6\u06F1\u06F1\u06F0\u06F1 0000014 2", VisitCode::fromRandom({1, 2, 3}).text()};
}

/// One payout has one text.
void receiptText(const std::string& bytes) {
    const auto read = payments::readReceipt(bytes);
    if (!read) return;
    OWC_CHECK(payments::encodeReceipt(read->says) == read->payload);
    const std::string text = payments::receiptText(read->payload, read->signature);
    OWC_CHECK(bytes.find(text) != std::string::npos && payments::readReceipt(text)->payload == read->payload);
}
std::vector<std::string> receiptSeeds() {
    const std::string mark(payments::kReceiptSignature, 'm');
    std::vector<std::string> seeds;
    for (const std::uint64_t basket : {1ULL, 4'711ULL, 1ULL << 40})
        seeds.push_back(payments::receiptText(
            payments::encodeReceipt({7, domain::Time{std::chrono::seconds{1'773'466'260}}, {basket},
                                     payments::rupees(19'000), "7K4M2345"}),
            mark));
    return seeds;
}

}  // namespace

const std::vector<Target>& targets() {
    static const std::vector<Target> all{{"envelope", envelope, envelopeSeeds},
                                         {"request", request, requestSeeds},
                                         {"reply", reply, replySeeds},
                                         {"broadcast", broadcast, broadcastSeeds},
                                         {"event", event, eventSeeds},
                                         {"logrow", logRow, logRowSeeds},
                                         {"checkpoint", checkpoint, checkpointSeeds},
                                         {"settings", settingsFile, settingsSeeds},
                                         {"printers", printersFile, printersSeeds},
                                         {"codes", codesFile, codesSeeds},
                                         {"programmes", programmesFile, programmesSeeds},
                                         {"registryline", registryLine, registryLineSeeds},
                                         {"registryfile", registryFile, registryFileSeeds},
                                         {"registrymembers", registryMembers, registryMembersSeeds},
                                         {"authority", authorityReply, authorityReplySeeds},
                                         {"typed", typedText, typedSeeds},
                                         {"receipt", receiptText, receiptSeeds},
                                         {"scanned", scannedText, scannedSeeds},
                                         {"printer", printerStatus, printerStatusSeeds},
                                         {"deviceid", deviceIdText, deviceIdSeeds},
                                         {"fingerframes", fingerFrames, fingerFramesSeeds},
                                         {"isorecord", isoRecord, isoRecordSeeds},
                                         {"ansirecord", ansiRecord, ansiRecordSeeds},
                                         {"sharing", sharingMessage, sharingMessageSeeds},
                                         {"sharinghttp", sharingHttp, sharingHttpSeeds},
                                         {"sharinggroup", sharingGroup, sharingGroupSeeds},
                                         {"iso8583", cardMessage, cardMessageSeeds},
                                         {"iso8583stream", cardStream, cardStreamSeeds},
                                         {"iso8583terms", termsFile, termsSeeds}};
    return all;
}

}  // namespace owc::fuzz
