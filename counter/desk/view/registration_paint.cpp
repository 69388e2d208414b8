#include <QPainter>

#include "assets/ui/icons.h"
#include "assets/ui/theme.h"
#include "counter/desk/model/registration_words.h"
#include "counter/desk/view/labels.h"
#include "counter/desk/view/registration_panel.h"
#include "counter/desk/view/verdict_look.h"

// How the form of the registry looks.
namespace owc::desk_view {

using desk_model::Saved;
using registration::Page;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;

QString number(qsizetype value) {
    return ui::isolated(QString::number(value));
}

void plate(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& edge = Qt::transparent) {
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 2));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 10, 10);
    painter.setPen(Qt::NoPen);
}

}  // namespace

void RegistrationPanel::paintEvent(QPaintEvent*) {
    const Boxes at = boxes();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), QColor(0x13, 0x1A, 0x45, 150));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(at.card, 20, 20);
    if (m_picture.steps.empty()) return;
    drawLabel(painter, at.title, desk_model::formName(m_picture.kind) + QStringLiteral(" · ") + number(m_picture.token),
              label(narrow() ? 17 : 22), ui::kInk, kStart);
    const bool safe = m_picture.saved == Saved::All || m_picture.saved == Saved::UnderWay;
    drawLabel(painter, at.saved, savedWords(), label(narrow() ? 14 : 16), safe ? ui::kGood : ui::kStop, narrow() ? kStart : kEnd);
    for (const Spot& spot : spots()) paintSpot(painter, spot);
    if (isSent()) paintSent(painter, at.body);
    if (m_picture.page == Page::House && !isSent()) {
        const auto& question = m_picture.house[static_cast<std::size_t>(m_question)];
        const QRectF box = questionBox(at.body);
        ui::drawLines(painter, box, number(m_question + 1) + ". " + question.words, label(narrow() ? 17 : 26), ui::kInk, 2, kStart);
    }
    const bool warns = !m_message.isEmpty();
    plate(painter, at.hint, warns ? ui::kWarnTint : ui::kMist);
    ui::drawIcon(painter, in(at.hint, 8, (at.hint.height() - 24) / 2, 24, 24), warns ? "state-attention" : "need-info",
                 warns ? ui::kWarn : ui::kIndigo);
    ui::drawLines(painter, in(at.hint, 40, 1, at.hint.width() - 50, at.hint.height() - 2), warns ? m_message : hint(),
                  label(narrow() ? 14 : 16), ui::kInk, 2, kStart);
}

void RegistrationPanel::paintSpot(QPainter& painter, const Spot& spot) const {
    const auto at = static_cast<std::size_t>(spot.at);
    switch (spot.what) {
        case What::Step:
            return paintStep(painter, spot);
        case What::Member:
            return paintMember(painter, spot);
        case What::Field:
            return paintField(painter, spot);
        case What::Question:
            return paintOverview(painter, spot);
        case What::Band:
            return paintBand(painter, spot);
        case What::Ground:
            return paintRow(painter, spot, m_picture.grounds[at], "state-desk");
        case What::Paper:
            return paintRow(painter, spot, m_picture.papers[at],
                            at < m_picture.paperIds.size() ? paperIcon(QString::fromStdString(m_picture.paperIds[at])) : "doc-phone");
        case What::Lacking:
            return paintLacking(painter, spot);
        case What::Line:
            return paintLine(painter, spot);
    }
}

/// The page one is on is filled; a mark says what is done and what lacks.
void RegistrationPanel::paintStep(QPainter& painter, const Spot& spot) const {
    const desk_model::FormStep& step = m_picture.steps[static_cast<std::size_t>(spot.at)];
    const bool now = step.page == m_picture.page;
    const bool last = step.page == Page::ReadBack;
    const bool done = last ? m_picture.agreed || isSent() : step.lacking == 0;
    plate(painter, spot.box, now ? ui::kIndigo : done ? ui::kGoodTint : ui::kMist, now ? ui::kIndigo : ui::kOutline);
    const QColor ink = now ? QColor(Qt::white) : done ? ui::kGood : ui::kInk;
    const qreal mark = narrow() ? 14 : 24;
    const qreal start = narrow() ? 20 : 46;
    ui::drawIcon(painter, in(spot.box, narrow() ? 4 : 12, (spot.box.height() - mark) / 2, mark, mark),
                 done ? "act-done" : last ? "act-listen" : "state-missing", now || done ? ink : last ? ui::kInk2 : ui::kWarn);
    drawLabel(painter, in(spot.box, start, 1, spot.box.width() - start - 4, spot.box.height() - 2), step.name, label(narrow() ? 14 : 18), ink, kStart);
}

