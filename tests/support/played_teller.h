#pragma once

#include "counter/desk/model/payout_picture.h"

// A teller's desk without a server: what it asks is kept, the answers are played by the test.
namespace owc::test {

class PlayedTeller {
  public:
    PlayedTeller() { link(true); }

    /// The rows say that something moved, and this is what the server then shows.
    void shows(const protocol::PayoutView& view) {
        m_view = view;
        move();
        answerQueries();
    }
    /// The row has another revision; nobody has answered yet.
    void move() {
        ++m_revision;
        if (m_view.basket.value == 0)
            views.payouts.clear();
        else
            views.payouts[{1}] = {{1}, m_view.basket, m_view.step, m_revision};
        payout.follow(views, true, true);
        if (m_view.basket.value == 0) payout.askView();
    }
    void answerQueries() {
        while (!queries.empty()) {
            const auto heard = std::exchange(queries, {});
            for (const auto& one : heard) one(protocol::ReplyBody{m_view});
        }
    }
    void link(bool connected) { payout.follow(views, connected, true); }
    /// The request that is under way is done; a refused one is never told.
    void isDone() {
        if (const auto done = std::exchange(m_done, {})) done(protocol::Done{});
    }
    template <class Body>
    [[nodiscard]] std::vector<Body> all() const {
        std::vector<Body> found;
        for (const auto& one : asked)
            if (const auto* body = boost::variant2::get_if<Body>(&one)) found.push_back(*body);
        return found;
    }

    client::Views views;
    bool deaf = false;  ///< something else is under way
    std::vector<protocol::RequestBody> asked;
    std::vector<desk_model::DeskPayout::Heard> queries;

  private:
    protocol::PayoutView m_view;
    std::uint64_t m_revision = 0;
    desk_model::DeskPayout::Done m_done;

  public:
    desk_model::DeskPayout payout{
        {.ask =
             [this](protocol::RequestBody body, desk_model::DeskPayout::Done done) {
                 if (deaf) return false;
                 asked.push_back(std::move(body));
                 m_done = std::move(done);
                 return true;
             },
         .query = [this](const protocol::RequestBody&,
                         desk_model::DeskPayout::Heard heard) { queries.push_back(std::move(heard)); }},
        {1}};
};

}  // namespace owc::test
