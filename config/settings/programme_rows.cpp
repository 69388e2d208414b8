#include "config/settings/programme_rows.h"

#include "config/settings/written_time.h"
#include "queue-server/eligibility/words.h"

namespace owc::settings {
namespace {

using eligibility::wordsOf;

const std::vector<std::string_view> kNeeds{"withdraw", "eligible", "family",    "finger", "school",
                                           "loan",     "help",     "complaint", "info"};
const std::vector<std::string_view> kPapers{"cnic",
                                            "bform",
                                            "bill",
                                            "phone",
                                            "slip",
                                            "receipt",
                                            "vaccination_card",
                                            "disability_certificate",
                                            "death_certificate",
                                            "parents_cnic",
                                            "income_certificate",
                                            "utility_bills",
                                            "rent_agreement",
                                            "fee_receipts",
                                            "medical_bills",
                                            "photo",
                                            "house_picture"};
const std::vector<std::string_view> kRegions{"punjab",           "sindh", "kp", "balochistan", "islamabad",
                                             "gilgit-baltistan", "ajk"};
const std::vector<std::string_view> kChannels{"pos", "atm", "branch", "camp", "agent", "wallet"};
const std::vector<std::string_view> kPer{"month", "quarter", "six months", "year", "once"};

std::string complaintAboutSomeDate(const std::string& text) {
    return text.empty() ? "" : complaintAboutDate(text);
}
const TextRule kSomeDate{0, {}, complaintAboutSomeDate};

TextRule mark() {
    return {1, wordsOf<eligibility::Confidence>()};
}

constexpr std::string_view kFrom = "first day, \"2024-01-01\"; empty: always";
constexpr std::string_view kUntil = "first day no more; empty: until the next row of the same thing";
constexpr std::string_view kSource = "where it was read";
constexpr std::string_view kMark = "how sure it is";

std::vector<Row<WrittenProgramme>> rowsOfProgramme() {
    using S = WrittenProgramme;
    return {
        {"id", &S::id, TextRule{}, "", "", "key of the programme"},
        {"names", &S::names, NamesRule{}, "", "", "what it is called now"},
        {"agency", &S::agency, TextRule{}, "", "", "who pays or gives"},
        {"needs", &S::needs, ListRule{kNeeds, 1}, "", "", "needs of the kiosk it answers"},
        {"access", &S::accessWord, TextRule{1, wordsOf<eligibility::Access>()}, "", "", "her way into it"},
        {"service", &S::service, TextRule{0}, "", "\"\"",
         "id in services.toml of the counter that deals with it"},
        {"from", &S::from, kSomeDate, "", "\"\"", kFrom},
        {"until", &S::until, kSomeDate, "", "\"\"", kUntil},
        {"documents", &S::documents, ListRule{kPapers}, "", "", "to bring, shown as pictures"},
        {"unknown", &S::unknown, ListRule{}, "", "[]", "what nobody published, for staff"},
        {"source", &S::source, TextRule{}, "", "", kSource},
        {"confidence", &S::mark, mark(), "", "", kMark},
    };
}

std::vector<Row<WrittenCriterion>> rowsOfRule() {
    using S = WrittenCriterion;
    const IntRange small{0, 150};
    return {
        {"rule", &S::rule, TextRule{1, wordsOf<eligibility::Rule>()}, "", "", "what is looked at"},
        {"score", &S::score, TextRule{0}, "", "\"\"", "two decimals, \"32.00\""},
        {"with_disabled", &S::withDisabled, TextRule{0}, "", "\"\"",
         "score of a household with a disabled member"},
        {"rupees", &S::rupees, IntRange{1, 1'000'000'000}, "rupees a month", "1", "income of the household"},
        {"least", &S::least, small, "", "0", "years or class"},
        {"most", &S::most, small, "", "0", "years or class, included"},
        {"months", &S::months, IntRange{1, 600}, "months", "1", "since the last grant"},
        {"years", &S::years, IntRange{1, 50}, "years", "1", "since the survey"},
        {"words", &S::words, ListRule{}, "", "[]", "one of these"},
        {"question", &S::question, TextRule{0}, "", "\"\"", "name of what a person asks"},
        {"only_for", &S::onlyFor, ListRule{wordsOf<eligibility::Gender>()}, "", "[]",
         "genders the rule is asked of; none: all"},
    };
}

}  // namespace

const std::vector<Row<eligibility::RegistryRules>>& registryRows() {
    using S = eligibility::RegistryRules;
    const IntRange years{1, 20};
    static const std::vector<Row<S>> rows{
        {"reassess_ineligible_years", &S::reassessIneligibleYears, years, "years", "2",
         "after the survey whoever was refused may be surveyed anew"},
        {"reassess_beneficiary_years", &S::reassessBeneficiaryYears, years, "years", "3",
         "after the survey everybody is, and nobody is judged by an older one"},
        {"survey_service", &S::surveyService, TextRule{}, "", "", "registration desk, id in services.toml"},
        {"appeal_service", &S::appealService, TextRule{}, "", "", "where she appeals"},
        {"nadra_service", &S::nadraService, TextRule{}, "", "", "where cards are renewed"},
        {"payout_service", &S::payoutService, TextRule{}, "", "", "where money is drawn"},
        {"documents", &S::documents, ListRule{kPapers}, "", "[]", "to bring to the registration desk"},
    };
    return rows;
}

const std::vector<Row<WrittenProgramme>>& programmeRows(bool withPlace) {
    static const std::vector<Row<WrittenProgramme>> without = rowsOfProgramme();
    static const std::vector<Row<WrittenProgramme>> with = [] {
        auto rows = rowsOfProgramme();
        rows.push_back(
            {"place", &WrittenProgramme::place, NamesRule{}, "", "", "where, outside this centre"});
        return rows;
    }();
    return withPlace ? with : without;
}

const std::vector<Row<WrittenCriterion>>& criterionRows() {
    using S = WrittenCriterion;
    static const std::vector<Row<S>> rows = [] {
        auto all = rowsOfRule();
        all.push_back({"from", &S::from, kSomeDate, "", "\"\"", kFrom});
        all.push_back({"until", &S::until, kSomeDate, "", "\"\"", kUntil});
        all.push_back({"source", &S::source, TextRule{}, "", "", kSource});
        all.push_back({"confidence", &S::mark, mark(), "", "", kMark});
        return all;
    }();
    return rows;
}

const std::vector<Row<WrittenCriterion>>& nestedCriterionRows() {
    static const std::vector<Row<WrittenCriterion>> rows = rowsOfRule();
    return rows;
}

const std::vector<Row<WrittenAmount>>& amountRows() {
    using S = WrittenAmount;
    static const std::vector<Row<S>> rows{
        {"what", &S::what, TextRule{}, "", "", "what is paid; rows of the same words follow each other"},
        {"rupees", &S::rupees, IntRange{1, 1'000'000'000}, "rupees", "", "how much"},
        {"per", &S::per, TextRule{1, kPer}, "", "", "how often"},
        {"from", &S::from, kSomeDate, "", "\"\"", kFrom},
        {"until", &S::until, kSomeDate, "", "\"\"", kUntil},
        {"source", &S::source, TextRule{}, "", "", kSource},
        {"confidence", &S::mark, mark(), "", "", kMark},
    };
    return rows;
}

const std::vector<Row<WrittenPayment>>& paymentRows() {
    using S = WrittenPayment;
    static const std::vector<Row<S>> rows{
        {"banks", &S::banks, ListRule{}, "", "", "who pays; none: not known"},
        {"regions", &S::regions, ListRule{kRegions}, "", "[]", "where; none: everywhere"},
        {"channels", &S::channels, ListRule{kChannels, 1}, "", "", "how"},
        {"from", &S::from, kSomeDate, "", "\"\"", kFrom},
        {"until", &S::until, kSomeDate, "", "\"\"", kUntil},
        {"source", &S::source, TextRule{}, "", "", kSource},
        {"confidence", &S::mark, mark(), "", "", kMark},
    };
    return rows;
}

}  // namespace owc::settings
