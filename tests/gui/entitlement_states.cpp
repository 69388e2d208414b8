#include "tests/gui/entitlement_states.h"

#include "assets/ui/error_text.h"

namespace owc::test {

using namespace eligibility;
using protocol::ProgrammeAnswer;

namespace {

constexpr Day day(int year, unsigned month, unsigned date) {
    return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(date)};
}

Criterion rule(Rule kind, std::int64_t number = 0, std::vector<std::string> words = {}) {
    return {.rule = kind,
            .number = number,
            .words = std::move(words),
            .when = {day(2022, 1, 1), {}},
            .source = "domain 1.2 [P2][B3][P3]",
            .confidence = Confidence::Confirmed};
}

Criterion score(std::int64_t most, std::optional<std::int64_t> disabled) {
    Criterion made = rule(Rule::ScoreAtMost, most);
    made.disabledNumber = disabled;
    return made;
}

Criterion ages(std::int64_t least, std::int64_t most) {
    Criterion made = rule(Rule::AgeBetween, least);
    made.upTo = most;
    made.source = "domain 1.3 [T5]";
    made.confidence = Confidence::Single;
    return made;
}

Criterion member(Criterion inner) {
    Criterion made = rule(Rule::MemberWith);
    made.members = {std::move(inner), rule(Rule::GenderIs, 0, {"female", "transgender"})};
    return made;
}

Criterion asked(const char* question) {
    Criterion made = rule(Rule::AskedAtCounter, 0, {question});
    made.confidence = Confidence::NotFound;
    made.when = {};
    return made;
}

ProgrammeAnswer programme(const char* id, const char* urdu, const char* english, const char* need,
                          VerdictKind kind, NextStep next, const char* service = "") {
    ProgrammeAnswer made;
    made.verdict = {.programme = id, .kind = kind, .next = next, .service = service, .documents = {"cnic"}};
    made.names = {{"ur", urdu}, {"en", english}};
    made.need = need;
    return made;
}

std::vector<Finding> stipendRules() {
    return {
        {rule(Rule::GenderIs, 0, {"female"}), Outcome::Met, "female"},
        {rule(Rule::MaritalIs, 0, {"married", "widowed", "divorced", "separated"}), Outcome::Met, "widowed"},
        {score(3200, 3700), Outcome::Met, "29.50"},
        {rule(Rule::NoFilter, 0,
              {"government_employee:spouse", "tax_payer", "vehicle_owner", "foreign_travel",
               "high_telephone_bill"}),
         Outcome::Met,
         {}},
        {rule(Rule::OnePerHousehold), Outcome::Met, {}},
        {rule(Rule::SurveyedWithinYears, 3), Outcome::Met, "2"},
        {rule(Rule::DistrictIn, 0, {"Rahim Yar Khan", "Dera Ghazi Khan"}), Outcome::Unknown, "unknown"},
        {rule(Rule::IncomeBelow, 60'000), Outcome::Met, "21000"},
        {rule(Rule::NotWithinMonths, 12, {"tahafuz"}), Outcome::Met, {}},
        {rule(Rule::HouseholdEnrolledIn, 0, {"nashonuma"}), Outcome::NotMet, {}}};
}

}  // namespace

desk_model::DeskPicture servingDesk(const QString& language) {
    const bool urdu = language == "ur";
    desk_model::DeskPicture desk;
    desk.counter = 2;
    desk.connected = desk.dayOpen = true;
    desk.step = desk_model::Step::Serving;
    desk.visitor =
        desk_model::Visitor{.token = 142, .need = "eligible", .languageCode = "ur", .hasCnic = true};
    desk.services = {{"withdraw", "withdraw", urdu ? "وظیفہ نکلوانا" : "Withdraw stipend"},
                     {"eligible", "eligible", urdu ? "کیا میں اہل ہوں؟" : "Am I eligible?"},
                     {"family", "family", urdu ? "خاندان کا اندراج" : "Register or update family"},
                     {"finger", "finger", urdu ? "انگوٹھا یا کارڈ" : "Fingerprint or CNIC"},
                     {"school", "school", urdu ? "تعلیمی وظیفہ" : "School stipend"},
                     {"loan", "loan", urdu ? "بلا سود قرض" : "Interest-free loan"}};
    for (const auto& service : desk.services)
        if (service.id != "eligible") desk.targets.push_back(service);
    return desk;
}

protocol::Eligibility manyAnswers() {
    using K = VerdictKind;
    using N = NextStep;
    protocol::Eligibility all{.foremost = K::Enrolled, .found = lookups::Found::Here};
    ProgrammeAnswer walkIn =
        programme("langar", "احساس لنگر", "Langar (free meals)", "help", K::WalkIn, N::GoThere);
    walkIn.verdict.documents.clear();
    walkIn.place = {{"ur", "لنگر خانہ، بس اڈا"}, {"en", "Langar hall at the bus stand"}};
    ProgrammeAnswer stipend = programme("kafaalat", "بے نظیر کفالت", "Benazir Kafaalat", "withdraw",
                                        K::Enrolled, N::DrawStipend, "withdraw");
    stipend.verdict.amount = 14'500;
    stipend.verdict.paid = day(2026, 1, 14);
    stipend.verdict.findings = stipendRules();
    ProgrammeAnswer school =
        programme("taleemi", "بے نظیر تعلیمی وظائف", "Benazir Taleemi Wazaif (school stipend)", "school",
                  K::DataMissing, N::BringCertificate, "school");
    school.verdict.documents = {"cnic", "bform", "slip"};
    school.verdict.missing = {"bform"};
    school.verdict.amount = 2'500;
    school.verdict.findings = {{rule(Rule::EnrolledIn, 0, {"kafaalat"}), Outcome::Met, {}},
                               {member(ages(4, 12)), Outcome::Unknown, {}}};
    ProgrammeAnswer loan =
        programme("loan", "بلا سود قرض", "Interest-Free Loan", "loan", K::NotNow, N::Appeal, "family");
    loan.verdict.documents = {"cnic", "bform", "bill", "phone"};
    loan.verdict.findings = {{score(4000, {}), Outcome::NotMet, "41.20"},
                             {ages(18, 60), Outcome::Met, "34"},
                             {asked("viable_business_plan"), Outcome::Unknown, {}}};
    ProgrammeAnswer help =
        programme("ifa", "بیت المال: انفرادی مالی امداد", "Bait-ul-Mal: individual financial assistance",
                  "help", K::AskCounter, N::AskCounter, "help");
    help.verdict.documents = {"cnic",          "bform",          "parents_cnic", "income_certificate",
                              "utility_bills", "rent_agreement", "fee_receipts", "medical_bills",
                              "photo",         "house_picture"};
    help.verdict.findings = {{asked("income_and_cost_of_treatment"), Outcome::Unknown, {}},
                             {rule(Rule::HasCertificate, 0, {"disability"}), Outcome::NotMet, {}}};
    all.programmes = {
        walkIn,
        loan,
        help,
        stipend,
        school,
        programme("nashonuma", "بے نظیر نشوونما", "Benazir Nashonuma", "help", K::Eligible, N::Apply,
                  "eligible"),
        programme("cash", "ہنگامی امداد", "Emergency Cash", "withdraw", K::UnderReview, N::WaitForAnswer),
        programme("rashan", "راشن رعایت", "Rashan discount", "help", K::SurveyNeeded, N::NewSurvey, "family"),
        programme("amdan", "آمدن", "Amdan (assets)", "loan", K::SurveyTooOld, N::Reassessment, "family"),
        programme("tahafuz", "تحفظ", "Tahafuz", "help", K::NadraFirst, N::NadraCounter, "finger"),
        programme("wallet", "بچت والٹ", "Saving wallet", "withdraw", K::Eligible, N::RosterUpdate, "family")};
    all.triage = {
        .visit = RegistryVisit::WomansCnic,
        .priority = true,
        .journey = {"finger", "family"},
        .offered = {RegistryVisit::RosterUpdate, RegistryVisit::Appeal, RegistryVisit::DisasterImpact}};
    return all;
}

std::vector<EntitlementState> entitlementStates() {
    const auto with = [](const protocol::Eligibility& answer) {
        return desk_model::Entitled{answer, {}, {}, {}, 142};
    };
    const protocol::Eligibility all = manyAnswers();
    std::vector<EntitlementState> states;
    for (int row = 0; row < static_cast<int>(all.programmes.size()); ++row)
        states.push_back({"answer", with(all), row});
    for (const int row : {0, 4, 9}) states.push_back({"rules", with(all), row, true});
    EntitlementState past{"as-of", with(all)};
    past.entitled.asOf = day(2023, 6, 1);
    past.entitled.masked = "•••••-•••••42-1";
    states.push_back(past);
    EntitlementState nowhere{"nowhere", with(all)};
    nowhere.entitled.answer.found = lookups::Found::Nowhere;
    nowhere.entitled.answer.triage = {.visit = RegistryVisit::NewSurvey, .journey = {"family"}};
    states.push_back(nowhere);
    for (const auto visit : {RegistryVisit::None, RegistryVisit::RosterUpdate, RegistryVisit::Appeal,
                             RegistryVisit::DisasterImpact, RegistryVisit::ReassessIneligible,
                             RegistryVisit::ReassessBeneficiary}) {
        states.push_back({"visit", with(all)});
        states.back().entitled.answer.triage = {.visit = visit, .journey = {}};
    }
    EntitlementState refused{"refused", with(all)};
    refused.message = ui::errorText(static_cast<int>(domain::ErrorCode::CannotAskNow));
    refused.busy = true;
    states.push_back(refused);
    return states;
}

}  // namespace owc::test
