#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/icons.h"
#include "assets/ui/theme.h"
#include "counter/desk/model/entitlement_words.h"
#include "counter/desk/view/entitlement_panel.h"
#include "counter/desk/view/labels.h"
#include "counter/desk/view/verdict_look.h"

// How the panel of her entitlements looks.
namespace owc::desk_view {

using desk_model::ProgrammeLine;
using desk_model::RuleLine;
using eligibility::Outcome;

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;  // of the reading direction
constexpr auto kTop = Qt::AlignLeft | Qt::AlignTop;
constexpr auto kEnd = Qt::AlignRight | Qt::AlignVCenter;

QString number(qsizetype value) {
    return ui::isolated(QString::number(value));
}

void plate(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& edge = Qt::transparent) {
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 2));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 12, 12);
    painter.setPen(Qt::NoPen);
}

QString namesOf(const std::vector<desk_model::Target>& services) {
    QStringList names;
    for (const auto& service : services) names << service.name;
    return names.join(QStringLiteral(" / "));
}

}  // namespace

void EntitlementPanel::paintEvent(QPaintEvent*) {
    const Boxes at = boxes();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), QColor(0x13, 0x1A, 0x45, 150));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kSurface);
    painter.drawRoundedRect(at.card, 20, 20);
    const QString title = tr("What she is entitled to") + QStringLiteral(" · ") + number(m_picture.token);
    drawLabel(painter, at.title, title, label(narrow() ? 17 : 22), ui::kInk, kStart);
    QString whose = m_picture.whose;
    if (!m_picture.asOf.isEmpty()) whose += QStringLiteral(" · ") + tr("as it was on %1").arg(m_picture.asOf);
    drawLabel(painter, at.whose, whose, label(narrow() ? 14 : 16),
              m_picture.asOf.isEmpty() ? ui::kInk2 : ui::kWarn, narrow() ? kStart : kEnd);
    if (!m_explains || !narrow()) paintBand(painter, at.band);
    if (m_explains) return paintRules(painter, at.rules);
    paintList(painter);
    if (narrow())
        paintNextOnly(painter, at.detail);
    else
        paintDetail(painter, at.detail);
}

/// A refusal first, then that nobody has the number, then which visit this is.
void EntitlementPanel::paintBand(QPainter& painter, const QRectF& box) const {
    const bool warns = !m_message.isEmpty() || !m_picture.note.isEmpty();
    plate(painter, box, warns ? ui::kWarnTint : ui::kMist);
    const qreal side = narrow() ? 24 : 32;
    ui::drawIcon(painter, in(box, 10, (box.height() - side) / 2, side, side),
                 warns                ? "state-attention"
                 : m_picture.priority ? "state-called"
                                      : "need-eligible",
                 warns ? ui::kWarn : ui::kIndigo);
    QStringList words{m_picture.note, m_picture.visit};
    if (m_picture.priority) words << tr("Priority counter.");
    if (!m_picture.before.empty()) words << tr("First to: %1, and back.").arg(namesOf(m_picture.before));
    if (!m_picture.after.empty()) words << tr("Then to: %1.").arg(namesOf(m_picture.after));
    if (!narrow()) words << m_picture.offered;
    words.removeAll(QString());
    if (!m_message.isEmpty()) words = QStringList{m_message};
    ui::drawLines(painter, in(box, side + 20, 3, box.width() - side - 32, box.height() - 6), words.join(" "),
                  label(narrow() ? 14 : 17), ui::kInk, narrow() ? 5 : 2, kStart);
}

void EntitlementPanel::paintList(QPainter& painter) const {
    if (m_picture.programmes.empty())
        return void(ui::drawLines(painter, boxes().list, tr("No programme is known at this centre."),
                                  label(17), ui::kInk2, 3, kStart));
    for (int row = 0; row < rowsThatFit(); ++row) {
        const auto at = static_cast<std::size_t>(m_first + row);
        if (at >= m_picture.programmes.size()) return;
        const ProgrammeLine& one = m_picture.programmes[at];
        const ui::ToneLook look = ui::toneLook(lookOf(one.kind).tone);
        const QRectF box = rowBox(row);
        const bool chosen = m_chosen == static_cast<int>(at);
        plate(painter, box.adjusted(1, 1, -1, -1), look.tint, chosen ? ui::kIndigo : QColor(Qt::transparent));
        ui::drawIcon(painter, in(box, 8, 7, 24, 24), lookOf(one.kind).icon, look.ink);
        const qreal kind = narrow() ? 100 : 144;
        ui::drawLines(painter, in(box, 40, 1, box.width() - kind - 56, box.height() - 2), one.name,
                      label(narrow() ? 14 : 15), ui::kInk, 2, kStart);
        drawLabel(painter, in(box, box.width() - kind - 10, 2, kind, box.height() - 4),
                  desk_model::kindWord(one.kind), label(narrow() ? 14 : 15), look.ink, kEnd);
    }
}

