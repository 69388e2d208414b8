#include "counter/desk/view/notice.h"

#include <QCoreApplication>

#include "assets/ui/announcements.h"
#include "assets/ui/text.h"

namespace owc::desk_view {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("DeskNotice", text);
}

Notice lostLink(const PageState& state) {
    if (state.busy)
        return {ui::Tone::Warn, "state-link-down",
                say("The link is lost. Under way: %1. It is done once, and its outcome comes with the link. Esc gives it up.")
                    .arg(state.underWay),
                say("No link: %1").arg(state.underWay)};
    return {ui::Tone::Warn, "state-link-down",
            say("The link to the server is lost. Nothing is lost: the keys come back with it."), say("No link")};
}

Notice managerCalled(const QString& at) {
    return {ui::Tone::Stop, "act-staff",
            say("The manager is called since %1. F12 held once more takes it back.").arg(ui::isolated(at)),
            say("Manager is called")};
}

}  // namespace

std::optional<Notice> noticeOf(const PageState& state) {
    const desk_model::DeskPicture& p = state.picture;
    const bool told = !state.message.isEmpty();
    if (told && !p.connected && !state.good) return Notice{ui::Tone::Stop, "state-link-down", state.message, state.message};
    if (!p.connected) return lostLink(state);
    if (state.slow)
        return Notice{ui::Tone::Warn, "state-waiting",
                      say("The server has not answered yet. Under way: %1.").arg(state.underWay),
                      say("Waiting: %1").arg(state.underWay)};
    if (told)
        return Notice{state.good ? ui::Tone::Good : ui::Tone::Warn, state.good ? "state-yes" : "state-attention",
                      state.message, state.message};
    if (!p.managerCalledAt.isEmpty()) return managerCalled(p.managerCalledAt);
    if (!p.dayOpen)
        return Notice{ui::Tone::Warn, "state-attention", say("The business day is not open."), say("Day not open")};
    if (p.notices.empty()) return std::nullopt;
    const auto what = static_cast<ui::Announcement>(p.notices.front());
    const QString text = ui::announcementText(what);
    return Notice{ui::Tone::Warn, ui::announcementIcon(what), say("The hall is told: %1").arg(text), text};
}

QString documentName(const QString& document) {
    if (document == "cnic") return say("CNIC");
    if (document == "bform") return say("B-Form");
    if (document == "bill") return say("Bill");
    if (document == "phone") return say("Phone");
    if (document == "slip") return say("School slip");
    return say("Receipt");
}

QString linkWords(bool connected, bool brief) {
    if (brief) return connected ? say("Online") : say("No link");
    return connected ? say("Server connected") : say("No connection");
}

}  // namespace owc::desk_view
