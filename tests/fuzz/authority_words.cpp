#include <algorithm>
#include <filesystem>
#include <fstream>

#include "config/settings/centre_settings.h"
#include "queue-server/authorities/nadra_messages.h"
#include "queue-server/domain/check.h"
#include "tests/fuzz/targets.h"
#include "where.h"

// What an authority says: it is far away, and somebody may stand between.
namespace owc::fuzz {

namespace {

const settings::NadraReply& layout() {
    static const settings::NadraReply sample = settings::load(OWC_SOURCE_DIR "/config/sample")->nadra->reply;
    return sample;
}

/// The plainest message that says the same.
std::string plainly(const authorities::NadraAnswer& answer) {
    const auto escaped = [](const std::string& text) {
        std::string out;
        for (const char c : text)
            out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
        return out;
    };
    std::string text = "<BIOMETRIC_VERIFICATION><RESPONSE_DATA><RESPONSE_STATUS><CODE>" + answer.code +
                       "</CODE></RESPONSE_STATUS><TRANSACTION_ID>" + answer.transaction +
                       "</TRANSACTION_ID><SESSION_ID>" + escaped(answer.session) +
                       "</SESSION_ID><CITIZEN_NUMBER>" + answer.citizen + "</CITIZEN_NUMBER>";
    for (const auto finger : answer.onFile)
        text += "<FINGER_INDEX>" + std::to_string(static_cast<int>(finger)) + "</FINGER_INDEX>";
    return text + "</RESPONSE_DATA></BIOMETRIC_VERIFICATION>";
}

}  // namespace

/// What is read is within its bounds, and said plainly it reads the same.
void authorityReply(const std::string& bytes) {
    std::string message = bytes;
    const auto answer = authorities::readAnswer(message, layout());
    if (!answer) {
        OWC_CHECK(!answer.error().reason.empty() && answer.error().reason.size() < 200);
        return;
    }
    OWC_CHECK(!answer->code.empty() && answer->code.size() <= 8);
    OWC_CHECK(answer->citizen.empty() || answer->citizen.size() == 13);
    OWC_CHECK(answer->transaction.size() <= 64 && answer->session.size() <= 64 &&
              answer->onFile.size() <= 10);
    std::string plain = plainly(*answer);
    const auto again = authorities::readAnswer(plain, layout());
    OWC_CHECK(again && *again == *answer);
}

std::vector<std::string> authorityReplySeeds() {
    std::vector<std::string> seeds;
    for (const char* code : {"100", "118", "122"}) {
        std::ifstream in(std::filesystem::path(OWC_SOURCE_DIR "/tests/support/nadra") /
                         (std::string(code) + ".xml"));
        std::string text(std::istreambuf_iterator<char>(in), {});
        for (const auto& [mark, value] :
             {std::pair<std::string, std::string>{"@TRANSACTION@", "0000123456789012345"},
              {"@SESSION@", "S-<1>"},
              {"@CITIZEN@", "3520112345671"}}) {
            const std::string written = mark == "@SESSION@" ? "<![CDATA[" + value + "]]>" : value;
            text.replace(text.find(mark), mark.size(), written);
        }
        std::string copy = text;
        OWC_CHECK(authorities::readAnswer(copy, layout()));  // else mutation would never come near it
        seeds.push_back(std::move(text));
    }
    return seeds;
}

}  // namespace owc::fuzz
