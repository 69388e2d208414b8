#include "counter/desk/model/desk_model.h"
#include "queue-server/protocol/messages.h"

// The form that lies open at this desk. It is personal: kept while she stands here, and saved with every step.
namespace owc::desk_model {
namespace {

constexpr std::string_view kOpen = "OpenForm";
constexpr std::string_view kSave = "SaveForm";

bool isHere(const DeskPicture& picture, int token) {
    return picture.visitor && picture.visitor->token == token &&
           (picture.step == Step::Arrived || picture.step == Step::Serving);
}

FormOnDesk onDesk(const protocol::FormOpen& open, int token, std::string cnic) {
    FormOnDesk form{.id = open.form.value,
                    .revision = open.revision,
                    .page = open.page,
                    .form = open.content,
                    .readBack = open.readBack ? open.revision : 0,
                    .token = token,
                    .earlier = open.earlier,
                    .cnic = std::move(cnic)};
    const auto pages = registration::pagesOf(form.form.kind);
    if (std::ranges::find(pages, form.page) == pages.end() && !pages.empty()) form.page = pages.front();
    return form;
}

}  // namespace

void DeskModel::openForm(eligibility::RegistryVisit kind) {
    if (!m_picture.visitor) return;
    if (m_form && !m_form->sent() && m_form->form.kind == kind) return emit formCame();  // it lies here as it was left
    const int token = m_picture.visitor->token;
    const std::string cnic = m_entitled ? m_entitled->cnic.toStdString() : std::string();
    send(protocol::OpenForm{m_counter, kind, cnic}, [this, token, cnic](const protocol::ReplyBody& reply) {
        const auto* open = boost::variant2::get_if<protocol::FormOpen>(&reply);
        if (!open || !isHere(m_picture, token)) return;  // she has left meanwhile
        m_form = onDesk(*open, token, cnic);
        emit formCame();
    });
}

void DeskModel::changeForm(const registration::Form& form, registration::Page page) {
    if (!m_form || m_form->sent() || (m_form->form == form && m_form->page == page)) return;
    const bool turned = m_form->form == form;
    m_form->form = form;
    m_form->page = page;
    // Whoever only looks at a page again need not ask her again.
    if (turned && m_form->agreed()) return refresh();
    m_form->saved = Saved::Later;
    saveForm();
    refresh();
}

void DeskModel::editForm(const std::function<void(registration::Form&)>& change) {
    if (!m_form) return;
    registration::Form form = m_form->form;
    change(form);
    changeForm(form, m_form->page);
}

/// The one that lies here, when nothing else is asked; otherwise as soon as that is answered.
void DeskModel::saveForm() {
    if (!m_form || m_form->saved != Saved::Later || m_busy || !m_link.connected()) return;
    m_form->saved = Saved::UnderWay;
    m_form->asked.push_back(m_form->form);
    const protocol::SaveForm request{m_counter, {m_form->id}, m_form->revision + 1, m_form->page, m_form->form};
    send(request, [this, request](const protocol::ReplyBody&) {
        if (!m_form || m_form->id != request.form.value) return;
        m_form->revision = request.revision;
        m_form->asked.clear();
        if (m_form->form != request.content || m_form->page != request.page)
            m_form->saved = Saved::Later;  // what came meanwhile is saved next
        else
            m_form->saved = Saved::All;
    });
}

void DeskModel::agreeToForm() {
    if (!m_form || m_form->saved != Saved::All) return;
    const protocol::ReadBackForm request{m_counter, {m_form->id}, m_form->revision};
    send(request, [this, request](const protocol::ReplyBody&) {
        if (m_form && m_form->id == request.form.value) m_form->readBack = request.revision;
    });
}

void DeskModel::sendForm() {
    if (!m_form || !m_form->agreed()) return;
    send(protocol::SendForm{m_counter, {m_form->id}, m_form->revision},
         [this, id = m_form->id](const protocol::ReplyBody& reply) {
             const auto* sent = boost::variant2::get_if<protocol::FormSent>(&reply);
             if (sent && m_form && m_form->id == id) m_form->record = sent->record.value;
         });
}

void DeskModel::dropForm(int reason) {
    if (!m_form || m_form->sent()) return;
    const auto said = reason == 0   ? registration::DropReason::SheWishes
                      : reason == 1 ? registration::DropReason::OpenedByMistake
                                    : registration::DropReason::DoneElsewhere;
    send(protocol::DropForm{m_counter, {m_form->id}, said}, [this, id = m_form->id](const protocol::ReplyBody&) {
        if (m_form && m_form->id == id) m_form.reset();
    });
}

std::optional<RegistrationPicture> DeskModel::registration() const {
    if (!m_form) return std::nullopt;
    return registrationPictureOf(*m_form, today());
}

void DeskModel::leaveForm() {
    if (m_form && (m_form->sent() || m_form->saved == Saved::All)) m_form.reset();
}

void DeskModel::abandonForm() {
    m_form.reset();
}

/// A refused save is not tried again by itself; whatever is changed next is.
/// @return whether the form is opened anew instead, and nobody need be told yet
bool DeskModel::formRefused(domain::ErrorCode code) {
    if (!m_form || m_form->sent() || m_request == kOpen) return false;
    if (m_request == kSave && !m_form->asked.empty())
        m_form->asked.pop_back();  // this one was not saved for certain
    if (m_form->saved == Saved::UnderWay) m_form->saved = Saved::Refused;
    if (code != domain::ErrorCode::FormMovedOn && code != domain::ErrorCode::FormNotOpen) return false;
    openAnew();
    return m_busy;
}

/// Somebody else has it, or had it: what is saved is fetched, and nothing is written over it.
void DeskModel::openAnew() {
    const bool saving = m_request == kSave;
    const auto done = [this, id = m_form->id, saving](const protocol::ReplyBody& reply) {
        const auto* open = boost::variant2::get_if<protocol::FormOpen>(&reply);
        if (open && m_form && m_form->id == id) takeNewest(*open, saving);
    };
    send(protocol::OpenForm{m_counter, m_form->form.kind, m_form->cnic}, done);
}

void DeskModel::takeNewest(const protocol::FormOpen& open, bool saving) {
    m_late = false;  // what is told here is more than that the link is back
    const bool same = open.form.value == m_form->id;
    // Nobody else has written: it was but opened elsewhere, or the answer to a save of ours was lost.
    const bool ours = open.revision == m_form->revision ||
                      std::ranges::find(m_form->asked, open.content) != m_form->asked.end();
    if (same && ours) {
        m_form->revision = open.revision;
        m_form->readBack = open.readBack ? open.revision : 0;
        m_form->saved = m_form->form == open.content ? Saved::All : Saved::Later;
        m_form->asked.clear();
        if (!saving) tell(News::FormHereAgain, 0);
        return;
    }
    const registration::Page page = m_form->page;
    m_form = onDesk(open, m_form->token, m_form->cnic);
    if (same) m_form->page = page;
    tell(same ? News::FormChangedElsewhere : News::FormEnded, 0);
}

void DeskModel::forgetForm() {
    if (m_form && !isHere(m_picture, m_form->token)) m_form.reset();
}

}  // namespace owc::desk_model
