#pragma once

#include "counter/desk/model/desk_picture.h"

namespace owc::desk_model {

/// Reads rows in one language at one moment.
class RowReader {
  public:
    RowReader(const client::Views& views, domain::Time now, QString language)
        : m_views(views), m_now(now), m_language(std::move(language)) {}

    [[nodiscard]] QString nameOf(const domain::ServiceId& id) const;
    /// "10:11", local.
    [[nodiscard]] QString clock(domain::Time at) const;
    [[nodiscard]] int minutesSince(domain::Time at) const;
    [[nodiscard]] Waiting waiting(const protocol::VisitRow& row) const;
    [[nodiscard]] Visitor visitor(const protocol::VisitRow& row) const;
    [[nodiscard]] Away away(const protocol::VisitRow& row) const;
    /// @param idle  this counter could call her now
    [[nodiscard]] OpenVisit openVisit(const protocol::VisitRow& row, bool idle) const;

  private:
    /// Seconds until `at`; 0 when it is over.
    [[nodiscard]] int secondsTo(domain::Time at) const;
    [[nodiscard]] QString stepWords(const protocol::JourneyStep& step, bool atDesk) const;
    [[nodiscard]] std::vector<JourneyLine> journey(const protocol::VisitRow& row) const;

    const client::Views& m_views;
    domain::Time m_now;
    QString m_language;
};

}  // namespace owc::desk_model
