#include <charconv>

#include "config/settings/paying_rules_of.h"
#include "config/settings/row.h"
#include "queue-server/payments/limits.h"

namespace owc::settings {

namespace {

std::uint32_t faceOf(const std::string& text) {
    std::uint32_t face = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), face);
    return error == std::errc{} && end == text.data() + text.size() ? face : 0;
}

std::string complaintAboutFace(const std::string& text) {
    const std::uint32_t face = faceOf(text);
    return face > 0 && face <= 100'000 ? "" : "is no bank note; write its rupees in digits, as \"1000\"";
}

/// What the log takes of a name.
std::string complaintAboutBank(const std::string& text) {
    const bool good = !text.empty() && text.size() <= payments::kMostText;
    return good ? "" : " is no name of a bank; write 1 to 64 bytes";
}

std::string complaintAboutUrl(const std::string& text) {
    const bool good =
        text.empty() || text.starts_with("http://127.0.0.1:") || text.starts_with("http://localhost:");
    return good ? "" : "is not on this machine; a simulated bank may only be at http://127.0.0.1:PORT";
}

/// 32 bytes are 43 signs of base64url.
std::string complaintAboutKey(const std::string& text) {
    const auto colon = text.find(':');
    const bool good = colon != std::string::npos && colon > 0 && text.size() - colon - 1 == 43;
    return good ? "" : "is no key; write \"BANK:KEY\" with the 43 signs that the bank gave you";
}

}  // namespace

const std::vector<Row<Payments>>& payingRows() {
    using S = Payments;
    static const std::vector<Row<S>> rows{
        {"gateway", &S::gateway, TextRule{1, {"none", "local", "simulated", "iso8583"}}, "", "\"none\"",
         "who says whether a stipend may be handed over: \"local\" is the centre's own book against the "
         "lists of the "
         "banks, \"simulated\" a sandbox bank for trials, \"iso8583\" the bank of iso8583.toml; \"none\": nothing is "
         "paid here"},
        {"simulated_url", &S::simulatedUrl, TextRule{0, {}, complaintAboutUrl}, "", "\"\"",
         "where the simulated bank listens"},
        {"banks", &S::banks, ListRule{{}, 0, complaintAboutBank, payments::kMostAtOnce}, "", "[]",
         "banks of the lists for which this centre pays; none: for every one"},
        {"list_keys", &S::listKeys, ListRule{{}, 0, complaintAboutKey}, "", "[]",
         "keys with which banks sign their lists, as \"hbl:KEY\"; a list of a bank without one is refused"},
        {"notes", &S::notes, ListRule{{}, 1, complaintAboutFace, payments::kMostAtOnce}, "rupees",
         "[\"5000\", \"1000\", \"500\", \"100\", \"50\", \"20\", \"10\"]",
         "bank notes that lie in the drawers"},
        {"most_of_one", &S::mostOfOne, IntRange{1, 100'000'000}, "rupees", "500000",
         "a row of a list with more is refused"},
        {"low_cash", &S::lowCash, IntRange{0, 100'000'000}, "rupees", "50000",
         "managers are told of a drawer with less"},
        {"ask_again_seconds", &S::askAgainSeconds, IntRange{1, 3600}, "seconds", "10",
         "a bank that did not answer is asked what became of it; then each time after twice as long"},
        {"ask_again_most_minutes", &S::askAgainMostMinutes, IntRange{1, 1440}, "minutes", "30", "at most"},
        {"watch_fast_seconds", &S::watchFastSeconds, IntRange{0, 600}, "seconds", "20",
         "a hand-over sooner after the officer's one before is too fast to have counted the notes; 0: none "
         "is"},
        {"watch_limit", &S::watchLimit, IntRange{0, 100'000'000}, "rupees", "0",
         "the centre's own limit for one payout, above which more people have to look; 0: most_of_one is the "
         "limit"},
        {"watch_below_percent", &S::watchBelowPercent, IntRange{0, 50}, "percent", "2",
         "a payout so little below the limit, or at it, is just below it; 0: none is"},
        {"watch_drawer_off", &S::watchDrawerOff, IntRange{1, 100'000'000}, "rupees", "500",
         "managers are told of counts of one teller in a day that were wrong by so much in all"},
        {"watch_tell_from", &S::watchTellFrom, IntRange{1, 1000}, "", "3",
         "managers are told of so many payouts of one officer in a day that look odd in the same way"},
        {"tell_after_tries", &S::tellAfterTries, IntRange{1, 1000}, "", "6",
         "a bank that was asked so often again and did not say what became of a payout is told to managers, "
         "who call it"},
        {"pace_by_cash", &S::paceByCash, BoolRule{}, "", "false",
         "true: no token for a withdrawal once the open drawers hold no more than those who wait are due; for a "
         "centre with no vault behind its drawers"},
    };
    return rows;
}

payments::Rules paymentRulesOf(const CentreSettings& settings) {
    const Payments& from = settings.payments;
    payments::Rules rules{.gateway = from.gateway,
                          .banks = from.banks,
                          .faces = {},
                          .mostOfOne = payments::rupees(from.mostOfOne),
                          .lowCash = payments::rupees(from.lowCash),
                          .askAgain = std::chrono::seconds{from.askAgainSeconds},
                          .askAgainMost = std::chrono::minutes{from.askAgainMostMinutes},
                          .watch = {.fast = std::chrono::seconds{from.watchFastSeconds},
                                    .limit = payments::rupees(from.watchLimit),
                                    .belowPercent = static_cast<std::uint32_t>(from.watchBelowPercent),
                                    .drawerOff = payments::rupees(from.watchDrawerOff),
                                    .tellFrom = static_cast<std::uint32_t>(from.watchTellFrom)},
                          .tellAfter = static_cast<std::uint32_t>(from.tellAfterTries),
                          .paceByCash = from.paceByCash};
    for (const std::string& note : from.notes) rules.faces.push_back(faceOf(note));
    return rules;
}

}  // namespace owc::settings