void EntitlementPanel::paintNextOnly(QPainter& painter, const QRectF& box) const {
    const ProgrammeLine* one = programme();
    if (!one) return;
    ui::drawLines(painter, in(box, 2, 0, box.width() - 4, 52), one->next, label(15), ui::kInk, 2, kStart);
    drawLabel(painter, in(box, 2, 52, box.width() - 4, 26), tr("Enter: why, rule by rule"), label(14),
              ui::kIndigo, kStart);
}

void EntitlementPanel::paintDetail(QPainter& painter, const QRectF& box) const {
    const ProgrammeLine* one = programme();
    if (!one) return;
    const ui::ToneLook look = ui::toneLook(lookOf(one->kind).tone);
    plate(painter, box, ui::kGround);
    const qreal wide = box.width() - 36;
    ui::drawBadge(painter, in(box, 18, 14, 50, 58), one->need);
    ui::drawLines(painter, in(box, 82, 10, wide - 64, 64), one->name, label(21), ui::kInk, 2, kStart);
    plate(painter, in(box, 18, 82, wide, 44), look.tint);
    ui::drawIcon(painter, in(box, 28, 90, 28, 28), lookOf(one->kind).icon, look.ink);
    drawLabel(painter, in(box, 66, 82, wide - 56, 44), desk_model::kindWord(one->kind), label(19), look.ink,
              kStart);
    ui::drawLines(painter, in(box, 18, 132, wide, 70), one->why, small(16), ui::kInk, 3, kTop);
    ui::drawIcon(painter, in(box, 18, 216, 26, 26), "act-next", ui::kIndigo, true);
    ui::drawLines(painter, in(box, 54, 204, wide - 36, 50), one->next, label(18), ui::kInk, 2, kStart);
    if (!one->service.isEmpty())
        drawLabel(painter, in(box, 54, 254, wide - 36, 28), tr("F5 sends her there now, F6 after this."),
                  small(15), ui::kInk2, kStart);
    QString money = one->amount;
    if (!one->paid.isEmpty()) money += (money.isEmpty() ? "" : " · ") + tr("paid last on %1").arg(one->paid);
    if (!money.isEmpty()) {
        ui::drawIcon(painter, in(box, 18, 288, 26, 26), "thing-note", ui::kInk2);
        drawLabel(painter, in(box, 54, 286, wide - 36, 30), money, label(17), ui::kInk, kStart);
    }
    if (!one->documents.isEmpty()) {
        drawLabel(painter, in(box, 18, 322, wide, 28), tr("She brings:"), label(15), ui::kInk2, kStart);
        paintPapers(painter, in(box, 18, 350, wide, box.height() - 350 - 44), one->documents);
    }
    const auto count = [&](Outcome outcome) {
        return std::ranges::count(one->rules, outcome, &RuleLine::outcome);
    };
    drawLabel(painter, in(box, 18, box.height() - 40, wide, 32),
              tr("Enter: rule by rule. Met: %1, not met: %2, not known: %3")
                  .arg(number(count(Outcome::Met)), number(count(Outcome::NotMet)),
                       number(count(Outcome::Unknown))),
              label(15), ui::kIndigo, kStart);
}

