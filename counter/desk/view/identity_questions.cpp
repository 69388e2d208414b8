#include "counter/desk/view/questions.h"

// What is asked during a check of who she is.
namespace owc::desk_view {

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
    choose(tr("Which way needs no finger?"), desk_model::otherWayWords(), [this](int way) {
        choose(tr("Why is it taken?"), desk_model::otherWayReasons(), [this, way](int reason) {
            type(tr("Number of the paper that proves it, never hers"), NumberPanel::Kind::Code,
                 [this, way, reason](const QString& proof) { m_model.wantOtherWay(way, reason, proof); });
        });
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
