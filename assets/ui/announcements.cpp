#include "assets/ui/announcements.h"

#include <QCoreApplication>
#include <optional>

namespace owc::ui {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Announcement", text);
}

/// The strongest reason why tokens are not given as usual.
std::optional<Announcement> aboutTokens(const CentreNews& news) {
    if (news.clockDoubted) return Announcement::ClockDoubted;
    if (news.outsideHours) return Announcement::ClosedNow;
    if (news.closed) return Announcement::IntakeClosed;
    if (news.slowed) return Announcement::IntakeSlowed;
    return std::nullopt;
}

std::optional<Announcement> noticeOf(int number) {
    const auto notice = static_cast<Announcement>(number);
    switch (notice) {
        case Announcement::BankDown:
        case Announcement::NadraDown:
        case Announcement::CashShort:
        case Announcement::ShortBreak:
            return notice;
        case Announcement::IntakeSlowed:
        case Announcement::IntakeClosed:
        case Announcement::ClosedNow:
        case Announcement::ClockDoubted:
            break;
    }
    return std::nullopt;  // of a newer server: there are no words for it here
}

}  // namespace

std::vector<Announcement> announcementsOf(const CentreNews& news) {
    std::vector<Announcement> all;
    if (const auto tokens = aboutTokens(news)) all.push_back(*tokens);
    for (const int number : news.notices)
        if (const auto notice = noticeOf(number)) all.push_back(*notice);
    return all;
}

QString announcementText(Announcement what) {
    switch (what) {
        case Announcement::BankDown:
            return say("Bank link down. Your token stays valid.");
        case Announcement::NadraDown:
            return say("NADRA link down. Your token stays valid.");
        case Announcement::CashShort:
            return say("Cash is short. Your token stays valid.");
        case Announcement::ShortBreak:
            return say("A short break. Calling goes on soon.");
        case Announcement::IntakeSlowed:
            return say("Very busy: few numbers are given now.");
        case Announcement::IntakeClosed:
            return say("No new numbers now. Tokens stay valid.");
        case Announcement::ClosedNow:
            return say("The centre gives no numbers at this time.");
        case Announcement::ClockDoubted:
            return say("Numbers are given again in a moment.");
    }
    return {};
}

QString announcementIcon(Announcement what) {
    switch (what) {
        case Announcement::BankDown:
        case Announcement::NadraDown:
            return QStringLiteral("state-link-down");
        case Announcement::CashShort:
            return QStringLiteral("thing-note");
        case Announcement::ShortBreak:
        case Announcement::ClockDoubted:
            return QStringLiteral("state-waiting");
        case Announcement::IntakeSlowed:
            return QStringLiteral("thing-people");
        case Announcement::IntakeClosed:
        case Announcement::ClosedNow:
            return QStringLiteral("state-not-now");
    }
    return {};
}

}  // namespace owc::ui