void RegistrationPanel::paintMember(QPainter& painter, const Spot& spot) const {
    const desk_model::MemberRow& member = m_picture.members[static_cast<std::size_t>(spot.at)];
    const bool chosen = spot.at == m_member;
    plate(painter, spot.box, member.gone ? ui::kMist : member.lacking > 0 ? ui::kWarnTint : ui::kGoodTint,
          chosen ? ui::kIndigo : QColor(Qt::transparent));
    const QColor ink = member.gone ? ui::kInk2 : member.lacking > 0 ? ui::kWarn : ui::kGood;
    const qreal tall = spot.box.height();
    ui::drawIcon(painter, in(spot.box, 8, (tall - 24) / 2, 24, 24),
                 member.gone ? "act-arrow" : member.lacking > 0 ? "state-missing" : "act-done", ink);
    const qreal wide = spot.box.width() - 48;
    drawLabel(painter, in(spot.box, 40, 1, wide * 0.52, tall - 2), member.name, label(narrow() ? 14 : 16), ui::kInk, kStart);
    ui::drawLines(painter, in(spot.box, 40 + wide * 0.54, 1, wide * 0.46, tall - 2), member.about, small(14), ui::kInk2, 2, kEnd);
}

void RegistrationPanel::paintField(QPainter& painter, const Spot& spot) const {
    const auto* member = chosenMember();
    if (!member) return;
    const desk_model::FormRow& row = member->fields[static_cast<std::size_t>(spot.at)];
    plate(painter, spot.box, row.lacking ? ui::kWarnTint : ui::kGround, row.lacking ? ui::kWarnEdge : ui::kHairline);
    const qreal tall = spot.box.height();
    const QString value = row.value.isEmpty() ? tr("nothing yet") : row.value;
    const QColor ink = row.lacking ? ui::kWarn : ui::kInk;
    if (narrow()) {
        ui::drawDigits(painter, in(spot.box, 4, 2, 18, 20), row.cap, ui::digitFont(14), ui::kIndigo);
        drawLabel(painter, in(spot.box, 24, 2, spot.box.width() - 30, 20), row.name, small(14), ui::kInk2, kStart);
        drawLabel(painter, in(spot.box, 8, 23, spot.box.width() - 16, tall - 25), value, label(14), ink, kStart);
        return;
    }
    ui::drawDigits(painter, in(spot.box, 8, 0, 32, tall), row.cap, ui::digitFont(19), ui::kIndigo);
    drawLabel(painter, in(spot.box, 50, 1, 230, tall - 2), row.name, label(16), ui::kInk2, kStart);
    drawLabel(painter, in(spot.box, 290, 1, spot.box.width() - 340, tall - 2), value, label(19), ink, kStart);
    if (row.lacking || row.on)
        ui::drawIcon(painter, in(spot.box, spot.box.width() - 38, (tall - 26) / 2, 26, 26), row.lacking ? "state-missing" : "act-done",
                     row.lacking ? ui::kWarn : ui::kGood);
}

void RegistrationPanel::paintOverview(QPainter& painter, const Spot& spot) const {
    const desk_model::QuestionRow& row = m_picture.house[static_cast<std::size_t>(spot.at)];
    const bool chosen = spot.at == m_question;
    plate(painter, spot.box, row.answer == 0 ? ui::kWarnTint : ui::kGoodTint, chosen ? ui::kIndigo : QColor(Qt::transparent));
    const QColor ink = row.answer == 0 ? ui::kWarn : ui::kGood;
    const qreal tall = spot.box.height();
    if (narrow()) {
        ui::drawDigits(painter, in(spot.box, 4, 0, 24, tall), QString::number(spot.at + 1), ui::digitFont(15), ui::kInk);
        if (row.answer > 0) ui::drawIcon(painter, in(spot.box, spot.box.width() - 22, (tall - 18) / 2, 18, 18), "act-done", ink);
        return;
    }
    ui::drawDigits(painter, in(spot.box, 6, 0, 30, tall), QString::number(spot.at + 1), ui::digitFont(16), ui::kInk);
    const qreal wide = spot.box.width() - 48;
    ui::drawLines(painter, in(spot.box, 42, 1, wide * 0.54, tall - 2), row.words, small(14), ui::kInk, 2, kStart);
    ui::drawLines(painter, in(spot.box, 42 + wide * 0.56, 1, wide * 0.44, tall - 2),
                  row.answer == 0 ? tr("no answer yet") : row.bands.value(row.answer - 1), label(14), ink, 2, kEnd);
}

void RegistrationPanel::paintBand(QPainter& painter, const Spot& spot) const {
    const desk_model::QuestionRow& row = m_picture.house[static_cast<std::size_t>(m_question)];
    paintRow(painter, spot, {.cap = QString::number(spot.at + 1), .name = row.bands.value(spot.at), .on = row.answer == spot.at + 1}, {});
}

