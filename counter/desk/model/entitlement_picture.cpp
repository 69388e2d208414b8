#include "counter/desk/model/entitlement_picture.h"

#include <QCoreApplication>
#include <QDate>
#include <algorithm>

#include "counter/desk/model/desk_words.h"
#include "counter/desk/model/entitlement_words.h"
#include "counter/desk/model/registration_picture.h"

namespace owc::desk_model {

using eligibility::Finding;
using eligibility::NextStep;
using eligibility::Outcome;
using eligibility::VerdictKind;
using protocol::ProgrammeAnswer;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Entitlement", text);
}

/// How hopeful a kind is, the best first; what nobody looks up comes last.
int rank(VerdictKind kind) {
    static constexpr VerdictKind kOrder[] = {VerdictKind::Enrolled,     VerdictKind::Eligible,
                                             VerdictKind::UnderReview,  VerdictKind::NadraFirst,
                                             VerdictKind::DataMissing,  VerdictKind::AskCounter,
                                             VerdictKind::SurveyTooOld, VerdictKind::SurveyNeeded,
                                             VerdictKind::NotNow,       VerdictKind::WalkIn};
    return static_cast<int>(std::ranges::find(kOrder, kind) - std::begin(kOrder));
}

std::vector<const ProgrammeAnswer*> inOrder(const protocol::Eligibility& answer) {
    std::vector<const ProgrammeAnswer*> all;
    for (const ProgrammeAnswer& programme : answer.programmes) all.push_back(&programme);
    std::ranges::stable_sort(all, {}, [](const ProgrammeAnswer* one) { return rank(one->verdict.kind); });
    return all;
}

/// What the registry holds: numbers, days, values and programmes, with commas between them.
QString foundWords(const std::string& found, const ProgrammeNames& names) {
    QStringList words;
    for (const QString& one : QString::fromStdString(found).split(", ", Qt::SkipEmptyParts)) {
        const QDate date = QDate::fromString(one, "yyyy-MM-dd");
        const auto programme = names.find(one.toStdString());
        if (date.isValid())
            words << QString("\u2066%1\u2069").arg(date.toString("dd-MM-yyyy"));
        else if (programme != names.end())
            words << programme->second;
        else
            words << wordOf(one.toStdString());
    }
    return words.join(QStringLiteral(" / "));
}

QString sourceOf(const eligibility::Criterion& rule) {
    QStringList parts;
    if (!rule.source.empty()) parts << QString("\u2066%1\u2069").arg(QString::fromStdString(rule.source));
    parts << confidenceWords(rule.confidence);
    if (rule.when.from) parts << say("since %1").arg(dayWords(*rule.when.from));
    if (rule.when.until) parts << say("until %1").arg(dayWords(*rule.when.until));
    return parts.join(QStringLiteral(" · "));
}

QString why(const eligibility::Verdict& verdict, const ProgrammeNames& names) {
    QStringList notMet;
    for (const Finding& finding : verdict.findings)
        if (finding.outcome == Outcome::NotMet) notMet << ruleWords(finding.criterion, names);
    switch (verdict.kind) {
        case VerdictKind::Eligible:
            return say("No rule speaks against her.");
        case VerdictKind::Enrolled:
            return say("She is in it.");
        case VerdictKind::NotNow:
            return notMet.isEmpty() ? say("The programme itself has said no, or it has ended.")
                                    : say("Not met: %1.").arg(notMet.join(QStringLiteral("; ")));
        case VerdictKind::SurveyNeeded:
            return say("Nobody has surveyed her household.");
        case VerdictKind::SurveyTooOld:
            return say("The survey of her household is too old.");
        case VerdictKind::UnderReview:
            return say("The answer is not there yet.");
        case VerdictKind::DataMissing:
            return say("Not on file: %1.").arg(listOf(verdict.missing));
        case VerdictKind::NadraFirst:
            return say("Her card is expired or blocked, or only NADRA can change what is wrong.");
        case VerdictKind::WalkIn:
            return say("Nothing is looked up: whoever comes is served.");
        case VerdictKind::AskCounter:
            return say("A rule is not published, or no registry knows it.");
    }
    return {};
}

class Teller {
  public:
    Teller(const Entitled& entitled, const DeskPicture& desk, QString language)
        : m_entitled(entitled), m_desk(desk), m_language(std::move(language)) {
        for (const ProgrammeAnswer& one : entitled.answer.programmes)
            m_names[one.verdict.programme] = nameIn(one.names, m_language, one.verdict.programme);
    }

