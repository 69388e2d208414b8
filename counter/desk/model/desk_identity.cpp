#include <algorithm>

#include "counter/desk/model/desk_model.h"
#include "queue-server/protocol/messages.h"

// Who she is: what the officer asks for during a check. What is personal passes through and is kept nowhere.
namespace owc::desk_model {

void DeskModel::beginCheck(const QString& cnic) {
    send(protocol::OpenVerification{m_counter, identity::Purpose::Withdrawal, cnic.toStdString()});
}

void DeskModel::takePrint(int finger, const QString& telephone) {
    if (m_busy || !m_picture.check || m_live.taking) return;
    if (std::ranges::find(m_picture.check->left, finger) == m_picture.check->left.end()) return;
    m_telephone = telephone;
    emit printWanted(finger);
}

void DeskModel::stopTaking() {
    emit printUnwanted();
}

void DeskModel::sendPrint(int finger, std::vector<std::uint8_t> record, int quality,
                          std::optional<bool> live) {
    send(protocol::AskFinger{.counter = m_counter,
                             .finger = static_cast<biometrics::Finger>(finger + 1),
                             .record = std::move(record),
                             .quality = static_cast<std::uint8_t>(std::clamp(quality, 0, 100)),
                             .live = live,
                             .contact = std::exchange(m_telephone, {}).toStdString()});
}

void DeskModel::enrol(int finger) {
    if (m_busy || !m_picture.check || !m_picture.check->mayEnrol || m_live.taking) return;
    emit touchesWanted(finger);
}

void DeskModel::sendEnrolment(int finger, std::vector<std::vector<std::uint8_t>> records) {
    send(protocol::EnrolFinger{m_counter, static_cast<biometrics::Finger>(finger + 1), std::move(records)},
         [this](const protocol::ReplyBody&) {
             send(protocol::CloseVerification{m_counter}, [this](const protocol::ReplyBody&) {
                 beginCheck();
                 tell(News::FingerEnrolled, 0);
             });
         });
}

void DeskModel::takeBackEnrolment() {
    if (m_busy || !m_picture.check || !m_picture.check->mayEnrol || m_live.taking) return;
    send(protocol::RevokeEnrolment{m_counter}, [this](const protocol::ReplyBody&) {
        giveUpCheck();
        tell(News::EnrolmentTakenBack, 0);
    });
}

void DeskModel::sendPrintAgain() {
    if (m_picture.check && m_picture.check->finger) emit printAgainWanted(*m_picture.check->finger);
}

void DeskModel::askResult() {
    send(protocol::AskResult{m_counter});
}

void DeskModel::wantOtherWay(int way, int reason, const QString& proof) {
    send(protocol::RequestException{m_counter, static_cast<identity::ExceptionKind>(way),
                                    static_cast<identity::ExceptionReason>(reason),
                                    proof.trimmed().toStdString()});
}

void DeskModel::secondOfficer(const QString& officer, const QString& pin, bool granted) {
    send(
        protocol::EndorseException{m_counter, {officer.trimmed().toStdString()}, pin.toStdString(), granted});
}

void DeskModel::sendToNadra(const QString& service) {
    send(protocol::SendToNadra{m_counter, {service.toStdString()}});
}

void DeskModel::giveUpCheck() {
    emit printUnwanted();
    send(protocol::CloseVerification{m_counter});
}

void DeskModel::setLive(const LivePrint& live) {
    if (live == m_live) return;
    m_live = live;
    emit changed();
}

void DeskModel::endCheck() {
    m_telephone.clear();
    m_live.image = {};
    m_live.quality = 0;
    m_live.hint = PrintHint::None;
    emit printUnwanted();
    emit checkOver();
}

}  // namespace owc::desk_model
