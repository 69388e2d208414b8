#include "counter/desk/model/desk_model.h"
#include "queue-server/protocol/messages.h"

// The form that lies open at this desk. It is personal: kept while she stands here, and saved with every step.
namespace owc::desk_model {
namespace {

bool isHere(const DeskPicture& picture, int token) {
    return picture.visitor && picture.visitor->token == token &&
           (picture.step == Step::Arrived || picture.step == Step::Serving);
}

}  // namespace

void DeskModel::openForm(eligibility::RegistryVisit kind) {
    if (!m_picture.visitor) return;
    if (m_form && !m_form->sent() && m_form->form.kind == kind) return emit formCame();  // it lies here as it was left
    const int token = m_picture.visitor->token;
    const std::string cnic = m_entitled ? m_entitled->cnic.toStdString() : std::string();
    send(protocol::OpenForm{m_counter, kind, cnic}, [this, token](const protocol::ReplyBody& reply) {
        const auto* open = boost::variant2::get_if<protocol::FormOpen>(&reply);
        if (!open || !isHere(m_picture, token)) return;  // she has left meanwhile
        m_form = FormOnDesk{.id = open->form.value,
                            .revision = open->revision,
                            .page = open->page,
                            .form = open->content,
                            .readBack = open->readBack ? open->revision : 0,
                            .token = token,
                            .earlier = open->earlier};
        const auto pages = registration::pagesOf(m_form->form.kind);
        if (std::ranges::find(pages, m_form->page) == pages.end() && !pages.empty()) m_form->page = pages.front();
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
    const protocol::SaveForm request{m_counter, {m_form->id}, m_form->revision + 1, m_form->page, m_form->form};
    send(request, [this, request](const protocol::ReplyBody&) {
        if (!m_form || m_form->id != request.form.value) return;
        m_form->revision = request.revision;
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
void DeskModel::formRefused() {
    if (m_form && m_form->saved == Saved::UnderWay) m_form->saved = Saved::Refused;
}

void DeskModel::forgetForm() {
    if (m_form && !isHere(m_picture, m_form->token)) m_form.reset();
}

}  // namespace owc::desk_model
