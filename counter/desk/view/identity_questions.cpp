#include "counter/desk/view/questions.h"

// What is asked during a check of who she is.
namespace owc::desk_view {
namespace {

constexpr int kComplaint = static_cast<int>(identity::ExceptionKind::ComplaintVisit);  ///< it needs no proof

}  // namespace

void Questions::checkIdentity() {
    const auto& picture = m_model.picture();
    if (picture.check && !picture.check->over) return emit checkWanted();
    if (!picture.visitor) return;
    if (picture.visitor->hasCnic) return m_model.beginCheck();
    cardNumber();
}

void Questions::cardNumber() {
    type(tr("The 13 digits of her card"), NumberPanel::Kind::Card,
         [this](const QString& digits) { m_model.beginCheck(digits); });
}

void Questions::telephone(std::function<void(const QString&)> then) {
    type(tr("The telephone number she gave to NADRA"), NumberPanel::Kind::Telephone, std::move(then));
}

void Questions::toNadra() {
    chooseService(tr("Where does she go now, and then come back here?"),
                  desk_model::errands(m_model.picture()),
                  [this](const QString& id) { m_model.sendToNadra(id); });
}

void Questions::otherWay() {
    QStringList ways = desk_model::otherWayWords();
    const auto enrolment = ways.size();
    const auto& check = m_model.picture().check;
    if (check && check->mayEnrol)
        ways << tr("Enrol a finger here, if she wishes") << tr("Take back what is enrolled here, if she wishes");
    choose(tr("Which other way?"), ways, [this, enrolment](int way) {
        if (way == enrolment) return enrolFinger();
        if (way == enrolment + 1) return takeBackEnrolment();
        choose(tr("Why is it taken?"), desk_model::otherWayReasons(), [this, way](int reason) {
            if (way == kComplaint) return m_model.wantOtherWay(way, reason, {});
            type(tr("Number of the paper that proves it, never hers"), NumberPanel::Kind::Code,
                 [this, way, reason](const QString& proof) { m_model.wantOtherWay(way, reason, proof); });
        });
    });
}

void Questions::enrolFinger() {
    choose(tr("Does she wish it? Her print stays sealed in this centre, and goes when she says so."),
           {tr("Yes, she wishes it"), tr("No")}, [this](int index) {
               if (index == 0) emit enrolmentWanted();
           });
}

void Questions::takeBackEnrolment() {
    choose(tr("Does she wish it? Her prints are removed from this centre, and this check ends."),
           {tr("Yes, remove them"), tr("No")}, [this](int index) {
               if (index == 0) m_model.takeBackEnrolment();
           });
}

/// Never the officer who asks: the server sees to it.
void Questions::secondOfficer() {
    choose(tr("The second officer has seen her and the card:"), {tr("I agree"), tr("I do not agree")},
           [this](int answer) {
               type(tr("Second officer: your number"), NumberPanel::Kind::Code,
                    [this, answer](const QString& officer) {
                        type(tr("Second officer: your PIN"), NumberPanel::Kind::Pin,
                             [this, answer, officer](const QString& pin) {
                                 m_model.secondOfficer(officer, pin, answer == 0);
                             });
                    });
           });
}

void Questions::giveUpCheck() {
    choose(tr("Give up this check? Her tries of today stay used."), {tr("Yes, give it up"), tr("No, go on")},
           [this](int index) {
               if (index == 0) m_model.giveUpCheck();
           });
}

}  // namespace owc::desk_view
