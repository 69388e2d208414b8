#include "counter/desk/model/payout_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <utility>

namespace owc::desk_model {

using payments::DeclineReason;
using payments::PayoutState;

namespace {

constexpr std::pair<std::uint32_t, int> kKeys[] = {{5000, 5}, {1000, 1}, {500, 2}, {100, 3},
                                                   {50, 4},   {20, 6},   {10, 7}};

QString say(const char* text) {
    return QCoreApplication::translate("Payout", text);
}

}  // namespace

int keyOfFace(std::uint32_t face) {
    const auto found = std::ranges::find(kKeys, face, &std::pair<std::uint32_t, int>::first);
    return found == std::end(kKeys) ? 0 : found->second;
}

std::uint32_t faceOfKey(int digit) {
    const auto found = std::ranges::find(kKeys, digit, &std::pair<std::uint32_t, int>::second);
    return found == std::end(kKeys) ? 0 : found->first;
}

QString figuresOf(payments::Money money) {
    static const QLocale grouped(QLocale::English, QLocale::UnitedStates);
    const QString whole = grouped.toString(static_cast<qlonglong>(money.paisa / 100));
    const auto paisa = static_cast<int>(std::abs(money.paisa % 100));
    return paisa == 0 ? whole : QString("%1.%2").arg(whole).arg(paisa, 2, 10, QChar('0'));
}

QString moneyWords(payments::Money money) {
    return say("Rs %1").arg(QString("\u2066%1\u2069").arg(figuresOf(money)));
}

QString payoutStateWord(PayoutState state) {
    switch (state) {
        case PayoutState::Opened:
            return say("due");
        case PayoutState::Requested:
            return say("the bank is asked");
        case PayoutState::Authorised:
            return say("the bank agrees");
        case PayoutState::Unknown:
            return say("no answer yet");
        case PayoutState::Declined:
            return say("the bank says no");
        case PayoutState::Reversing:
            return say("is taken back");
        case PayoutState::Reversed:
            return say("taken back");
        case PayoutState::HandedOver:
        case PayoutState::Settled:
            return say("paid");
        case PayoutState::Dropped:
            return say("not asked for");
    }
    return {};
}

QString declineWords(DeclineReason reason) {
    switch (reason) {
        case DeclineReason::Other:
            return say("the bank gives no reason");
        case DeclineReason::AlreadyPaid:
            return say("it was paid already");
        case DeclineReason::NotDue:
            return say("it is not on the bank's list");
        case DeclineReason::Blocked:
            return say("the bank holds it back");
        case DeclineReason::BankClosed:
            return say("the bank could not be asked");
    }
    return {};
}

QStringList stopWords() {
    return {say("She does not wish it"), say("It is another person"), say("There is too little cash"),
            say("The bank is too slow"), say("It was opened by mistake")};
}

}  // namespace owc::desk_model
