#include <QCoreApplication>
#include <QStringList>

#include "counter/desk/model/entitlement_words.h"

// Rules and the keys of the catalogue in words.
namespace owc::desk_model {

using eligibility::Criterion;
using eligibility::Rule;

namespace {

constexpr std::int64_t kNoUpperAge = 120;

QString say(const char* text) {
    return QCoreApplication::translate("Entitlement", text);
}

QString number(std::int64_t value) {
    return QString("\u2066%1\u2069").arg(value);
}

/// Hundredths, as the registry writes a score.
QString score(std::int64_t hundredths) {
    return QString("\u2066%1\u2069").arg(static_cast<double>(hundredths) / 100, 0, 'f', 2);
}

QString programmesOf(const std::vector<std::string>& ids, const ProgrammeNames& names) {
    QStringList words;
    for (const std::string& id : ids) words << (names.contains(id) ? names.at(id) : wordOf(id));
    return words.join(" / ");
}

QString allOf(const Criterion& rule, const ProgrammeNames& names, const QString& between) {
    QStringList parts;
    for (const Criterion& member : rule.members) parts << ruleWords(member, names);
    return parts.join(between);
}

QString between(const QString& range, const QString& least, const Criterion& rule) {
    return rule.upTo <= 0 || rule.upTo >= kNoUpperAge ? least.arg(number(rule.number))
                                                      : range.arg(number(rule.number), number(rule.upTo));
}

QString scoreRule(const Criterion& rule) {
    if (!rule.disabledNumber) return say("Score at most %1").arg(score(rule.number));
    return say("Score at most %1, with a disabled member %2")
        .arg(score(rule.number), score(*rule.disabledNumber));
}

const std::map<std::string, const char*>& words() {
    static const std::map<std::string, const char*> table{
        {"unknown", QT_TRANSLATE_NOOP("Entitlement", "not known")},
        {"female", QT_TRANSLATE_NOOP("Entitlement", "woman")},
        {"male", QT_TRANSLATE_NOOP("Entitlement", "man")},
        {"transgender", QT_TRANSLATE_NOOP("Entitlement", "transgender")},
        {"single", QT_TRANSLATE_NOOP("Entitlement", "single")},
        {"married", QT_TRANSLATE_NOOP("Entitlement", "married")},
        {"widowed", QT_TRANSLATE_NOOP("Entitlement", "widowed")},
        {"divorced", QT_TRANSLATE_NOOP("Entitlement", "divorced")},
        {"separated", QT_TRANSLATE_NOOP("Entitlement", "separated")},
        {"head", QT_TRANSLATE_NOOP("Entitlement", "head of the household")},
        {"spouse", QT_TRANSLATE_NOOP("Entitlement", "husband or wife")},
        {"child", QT_TRANSLATE_NOOP("Entitlement", "child")},
        {"parent", QT_TRANSLATE_NOOP("Entitlement", "parent")},
        {"sibling", QT_TRANSLATE_NOOP("Entitlement", "brother or sister")},
        {"grandchild", QT_TRANSLATE_NOOP("Entitlement", "grandchild")},
        {"other", QT_TRANSLATE_NOOP("Entitlement", "another relative")},
        {"valid", QT_TRANSLATE_NOOP("Entitlement", "valid")},
        {"expired", QT_TRANSLATE_NOOP("Entitlement", "expired")},
        {"blocked", QT_TRANSLATE_NOOP("Entitlement", "blocked")},
        {"deceased", QT_TRANSLATE_NOOP("Entitlement", "recorded as dead")},
        {"government_employee", QT_TRANSLATE_NOOP("Entitlement", "in government service")},
        {"tax_payer", QT_TRANSLATE_NOOP("Entitlement", "pays tax")},
        {"vehicle_owner", QT_TRANSLATE_NOOP("Entitlement", "owns a vehicle")},
        {"foreign_travel", QT_TRANSLATE_NOOP("Entitlement", "has travelled abroad")},
        {"high_telephone_bill", QT_TRANSLATE_NOOP("Entitlement", "a high telephone bill")},
        {"executive_fee", QT_TRANSLATE_NOOP("Entitlement", "paid the executive fee")},
        {"health_card", QT_TRANSLATE_NOOP("Entitlement", "covered by the health card")},
        {"cnic", QT_TRANSLATE_NOOP("Entitlement", "CNIC")},
        {"bform", QT_TRANSLATE_NOOP("Entitlement", "B-Form")},
        {"bill", QT_TRANSLATE_NOOP("Entitlement", "electricity or gas bill")},
        {"phone", QT_TRANSLATE_NOOP("Entitlement", "mobile telephone")},
        {"slip", QT_TRANSLATE_NOOP("Entitlement", "school slip")},
        {"receipt", QT_TRANSLATE_NOOP("Entitlement", "receipt")},
        {"disability", QT_TRANSLATE_NOOP("Entitlement", "disability")},
        {"death", QT_TRANSLATE_NOOP("Entitlement", "death of the husband")},
        {"disability_certificate", QT_TRANSLATE_NOOP("Entitlement", "disability certificate")},
        {"vaccination_card", QT_TRANSLATE_NOOP("Entitlement", "vaccination card")},
        {"parents_cnic", QT_TRANSLATE_NOOP("Entitlement", "CNIC of the parents")},
        {"income_certificate", QT_TRANSLATE_NOOP("Entitlement", "proof of income")},
        {"utility_bills", QT_TRANSLATE_NOOP("Entitlement", "utility bills")},
        {"rent_agreement", QT_TRANSLATE_NOOP("Entitlement", "rent agreement")},
        {"fee_receipts", QT_TRANSLATE_NOOP("Entitlement", "receipts of fees")},
        {"medical_bills", QT_TRANSLATE_NOOP("Entitlement", "medical bills")},
        {"photo", QT_TRANSLATE_NOOP("Entitlement", "photograph")},
        {"house_picture", QT_TRANSLATE_NOOP("Entitlement", "picture of the house")},
        {"score", QT_TRANSLATE_NOOP("Entitlement", "score")},
        {"income", QT_TRANSLATE_NOOP("Entitlement", "income")},
        {"born", QT_TRANSLATE_NOOP("Entitlement", "day of birth")},
        {"gender", QT_TRANSLATE_NOOP("Entitlement", "man or woman")},
        {"marital", QT_TRANSLATE_NOOP("Entitlement", "marital state")},
        {"survey_date", QT_TRANSLATE_NOOP("Entitlement", "day of the survey")},
        {"district", QT_TRANSLATE_NOOP("Entitlement", "district")},
        {"transgender_score", QT_TRANSLATE_NOOP("Entitlement", "which score holds for a transgender person")},
        {"pregnant_or_breastfeeding",
         QT_TRANSLATE_NOOP("Entitlement", "is she pregnant, or does she nurse a child?")},
        {"emergency_category", QT_TRANSLATE_NOOP("Entitlement", "is she in a category of the emergency?")},
        {"pilot_open", QT_TRANSLATE_NOOP("Entitlement", "is the pilot open here?")},
        {"sim_on_own_cnic", QT_TRANSLATE_NOOP("Entitlement", "is the SIM on her own CNIC?")},
        {"target_union_council",
         QT_TRANSLATE_NOOP("Entitlement", "does she live in a union council that takes part?")},
        {"viable_business_plan",
         QT_TRANSLATE_NOOP("Entitlement", "can the business that she plans carry itself?")},
        {"score_band", QT_TRANSLATE_NOOP("Entitlement", "is her score in the band that is helped?")},
        {"admitted_to_public_university",
         QT_TRANSLATE_NOOP("Entitlement", "is she admitted to a public university?")},
        {"income_and_cost_of_treatment",
         QT_TRANSLATE_NOOP("Entitlement", "what does she earn, and what does the treatment cost?")},
        {"poor_family_of_listed_district",
         QT_TRANSLATE_NOOP("Entitlement", "is it a poor family of a listed district?")},
        {"other_than_medical_help", QT_TRANSLATE_NOOP("Entitlement", "is it other than medical help?")},
        {"deaf_child_of_a_needy_family",
         QT_TRANSLATE_NOOP("Entitlement", "is it a deaf child of a needy family?")},
        {"thalassaemia", QT_TRANSLATE_NOOP("Entitlement", "has she thalassaemia?")},
        {"orphan", QT_TRANSLATE_NOOP("Entitlement", "is the child an orphan?")},
        {"orphan_or_poor_girl", QT_TRANSLATE_NOOP("Entitlement", "is she an orphan or a poor girl?")}};
    return table;
}

}  // namespace

QString wordOf(const std::string& key) {
    const auto colon = key.find(':');
    if (colon != std::string::npos) {
        const QString what = wordOf(key.substr(0, colon));
        return key.substr(colon + 1) == "spouse" ? say("%1, or the husband or wife").arg(what)
                                                 : say("%1, or anybody of the household").arg(what);
    }
    const auto known = words().find(key);
    if (known != words().end()) return QCoreApplication::translate("Entitlement", known->second);
    return QString("\u2068%1\u2069").arg(QString::fromStdString(key).replace('_', ' '));
}

QString listOf(const std::vector<std::string>& keys) {
    QStringList words;
    for (const std::string& key : keys) words << wordOf(key);
    return words.join(" / ");
}

QString ruleWords(const Criterion& rule, const ProgrammeNames& programmes) {
    switch (rule.rule) {
        case Rule::ScoreAtMost:
            return scoreRule(rule);
        case Rule::IncomeBelow:
            return say("Income of the household below Rs %1 a month").arg(figure(rule.number));
        case Rule::AgeBetween:
            return between(say("Age %1 to %2"), say("Age %1 or more"), rule);
        case Rule::GenderIs:
            return say("Recorded as: %1").arg(listOf(rule.words));
        case Rule::MaritalIs:
            return say("Marital state: %1").arg(listOf(rule.words));
        case Rule::HasCertificate:
            return say("Certificate on file: %1").arg(listOf(rule.words));
        case Rule::EnrolledIn:
            return say("She is in: %1").arg(programmesOf(rule.words, programmes));
        case Rule::HouseholdEnrolledIn:
            return say("Somebody of the household is in: %1").arg(programmesOf(rule.words, programmes));
        case Rule::MemberWith:
            return say("Somebody of the household: %1").arg(allOf(rule, programmes, " + "));
        case Rule::DistrictIn:
            return say("District: %1").arg(listOf(rule.words));
        case Rule::NoFilter:
            return say("None of: %1").arg(listOf(rule.words));
        case Rule::NotWithinMonths:
            return say("Nothing from %1 within %2 months")
                .arg(programmesOf(rule.words, programmes), number(rule.number));
        case Rule::OnePerHousehold:
            return say("Nobody else of the household is in it");
        case Rule::SurveyedWithinYears:
            return say("Surveyed within %1 years").arg(number(rule.number));
        case Rule::AskedAtCounter:
            return say("Asked at the counter: %1").arg(listOf(rule.words));
        case Rule::IncomeAtMost:
            return say("Income of the household at most Rs %1 a month").arg(figure(rule.number));
        case Rule::ClassBetween:
            return say("School class %1 to %2").arg(number(rule.number), number(rule.upTo));
        case Rule::RelationIs:
            return say("In the household: %1").arg(listOf(rule.words));
        case Rule::AnyOf:
            return say("One of: %1").arg(allOf(rule, programmes, " / "));
    }
    return {};
}

}  // namespace owc::desk_model
