#include <QDateTime>
#include <algorithm>

#include "counter/app/desk_papers.h"
#include "queue-server/domain/languages.h"

namespace owc::counter_app {
namespace {

using payments::DeclineReason;
using payments::PayoutState;
using print::Receipt;
using print::WhyNot;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

bool isPaid(PayoutState state) {
    return state == PayoutState::HandedOver || state == PayoutState::Settled;
}

bool isUnanswered(const protocol::PayoutView& view) {
    return std::ranges::any_of(view.lines, [](const auto& line) { return line.state == PayoutState::Unknown; });
}

WhyNot whyOf(DeclineReason reason) {
    switch (reason) {
        case DeclineReason::Other:
            return WhyNot::Refused;
        case DeclineReason::AlreadyPaid:
            return WhyNot::AlreadyPaid;
        case DeclineReason::NotDue:
            return WhyNot::NotDue;
        case DeclineReason::Blocked:
            return WhyNot::HeldBack;
        case DeclineReason::BankClosed:
            return WhyNot::BankClosed;
    }
    return WhyNot::Refused;
}

WhyNot whyOf(const protocol::PayoutLine& line) {
    switch (line.state) {
        case PayoutState::Declined:
            return whyOf(line.declined);
        case PayoutState::Requested:
        case PayoutState::Unknown:
            return WhyNot::NotAnswered;
        case PayoutState::Opened:
        case PayoutState::Authorised:
        case PayoutState::Reversing:
        case PayoutState::Reversed:
        case PayoutState::HandedOver:
        case PayoutState::Settled:
        case PayoutState::Dropped:
            break;
    }
    return WhyNot::TakenBack;
}

/// "کفالت 2026-Q1": the same programme is paid once a cycle.
Receipt::Line lineOf(const protocol::PayoutLine& line, domain::Language language,
                     const ProgrammeNames& names) {
    const auto found = names.find(line.programme);
    const std::string name = found == names.end() ? line.programme : domain::nameIn(found->second, language);
    QString all = text(name);
    if (!line.cycle.empty()) all += QStringLiteral(" \u2066") + text(line.cycle) + QStringLiteral("\u2069");
    return {.programme = all, .beneficiary = static_cast<int>(line.beneficiary), .paisa = line.amount.paisa};
}

void addLines(Receipt& receipt, const protocol::PayoutView& view, domain::Language language,
              const ProgrammeNames& names) {
    const bool slip = receipt.kind != Receipt::Kind::Paid;
    for (const auto& line : view.lines) {
        if (slip && line.state == PayoutState::Dropped) continue;  // it was never asked for
        const bool listed = slip ? line.state == PayoutState::Unknown : isPaid(line.state);
        Receipt::Line one = lineOf(line, language, names);
        if (listed || whyOf(line) == WhyNot::NotAnswered) one.reference = text(line.reference);
        if (listed)
            receipt.lines.push_back(std::move(one));
        else
            receipt.notPaid.push_back({std::move(one), whyOf(line)});
    }
    for (const auto& [face, count] : view.notes)
        receipt.notes[static_cast<int>(face)] = static_cast<int>(count);
    // What the bank has not said, or may pay later, is listed with its reason: no sum of it is known.
    if (!slip && receipt.notPaid.empty()) receipt.balance = 0;
}

void addCentre(Receipt& receipt, domain::Time at, domain::Language language,
               const protocol::CentreRow& centre) {
    const auto local = (at + centre.utcOffset).time_since_epoch().count();
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(local, Qt::UTC);
    receipt.centreName = text(domain::nameIn(centre.names, language));
    receipt.helpline = text(centre.helpline);
    receipt.time = when.toString(QStringLiteral("HH:mm"));
    receipt.date = when.toString(QStringLiteral("dd-MM-yyyy"));
}

}  // namespace

Receipt receiptOf(const desk_model::ReceiptPaper& paper, const PaidAt& at, const ProgrammeNames& programmes,
                  const client::Views& views) {
    const protocol::PayoutView& view = paper.view;
    const bool paid = !view.code.empty();
    Receipt receipt;
    receipt.kind = paid                    ? Receipt::Kind::Paid
                   : isUnanswered(view) ? Receipt::Kind::NotAnswered
                                        : Receipt::Kind::NotPaid;
    receipt.maskedCnic = paper.maskedCnic;
    receipt.token = at.token;
    receipt.counter = at.counter;
    receipt.officer = at.officer;
    receipt.payment = text(std::to_string(view.basket.value));
    receipt.number = text(view.code);
    receipt.code = text(view.receipt);
    receipt.duplicate = paper.duplicate;
    addLines(receipt, view, at.language, programmes);
    if (views.centre) addCentre(receipt, paid ? view.handedOverAt : at.now, at.language, *views.centre);
    return receipt;
}

}  // namespace owc::counter_app
