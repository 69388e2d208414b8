#include "counter/desk/model/payout_words.h"
#include "counter/desk/view/questions.h"

// What is asked at the cash drawer and while somebody is paid. Every count is asked without saying what it
// should be.
namespace owc::desk_view {

using desk_model::SecondOfficer;
using payments::Notes;

void Questions::count(const QString& question, std::function<void(const Notes&)> then) {
    m_noted = std::move(then);
    m_count.ask(question);
}

/// Somebody else who is here: number and PIN.
void Questions::withSecond(const QString& who, std::function<void(const SecondOfficer&)> then) {
    type(who, NumberPanel::Kind::Code, [this, then = std::move(then)](const QString& officer) {
        type(tr("Second officer: your PIN"), NumberPanel::Kind::Pin, [officer, then](const QString& pin) {
            then({officer, pin});
        });
    });
}

void Questions::openDrawer() {
    count(tr("You count: what lies in the drawer?"), [this](const Notes& notes) {
        count(tr("The second officer counts it again"), [this, notes](const Notes& again) {
            withSecond(tr("Second officer: your number"), [this, notes, again](const SecondOfficer& second) {
                m_model.payout().openDrawer(notes, again, second);
            });
        });
    });
}

void Questions::topUp() {
    count(tr("What comes into the drawer?"), [this](const Notes& notes) {
        withSecond(tr("Who brings it: your number"),
                   [this, notes](const SecondOfficer& second) { m_model.payout().topUp(notes, second); });
    });
}

void Questions::takeOut() {
    count(tr("What goes out of the drawer?"), [this](const Notes& notes) {
        withSecond(tr("Who takes it: your number"),
                   [this, notes](const SecondOfficer& second) { m_model.payout().takeOut(notes, second); });
    });
}

void Questions::countDrawer() {
    count(tr("Count all that lies in the drawer"),
          [this](const Notes& notes) { m_model.payout().countDrawer(notes); });
}

void Questions::takeDrawer() {
    count(tr("Count the drawer together with who had it, or with a second officer"),
          [this](const Notes& notes) {
              withSecond(tr("Who counted with you: your number"), [this, notes](const SecondOfficer& second) {
                  m_model.payout().takeDrawer(notes, second);
              });
          });
}

void Questions::closeDrawer() {
    withSecond(tr("Who takes the cash: your number"),
               [this](const SecondOfficer& second) { m_model.payout().closeDrawer(second); });
}

void Questions::payeeNumber() {
    type(tr("The 13 digits of her card"), NumberPanel::Kind::Card,
         [this](const QString& digits) { m_model.payout().open(digits); });
}

void Questions::confirmPayee(bool needsSecond) {
    if (!needsSecond) return m_model.payout().confirmPayee();
    withSecond(tr("The supervisor has seen her and the card: your number"),
               [this](const SecondOfficer& second) { m_model.payout().confirmPayee(second); });
}

/// By her word instead of her touch: asked once more, because it cannot be taken back.
void Questions::sheHasIt() {
    choose(tr("Has she counted the notes, and says that she has them all?"),
           {tr("Yes, she has them all"), tr("No, not yet")}, [this](int index) {
               if (index == 0) m_model.payout().confirmHandOver();
           });
}

void Questions::stopPayout() {
    choose(tr("Why is the payout stopped? What the bank agreed to is taken back."), desk_model::stopWords(),
           [this](int reason) { m_model.payout().stop(reason); });
}

/// @param doubted  nobody knows where the notes are; otherwise she does not take them
void Questions::resolvePayout(bool doubted) {
    const auto resolve = [this](bool handedOver) {
        count(tr("You and a supervisor: count all that lies in the drawer"), [this, handedOver](
                                                                                 const Notes& notes) {
            withSecond(tr("Supervisor: your number"), [this, handedOver, notes](const SecondOfficer& second) {
                m_model.payout().resolve(handedOver, notes, second);
            });
        });
    };
    if (!doubted) return resolve(false);
    choose(tr("Where are the notes?"), {tr("She has them"), tr("They are here")},
           [resolve](int index) { resolve(index == 0); });
}

}  // namespace owc::desk_view