void RegistrationPanel::paintRow(QPainter& painter, const Spot& spot, const desk_model::FormRow& row, const QString& icon) const {
    plate(painter, spot.box, row.on ? ui::kGoodTint : ui::kMist, row.on ? ui::kGood : row.lacking ? ui::kWarnEdge : ui::kOutline);
    const qreal tall = spot.box.height();
    ui::drawDigits(painter, in(spot.box, 8, 0, 34, tall), row.cap, ui::digitFont(22), ui::kIndigo);
    qreal start = 52;
    if (!icon.isEmpty()) {
        ui::drawIcon(painter, in(spot.box, start, (tall - 32) / 2, 32, 32), icon, ui::kInk);
        start += 44;
    }
    const qreal end = 44;  // of the mark
    qreal wide = spot.box.width() - start - end;
    if (!row.value.isEmpty() || row.lacking) {
        const qreal value = wide * 0.4;
        wide -= value + 8;
        ui::drawLines(painter, in(spot.box, start + wide + 8, 1, value, tall - 2), row.value.isEmpty() ? tr("nothing yet") : row.value,
                      label(narrow() ? 14 : 18), row.on ? ui::kGood : ui::kWarn, 1, kEnd);
    }
    ui::drawLines(painter, in(spot.box, start, 1, wide, tall - 2), row.name, label(narrow() ? 15 : 20), ui::kInk, narrow() ? 3 : 2, kStart);
    if (row.on || row.lacking)
        ui::drawIcon(painter, in(spot.box, spot.box.width() - 38, (tall - 28) / 2, 28, 28), row.on ? "act-done" : "state-missing",
                     row.on ? ui::kGood : ui::kWarn);
}

void RegistrationPanel::paintLacking(QPainter& painter, const Spot& spot) const {
    const desk_model::LackingRow& row = m_picture.lacking[static_cast<std::size_t>(spot.at)];
    plate(painter, spot.box, ui::kWarnTint, spot.at == m_lacking ? ui::kIndigo : QColor(Qt::transparent));
    const qreal tall = spot.box.height();
    ui::drawIcon(painter, in(spot.box, 8, (tall - 24) / 2, 24, 24), "state-missing", ui::kWarn);
    const qreal page = narrow() ? 66 : 150;
    drawLabel(painter, in(spot.box, 40, 1, page, tall - 2), desk_model::pageName(row.page), label(narrow() ? 14 : 16), ui::kInk2, kStart);
    ui::drawLines(painter, in(spot.box, 48 + page, 1, spot.box.width() - page - 56, tall - 2), row.words, label(narrow() ? 14 : 18), ui::kInk, 2, kStart);
}

void RegistrationPanel::paintLine(QPainter& painter, const Spot& spot) const {
    const desk_model::ReadBackLine& line = m_picture.readBack[static_cast<std::size_t>(spot.at)];
    plate(painter, spot.box, ui::kGround, ui::kHairline);
    const qreal tall = spot.box.height();
    if (narrow()) {
        drawLabel(painter, in(spot.box, 10, 2, spot.box.width() - 20, tall * 0.4), line.title, label(14), ui::kInk2, kStart);
        ui::drawLines(painter, in(spot.box, 10, tall * 0.42, spot.box.width() - 20, tall * 0.56), line.text, label(14), ui::kInk, 2, kStart);
        return;
    }
    ui::drawLines(painter, in(spot.box, 16, 1, spot.box.width() * 0.36 - 16, tall - 2), line.title, label(18), ui::kInk2, 2, kStart);
    ui::drawLines(painter, in(spot.box, spot.box.width() * 0.38, 1, spot.box.width() * 0.62 - 12, tall - 2), line.text, label(18), ui::kInk, 2, kStart);
}

void RegistrationPanel::paintSent(QPainter& painter, const QRectF& body) const {
    const qreal tall = std::min(220.0, body.height());
    const QRectF box = in(body, 0, (body.height() - tall) / 2, body.width(), tall);
    plate(painter, box, ui::kGoodTint, ui::kGood);
    ui::drawIcon(painter, in(box, (box.width() - 64) / 2, 14, 64, 64), "state-yes", ui::kGood);
    ui::drawLines(painter, in(box, 12, 84, box.width() - 24, 50), tr("Signed and put among the records to be sent"), label(narrow() ? 16 : 20), ui::kInk, 2);
    ui::drawLines(painter, in(box, 12, 136, box.width() - 24, 70), tr("Record %1").arg(number(static_cast<qsizetype>(m_picture.record))), label(narrow() ? 24 : 34), ui::kGood, 1);
}

}  // namespace owc::desk_view