    [[nodiscard]] EntitlementPicture picture() const {
        EntitlementPicture all{.token = m_entitled.token, .number = m_entitled.number};
        all.whose = m_entitled.masked.isEmpty() ? say("The number she gave for her token")
                                                : QString("\u2066%1\u2069").arg(m_entitled.masked);
        if (m_entitled.asOf) all.asOf = dayWords(*m_entitled.asOf);
        if (m_entitled.answer.found == lookups::Found::Nowhere)
            all.note = say("No registry has this number. Anybody's of her family will do.");
        for (const ProgrammeAnswer* one : inOrder(m_entitled.answer)) all.programmes.push_back(line(*one));
        const eligibility::Triage& triage = m_entitled.answer.triage;
        all.visit = visitWords(triage.visit);
        all.priority = triage.priority;
        all.forms = formsFor(triage);
        QStringList offered;
        for (const auto visit : triage.offered) offered << visitName(visit);
        offered.removeAll(QString());
        if (!offered.isEmpty()) all.offered = say("She may also ask for: %1.").arg(offered.join(" / "));
        journey(all);
        return all;
    }

  private:
    [[nodiscard]] const Target* elsewhere(const QString& service) const {
        const auto found = std::ranges::find(m_desk.targets, service, &Target::id);
        return found == m_desk.targets.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isPlanned(const QString& service) const {
        return m_desk.visitor && m_desk.visitor->planned.contains(service);
    }

    /// What comes before the service she is at has to be done first; the rest follows it.
    void journey(EntitlementPicture& all) const {
        const auto& way = m_entitled.answer.triage.journey;
        const auto here = std::ranges::find_if(way, [this](const std::string& id) {
            const QString service = QString::fromStdString(id);
            return !elsewhere(service) &&
                   std::ranges::find(m_desk.services, service, &Target::id) != m_desk.services.end();
        });
        for (auto at = way.begin(); at != way.end(); ++at) {
            const Target* target = elsewhere(QString::fromStdString(*at));
            if (!target || isPlanned(target->id)) continue;
            (here != way.end() && at < here ? all.before : all.after).push_back(*target);
        }
    }

    [[nodiscard]] QString next(const ProgrammeAnswer& one, const Target* target) const {
        const eligibility::Verdict& verdict = one.verdict;
        const QString words = nextWords(verdict.next);
        if (verdict.next == NextStep::GoThere)
            return words + ": " + nameIn(one.place, m_language, verdict.where);
        if (verdict.next == NextStep::BringCertificate && !verdict.missing.empty())
            return words + ": " + listOf(verdict.missing);
        if (target) return words + ": " + target->name;
        const auto here =
            std::ranges::find(m_desk.services, QString::fromStdString(verdict.service), &Target::id);
        return here == m_desk.services.end() ? words + "." : words + ": " + say("here, at this counter");
    }

    [[nodiscard]] ProgrammeLine line(const ProgrammeAnswer& one) const {
        const eligibility::Verdict& verdict = one.verdict;
        const Target* target = elsewhere(QString::fromStdString(verdict.service));
        ProgrammeLine line{.name = m_names.at(verdict.programme),
                           .need = QString::fromStdString(one.need),
                           .kind = verdict.kind,
                           .why = why(verdict, m_names),
                           .next = next(one, target)};
        if (target) line.serviceName = target->name;
        if (target && !isPlanned(target->id)) line.service = target->id;
        for (const std::string& document : verdict.documents)
            line.documents << QString::fromStdString(document);
        if (verdict.amount > 0) line.amount = say("Rs %1").arg(figure(verdict.amount));
        if (verdict.paid) line.paid = dayWords(*verdict.paid);
        for (const Finding& finding : verdict.findings)
            line.rules.push_back({finding.outcome, ruleWords(finding.criterion, m_names),
                                  foundWords(finding.found, m_names), sourceOf(finding.criterion)});
        return line;
    }

    const Entitled& m_entitled;
    const DeskPicture& m_desk;
    QString m_language;
    ProgrammeNames m_names;
};

}  // namespace

EntitlementPicture entitlementOf(const Entitled& entitled, const DeskPicture& desk, const QString& language) {
    return Teller(entitled, desk, language).picture();
}

std::vector<VisitorAnswer> visitorAnswersOf(const protocol::Eligibility& answer, const QString& language) {
    std::vector<VisitorAnswer> all;
    for (const ProgrammeAnswer* one : inOrder(answer))
        all.push_back({nameIn(one->names, language, one->verdict.programme),
                       QString::fromStdString(one->need), one->verdict.kind});
    return all;
}

std::optional<domain::Day> dayOf(const QString& typed) {
    QString digits;
    for (const QChar c : typed)
        if (c.isDigit()) digits += QChar('0' + c.digitValue());
    if (digits.size() != 8) return std::nullopt;
    const QDate date(digits.mid(4).toInt(), digits.mid(2, 2).toInt(), digits.left(2).toInt());
    if (!date.isValid()) return std::nullopt;
    return domain::Day{std::chrono::days{QDate(1970, 1, 1).daysTo(date)}};
}

}  // namespace owc::desk_model
