#include <algorithm>

#include "drivers/printer/device_id.h"
#include "drivers/printer/status.h"
#include "drivers/printer/ticket_job.h"
#include "queue-server/domain/check.h"
#include "tests/fuzz/targets.h"

// What a printer says: any bytes at all, for it may be broken, something else, or meant ill.
namespace owc::fuzz {

using namespace printer;

namespace {

/// Takes everything and says, a few bytes at each look, what the fuzzer wants.
class TalkativeLink : public Link {
  public:
    explicit TalkativeLink(const std::string& words) : m_words(words) {}

    Sent send(std::span<const std::uint8_t> bytes, Millis) override { return {bytes.size(), End::Done}; }
    Received receive(Millis limit) override {
        // 0xFE, which is nothing a printer says, is a pause: answers come between the questions, not all at
        // once.
        Received received;
        while (m_at < m_words.size()) {
            const auto byte = static_cast<std::uint8_t>(m_words[m_at++]);
            if (byte == 0xFE) break;
            received.bytes.push_back(byte);
        }
        if (received.bytes.empty()) {
            m_now += limit;
            received.end = End::Timeout;
        }
        return received;
    }
    std::optional<PortStatus> portStatus() override { return PortStatus{}; }
    bool softReset() override { return true; }
    std::string deviceId() override { return {}; }
    void cancel() noexcept override {}

    Millis now() const { return m_now; }

  private:
    const std::string& m_words;
    std::size_t m_at = 0;
    Millis m_now{0};
};

/// A verdict of Printed needs three answers to GS r and six clean ones to DLE EOT, each after its question.
drivers::PrintOutcome verdictOn(const std::string& bytes) {
    drivers::PrinterProfile profile;
    profile.dots = 8;
    profile.answersStatus = profile.answersQueued = true;
    TalkativeLink link(bytes);
    Talk talk(
        link, [&] { return std::chrono::steady_clock::time_point(link.now()); }, true, Link::Millis(500));
    const JobResult result = runJob(talk, profile, {"t", drivers::Raster(8, 2)});
    if (result.report.outcome != drivers::PrintOutcome::Printed) return result.report.outcome;
    const auto count = [&](int mask, int pattern) {
        return std::ranges::count_if(
            bytes, [&](char c) { return (static_cast<std::uint8_t>(c) & mask) == pattern; });
    };
    OWC_CHECK(count(0x90, 0x00) >= 3);
    OWC_CHECK(count(0x93, 0x12) >= 6);
    return result.report.outcome;
}

}  // namespace

/// The stream is cut the same way however it arrives, and no byte counts twice.
void printerStatus(const std::string& bytes) {
    const std::vector<std::uint8_t> stream(bytes.begin(), bytes.end());
    AnswerReader whole, single;
    const std::vector<Answer> answers = whole.read(stream);
    std::vector<Answer> oneByOne;
    for (const std::uint8_t byte : stream)
        for (const Answer& answer : single.read(std::span(&byte, 1))) oneByOne.push_back(answer);
    OWC_CHECK(answers == oneByOne);
    std::size_t used = 0;
    for (const Answer& answer : answers) {
        used += answer.kind == Answer::Kind::Automatic ? 4 : 1;
        if (answer.kind == Answer::Kind::Automatic) std::ignore = conditionOf(answer, true);
    }
    OWC_CHECK(used <= stream.size());
    std::ignore = verdictOn(bytes);
}

std::vector<std::string> printerStatusSeeds() {
    const std::string clean = "\x12\xFE", pause = "\xFE";
    // Pauses where the job looks before it asks, then the answers of a ticket that is printed.
    std::string printed = pause;
    for (int i = 0; i < 3; ++i) printed += pause + clean;
    printed += std::string(1, '\0') + pause + pause + std::string(2, '\0') + pause;
    for (int i = 0; i < 3; ++i) printed += pause + clean;
    OWC_CHECK(verdictOn(printed) ==
              drivers::PrintOutcome::Printed);  // else mutation would never come near it
    return {printed, std::string("\x12\x32\x12\x7E", 4), std::string("\x18\0\x0C\x0F\x10\0\0\x0F", 8),
            std::string("\x10\x13\0\x11\x03\0", 6), std::string("\0\x03\x0C", 3)};
}

void deviceIdText(const std::string& bytes) {
    const DeviceId id = parseDeviceId(bytes);
    for (const std::string* field : {&id.maker, &id.model, &id.commands, &id.serial}) {
        OWC_CHECK(field->size() <= 64);
        OWC_CHECK(std::ranges::all_of(*field, [](char c) { return c >= 0x20 && c <= 0x7E; }));
    }
    OWC_CHECK(parseDeviceId("MFG:" + id.maker + ";MDL:" + id.model + ";CMD:" + id.commands +
                            ";SN:" + id.serial + ";") == id);
}

std::vector<std::string> deviceIdSeeds() {
    return {"MFG:EPSON;CMD:ESC/POS;MDL:TM-T20III;CLS:PRINTER;DES:EPSON TM-T20III;SN:J5KF012345;",
            "MANUFACTURER:HPRT;MODEL:TP80K;COMMAND SET:ESC/POS;SERN:1"};
}

}  // namespace owc::fuzz
