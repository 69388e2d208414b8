#include "tests/crash/paying_officer.h"

#include "queue-server/payments/words.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using payments::Money;
using payments::Notes;
using payments::operator+;

namespace {

constexpr int kLives = 60;            ///< requests of a program before it dies, on average
constexpr int kPeopleOfADrawer = 25;  ///< then it is counted, closed and opened again
constexpr int kRefusalsOfOneStep = 300;
constexpr auto kNobodyCame = 200ms;
const Notes kFloat{{5000, 10}, {1000, 60}, {500, 40}};
const Notes kMore{{5000, 4}, {1000, 30}, {500, 20}};
constexpr const char* kPin = "1234";

}  // namespace

PayingOfficer::PayingOfficer(Place place, client::Options options, PayoutCrowd& crowd, Tally& replies,
                             std::uint64_t seed)
    : m_place(std::move(place)),
      m_crowd(crowd),
      m_replies(replies),
      m_random(seed),
      m_program(std::move(options), seed + 1, kLives) {}

void PayingOfficer::work() {
    while (m_wrong.empty()) {
        if (m_spared) m_program.setLives(0);
        if (m_program.dead() && !comeBack()) continue;
        const auto view = look();
        if (!view) continue;
        if (view->basket.value != 0) {
            pay(*view);
            continue;
        }
        m_pile = {};
        if (view->drawer) checkDrawer(*view);
        if (!view->drawer) {
            if (m_stop && !m_visitor) return;
            openDrawer();
        } else if (m_visitor) {
            withVisitor();
        } else if (m_stop || m_paidFromIt >= kPeopleOfADrawer) {
            closeDrawer();
        } else {
            callSomebody();
        }
    }
    if (m_visitor) m_crowd.leaves(m_visitor->person);
}

void PayingOfficer::wrong(std::string what) {
    m_wrong.push_back("counter " + std::to_string(m_place.counter.value) + ": " + std::move(what));
}

bool PayingOfficer::heard(const Reply& reply) {
    m_refused.reset();
    if (reply) {
        m_refusals = 0;
        m_replies.add();
        return true;
    }
    if (reply.error().code == ErrorCode::NotConnected) {
        if (reply.error().detail != "dead") wrong("nobody answers");
        return false;
    }
    m_replies.add();
    m_refused = reply.error().code;
    m_lastRefusal = std::to_string(static_cast<int>(*m_refused)) + " " + reply.error().detail;
    if (++m_refusals > kRefusalsOfOneStep) wrong("does not get on, refused with " + m_lastRefusal);
    return false;
}

bool PayingOfficer::tell(const protocol::RequestBody& body) {
    const bool done = heard(m_program.askMortally(body));
    if (m_refused)
        ++m_done["refused: " + std::string(protocol::nameOf(body)) + " " + m_lastRefusal.substr(0, 3)];
    return done;
}

bool PayingOfficer::mustTell(const protocol::RequestBody& body) {
    const bool done = heard(m_program.ask(body));
    if (m_refused)
        ++m_done["refused: " + std::string(protocol::nameOf(body)) + " " + m_lastRefusal.substr(0, 3)];
    return done;
}

/// Signs in; whoever was served here is still here.
bool PayingOfficer::comeBack() {
    if (!m_program.start()) {
        wrong("no picture at the desk");
        return false;
    }
    return mustTell(protocol::SignIn{m_place.counter, m_place.officer, kPin});
}

std::optional<protocol::PayoutView> PayingOfficer::look() {
    if (m_program.mayDie()) return std::nullopt;
    const Reply reply = m_program.ask(protocol::AskPayout{m_place.counter});
    if (heard(reply)) {
        if (const auto* view = boost::variant2::get_if<View>(&*reply)) return *view;
        wrong("another answer than asked for");
    }
    // It was silent for too long, on a machine that stood still.
    if (m_refused == ErrorCode::CounterClosed || m_refused == ErrorCode::CounterTaken)
        mustTell(protocol::SignIn{m_place.counter, m_place.officer, kPin});
    if (m_refused) m_program.rest(20ms);
    return std::nullopt;
}

void PayingOfficer::openDrawer() {
    if (!mustTell(protocol::OpenDrawer{m_place.counter, kFloat, kFloat, m_place.second, kPin})) return;
    m_drawer = kFloat;
    m_hasDrawer = true;
    m_paidFromIt = 0;
}

bool PayingOfficer::closeDrawer() {
    if (!mustTell(protocol::CountDrawer{m_place.counter, m_drawer})) return false;
    if (!mustTell(protocol::CloseDrawer{m_place.counter, m_place.second, kPin})) return false;
    m_hasDrawer = false;
    ++m_done["drawers closed"];
    return true;
}

void PayingOfficer::topUp() {
    if (mustTell(protocol::TopUpDrawer{m_place.counter, kMore, {}, m_place.second, kPin}))
        m_drawer = m_drawer + kMore;
}

/// With nobody's notes on the table.
void PayingOfficer::checkDrawer(const View& view) {
    const Money lies = payments::worthOf(m_drawer).value_or(Money{});
    if (view.drawer->holds != lies)
        wrong("the drawer should hold " + textOf(view.drawer->holds) + ", " + textOf(lies) + " lies in it");
}

void PayingOfficer::callSomebody() {
    m_visitor = m_crowd.next(std::chrono::steady_clock::now() + kNobodyCame);
    m_baskets = 0;
    if (!m_visitor) return;
    // Dead or not: she stands there.
    if (!tell(protocol::ServeDirect{m_place.counter, {"withdraw"}}) && m_refused) sheGoes();
}

void PayingOfficer::withVisitor() {
    const bool asks = m_baskets == 0 || (m_baskets == 1 && oneIn(2));
    if (!asks) return sheGoes();
    if (tell(protocol::OpenPayout{m_place.counter, m_visitor->cnic})) {
        ++m_baskets;
    } else if (m_refused == ErrorCode::NoVisitor) {
        m_crowd.leaves(m_visitor->person);
        m_visitor.reset();
    } else if (m_refused == ErrorCode::NothingDue || m_refused == ErrorCode::AlreadyClaimed) {
        sheGoes();
    }
}

void PayingOfficer::sheGoes() {
    const bool gone = tell(domain::Complete{m_place.counter, {}}) || m_refused == ErrorCode::NoVisitor;
    if (!gone) return;  // once more
    if (m_visitor) m_crowd.leaves(m_visitor->person);
    m_visitor.reset();
}

}  // namespace owc::test
