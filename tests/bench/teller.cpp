#include "tests/bench/teller.h"

#include <stdexcept>

#include "tests/bench/due_lists.h"

namespace owc::bench {

using domain::OfficerId;
using payments::NextStep;
using payments::Notes;

namespace {

constexpr std::uint64_t kBoot = 1'700'000'000'000;
constexpr double kPatience = 10e6;  ///< microseconds
constexpr const char* kPin = "1234";
const OfficerId kSecond{"M-1"};
const Notes kFloat{{5000, 2000}, {1000, 8000}};

Samples& of(PayoutWaits& waits, Wait wait) {
    return waits[static_cast<std::size_t>(wait)];
}

}  // namespace

Teller::Teller(zmq::context_t& context, const ScratchCentre& centre, std::size_t number,
               const PlayedBank& bank)
    : m_counter{static_cast<std::uint32_t>(number)},
      m_device(context, centre.target(), centre.keyOf("counter", number)),
      m_rows(context, zmq::socket_type::sub),
      m_bank(bank) {
    secure(m_rows, centre.target(), centre.keyOf("counter", number));
    m_rows.set(zmq::sockopt::subscribe, "");
    m_rows.set(zmq::sockopt::rcvhwm, 100'000);
    m_rows.connect(centre.staffViews());
    ask(protocol::SignIn{m_counter, {"L-" + std::to_string(number)}, kPin});
    ask(protocol::OpenDrawer{m_counter, kFloat, kFloat, kSecond, kPin});
    for (const auto since = Clock::now(); !m_heard;) listen(since);
}

void Teller::listen(Clock::time_point since) {
    if (microsSince(since) > kPatience)
        throw std::runtime_error("counter " + std::to_string(m_counter.value) + ": nothing comes");
    std::array items{zmq::pollitem_t{m_device.socket().handle(), 0, ZMQ_POLLIN, 0},
                     zmq::pollitem_t{m_rows.handle(), 0, ZMQ_POLLIN, 0}};
    zmq::poll(items, std::chrono::milliseconds{100});
    for (zmq::message_t message; m_rows.recv(message, zmq::recv_flags::dontwait);) {
        m_heard = true;
        const auto news = protocol::decodeBroadcast(message.to_string_view());
        const auto* published = news ? boost::variant2::get_if<protocol::Published>(&*news) : nullptr;
        if (!published) continue;
        for (const protocol::Row& row : published->changes.upserts) {
            const auto* payout = boost::variant2::get_if<protocol::PayoutRow>(&row);
            if (payout && payout->counter == m_counter) m_row = *payout;
        }
    }
}

protocol::ReplyBody Teller::ask(const protocol::RequestBody& body) {
    m_device.send(protocol::encode(protocol::Request{{kBoot, ++m_sent}, body}));
    std::optional<std::string> bytes;
    while (!(bytes = m_device.receive())) listen(m_device.sentAt);
    auto reply = protocol::decodeReply(*bytes);
    if (!reply) throw std::runtime_error("an answer that is none");
    if (const auto* error = boost::variant2::get_if<domain::Error>(&reply->body))
        throw std::runtime_error(std::string(protocol::nameOf(body)) + ": refused with " +
                                 std::to_string(static_cast<int>(error->code)) + ' ' + error->detail);
    return std::move(reply->body);
}

double Teller::ask(const protocol::RequestBody& body, Samples& waits) {
    const auto since = Clock::now();
    ask(body);
    const double took = microsSince(since);
    waits.add(took);
    return took;
}

protocol::PayoutView Teller::look() {
    const auto reply = ask(protocol::AskPayout{m_counter});
    if (const auto* view = boost::variant2::get_if<protocol::PayoutView>(&reply)) return *view;
    throw std::runtime_error("no view of the payout");
}

protocol::PayoutView Teller::authorise(payments::BasketId basket, const std::string& reference,
                                       PayoutWaits& waits) {
    const auto since = Clock::now();
    ask(protocol::AuthorisePayout{m_counter, basket}, of(waits, Wait::Authorise));
    const auto hasWord = [&] {
        return m_row && m_row->basket == basket && m_row->step != NextStep::WaitForBank &&
               m_row->step != NextStep::Authorise && m_row->step != NextStep::ConfirmIdentity;
    };
    while (!hasWord()) listen(since);
    const double outcome = microsSince(since);
    auto view = look();
    const double shown = microsSince(since), bank = m_bank.took(reference);
    if (view.step != NextStep::CountNotes || bank == 0) throw std::runtime_error("the bank did not approve");
    of(waits, Wait::Bank).add(bank);
    of(waits, Wait::Outcome).add(outcome - bank);
    of(waits, Wait::Shown).add(shown - bank);
    m_ours = shown - bank;
    return view;
}

void Teller::pay(std::size_t payee, PayoutWaits& waits) {
    const std::string cnic = payeeCnic(payee);
    ask(protocol::ServeDirect{m_counter, {"withdraw"}}, of(waits, Wait::Serve));
    auto since = Clock::now();
    ask(protocol::OpenPayout{m_counter, cnic});
    const payments::BasketId basket = look().basket;
    of(waits, Wait::Open).add(microsSince(since));
    since = Clock::now();
    ask(protocol::OpenVerification{m_counter, identity::Purpose::Withdrawal, cnic});
    ask(protocol::RequestException{m_counter, identity::ExceptionKind::NumberOnly,
                                   identity::ExceptionReason::NoFingers, "form-7"});
    ask(protocol::EndorseException{m_counter, kSecond, kPin, true});
    of(waits, Wait::Identity).add(microsSince(since));
    ask(protocol::ConfirmPayee{m_counter, basket, true, {}, {}}, of(waits, Wait::Confirm));
    const auto view = authorise(basket, payeeReference(payee), waits);
    m_ours += ask(protocol::ReleaseCash{m_counter, basket, view.plan}, of(waits, Wait::Release));
    m_ours += ask(protocol::ConfirmHandOver{m_counter, basket, payments::Confirmed::Touch},
                  of(waits, Wait::HandOver));
    of(waits, Wait::Paid).add(m_ours);
    since = Clock::now();
    ask(protocol::ReportReceipt{m_counter, basket, payments::ReceiptPrint::Printed});
    ask(protocol::ClosePayout{m_counter, basket});
    ask(domain::Complete{m_counter, {}});
    of(waits, Wait::Close).add(microsSince(since));
}

}  // namespace owc::bench