void EntitlementPanel::paintPapers(QPainter& painter, const QRectF& box, const QStringList& papers) const {
    constexpr qreal kPaper = 30;
    const qreal column = box.width() / 2;
    const auto rows = std::max<qsizetype>(1, (papers.size() + 1) / 2);
    const qreal pitch = std::min(kPaper + 4, box.height() / static_cast<qreal>(rows));
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const QRectF at =
            in(box, static_cast<qreal>(i % 2) * column, static_cast<qreal>(i / 2) * pitch, column - 8, pitch);
        ui::drawIcon(painter, in(at, 0, (pitch - 22) / 2, 22, 22), paperIcon(papers[i]), ui::kInk);
        drawLabel(painter, in(at, 30, 0, at.width() - 30, pitch), desk_model::wordOf(papers[i].toStdString()),
                  small(15), ui::kInk, kStart);
    }
}

void EntitlementPanel::paintRules(QPainter& painter, const QRectF& box) const {
    const ProgrammeLine* one = programme();
    if (!one) return;
    const ui::ToneLook look = ui::toneLook(lookOf(one->kind).tone);
    const qreal head = narrow() ? 100 : 76;
    plate(painter, in(box, 0, 0, box.width(), head), look.tint);
    ui::drawIcon(painter, in(box, 10, 8, 28, 28), lookOf(one->kind).icon, look.ink);
    drawLabel(painter, in(box, 46, 4, box.width() - 56, 34),
              one->name + QStringLiteral(" · ") + desk_model::kindWord(one->kind), label(narrow() ? 15 : 18),
              look.ink, kStart);
    ui::drawLines(painter, in(box, 12, 38, box.width() - 24, head - 40), one->why + " " + one->next,
                  small(narrow() ? 14 : 16), ui::kInk, narrow() ? 3 : 2, kStart);
    const qreal tall = narrow() ? 110 : 62;
    qreal y = head + 8;
    const auto all = one->rules.size();
    auto at = static_cast<std::size_t>(m_firstRule);
    for (; at < all && y + tall <= box.height() - 24; ++at, y += tall)
        paintRule(painter, in(box, 0, y, box.width(), tall - 6), one->rules[at]);
    const QString more = at < all   ? tr("%1 more below: Down").arg(number(static_cast<qsizetype>(all - at)))
                         : all == 0 ? tr("No rule was looked at.")
                                    : tr("Esc: back to the programmes");
    drawLabel(painter, in(box, 12, box.height() - 24, box.width() - 24, 24), more, small(14), ui::kInk2,
              kStart);
}

void EntitlementPanel::paintRule(QPainter& painter, const QRectF& box, const RuleLine& rule) const {
    const ui::Tone tone = rule.outcome == Outcome::Met      ? ui::Tone::Good
                          : rule.outcome == Outcome::NotMet ? ui::Tone::Warn
                                                            : ui::Tone::Plain;
    const ui::ToneLook look = ui::toneLook(tone);
    plate(painter, box, ui::kGround);
    ui::drawIcon(painter, in(box, 10, 8, 24, 24), iconOf(rule.outcome), look.ink);
    const bool unheard = rule.found.isEmpty() && rule.outcome == Outcome::Unknown;
    const QString holds = !rule.found.isEmpty() ? tr("The registry holds: %1").arg(rule.found)
                          : unheard             ? tr("The registry holds nothing")
                                                : QString();
    const QString outcome = desk_model::outcomeWord(rule.outcome);
    if (narrow()) {
        ui::drawLines(painter, in(box, 42, 2, box.width() - 50, 40), rule.rule, label(14), ui::kInk, 2,
                      kStart);
        drawLabel(painter, in(box, 42, 42, box.width() - 50, 22),
                  holds.isEmpty() ? outcome : outcome + QStringLiteral(" · ") + holds, label(14), look.ink,
                  kStart);
        ui::drawLines(painter, in(box, 42, 64, box.width() - 50, 38), rule.source, small(14), ui::kInk2, 2,
                      kStart);
        return;
    }
    const qreal wide = box.width() - 60;
    ui::drawLines(painter, in(box, 46, 2, wide * 0.56, 52), rule.rule, label(16), ui::kInk, 2, kStart);
    drawLabel(painter, in(box, 46 + wide * 0.58, 2, wide * 0.3, 28), holds, small(15), ui::kInk, kStart);
    drawLabel(painter, in(box, 46 + wide * 0.88, 2, wide * 0.12, 28), outcome, label(15), look.ink, kEnd);
    drawLabel(painter, in(box, 46 + wide * 0.58, 29, wide * 0.42, 24), rule.source, small(14), ui::kInk2,
              kStart);
}

}  // namespace owc::desk_view
