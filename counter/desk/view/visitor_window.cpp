#include "counter/desk/view/visitor_window.h"

#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/fonts.h"
#include "assets/ui/hands.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "counter/desk/view/finger_marks.h"
#include "counter/desk/view/verdict_look.h"

namespace owc::desk_view {

using desk_model::PrintHint;
using desk_model::VisitorSays;

namespace {

constexpr QSizeF kUnits{1024, 768};
constexpr qreal kHead = 236;
constexpr qreal kFoot = 660;

/// A picture beside the sentence, for whoever cannot read it.
QString pictogramOf(VisitorSays says) {
    switch (says) {
        case VisitorSays::Nobody:
        case VisitorSays::Token:
            return "state-desk";
        case VisitorSays::CheckBegins:
        case VisitorSays::LayFinger:
        case VisitorSays::OnceMore:
        case VisitorSays::WipeFinger:
        case VisitorSays::OtherFinger:
            return "thing-finger";
        case VisitorSays::Wait:
            return "state-checking";
        case VisitorSays::ServiceSlow:
            return "state-waiting";
        case VisitorSays::AtNadra:
            return "need-finger";
        case VisitorSays::OtherWay:
            return "act-staff";
        case VisitorSays::ItIsYou:
            return "state-yes";
        case VisitorSays::Answers:
            return "need-eligible";
        case VisitorSays::ReadBack:
            return "act-listen";
        case VisitorSays::FormSent:
            return "need-family";
        case VisitorSays::NotesCounted:
        case VisitorSays::TakeNotes:
        case VisitorSays::PaidOut:
            return "thing-note";
    }
    return "state-desk";
}

}  // namespace

VisitorWindow::VisitorWindow(ui::LanguageSwitch& language) : m_language(language) {
    setObjectName("visitorWindow");
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    setWindowFlag(Qt::WindowDoesNotAcceptFocus);  // the keyboard stays at the officer's
    resize(kUnits.toSize());
}

void VisitorWindow::present(const desk_model::VisitorPicture& picture) {
    if (!m_page.isNull() && picture == m_picture) return;
    m_picture = picture;
    paintAnew();
}

void VisitorWindow::resizeEvent(QResizeEvent*) {
    paintAnew();
}

void VisitorWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_language.current() != hers()) return painter.drawPixmap(0, 0, m_page);
    paintScaled(painter);
}

ui::Language VisitorWindow::hers() const {
    return ui::languageFromCode(m_picture.language).value_or(ui::Language::Urdu);
}

void VisitorWindow::paintAnew() {
    const ui::LanguageScope scope(m_language, hers());
    const qreal ratio = devicePixelRatioF();
    m_page = QPixmap((QSizeF(size()) * ratio).toSize());
    m_page.setDevicePixelRatio(ratio);
    QPainter painter(&m_page);
    paintScaled(painter);
    painter.end();
    setWindowTitle(tr("Counter %1").arg(m_picture.counter));
    setAccessibleName(sentence());
    update();
}

void VisitorWindow::paintScaled(QPainter& painter) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), ui::kGround);
    const qreal scale = std::min(width() / kUnits.width(), height() / kUnits.height());
    painter.translate((width() - kUnits.width() * scale) / 2, (height() - kUnits.height() * scale) / 2);
    painter.scale(scale, scale);
    paintPage(painter);
}

QString VisitorWindow::sentence() const {
    switch (m_picture.says) {
        case VisitorSays::Nobody:
            return tr("Welcome");
        case VisitorSays::Token:
            return tr("It is your turn");
        case VisitorSays::CheckBegins:
            return tr("We make sure that it is you");
        case VisitorSays::LayFinger:
            break;
        case VisitorSays::OnceMore:
            return tr("The same finger once more");
        case VisitorSays::WipeFinger:
            return tr("Please wipe your finger");
        case VisitorSays::OtherFinger:
            return tr("Please another finger");
        case VisitorSays::Wait:
            return tr("Please wait a moment");
        case VisitorSays::ServiceSlow:
            return tr("The service is slow. Please wait: nothing is lost");
        case VisitorSays::AtNadra:
            return tr("NADRA's counter helps you. Your place is kept");
        case VisitorSays::OtherWay:
            return tr("There is another way. We help you");
        case VisitorSays::ItIsYou:
            return tr("Thank you, it is you");
        case VisitorSays::Answers:
            return tr("What you are entitled to");
        case VisitorSays::ReadBack:
            return tr("Is this right? Touch here to hear it");
        case VisitorSays::FormSent:
            return tr("It is sent. This is its number");
        case VisitorSays::NotesCounted:
            return tr("Your full amount");
        case VisitorSays::TakeNotes:
            return tr("I have counted it and have it all: touch here");
        case VisitorSays::PaidOut:
            return tr("You have the full amount");
    }
    switch (m_picture.hint) {
        case PrintHint::LiftFinger:
            return tr("Lift your finger");
        case PrintHint::PressHarder:
            return tr("Press a little harder");
        case PrintHint::PressLess:
            return tr("Press a little less");
        case PrintHint::TooDry:
            return tr("Your finger is too dry: moisten it");
        case PrintHint::TooWet:
            return tr("Your finger is too wet: dry it");
        case PrintHint::Centre:
            return tr("Lay your finger in the middle");
        case PrintHint::Slower:
            return tr("More slowly, please");
        case PrintHint::Clean:
            return tr("Please wipe your finger");
        case PrintHint::Again:
            return tr("The same finger once more");
        case PrintHint::None:
        case PrintHint::PlaceFinger:
            break;
    }
    return tr("Lay this finger on the glass");
}

void VisitorWindow::paintPage(QPainter& painter) {
    const bool rightToLeft = ui::readingDirection(painter) == Qt::RightToLeft;
    if (m_picture.payout) return paintPayout(painter, rightToLeft);
    paintHead(painter, rightToLeft);
    const QRectF middle(40, kHead + 20, kUnits.width() - 80, kFoot - kHead - 40);
    if (m_picture.hands) {
        ui::FingerMarks marks{};
        for (std::size_t i = 0; i < marks.size(); ++i) marks[i] = markOf((*m_picture.hands)[i]);
        ui::drawHands(painter, middle, marks);
    } else if (!m_picture.answers.empty()) {
        paintAnswers(painter, rightToLeft);
    } else if (m_picture.form) {
        paintReadBack(painter, rightToLeft);
    } else if (m_picture.record != 0) {
        paintRecord(painter);
    } else if (m_picture.token > 0) {
        paintToken(painter);
    } else {
        ui::drawIcon(painter, QRectF(middle.center() - QPointF(130, 150), QSizeF(260, 300)), "mark-window",
                     ui::kIndigo);
    }
    paintFoot(painter, rightToLeft);
}

void VisitorWindow::paintHead(QPainter& painter, bool rightToLeft) {
    const auto place = [&](qreal start, qreal y, qreal w, qreal h) {
        return QRectF(rightToLeft ? kUnits.width() - start - w : start, y, w, h);
    };
    const bool good = m_picture.says == VisitorSays::ItIsYou;
    painter.fillRect(QRectF(0, 0, kUnits.width(), kHead), good ? ui::kGood : ui::kNight);
    ui::drawIcon(painter, place(36, 68, 100, 100), pictogramOf(m_picture.says), Qt::white);
    const bool number = m_picture.token > 0 && (m_picture.hands || !m_picture.answers.empty() || m_picture.form || m_picture.record != 0);
    const qreal wide = kUnits.width() - 160 - (number ? 250 : 36);
    ui::drawLines(painter, place(160, 20, wide, kHead - 40), sentence(),
                  ui::displayFont(ui::byFace(52, 50, 46)), Qt::white, 2);
    if (!number) return;
    const QRectF box = place(kUnits.width() - 230, 48, 200, 140);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::kMarigold);
    painter.drawRoundedRect(box, 20, 20);
    ui::drawDigits(painter, box.adjusted(12, 12, -12, -12), QString::number(m_picture.token),
                   ui::digitFont(76), ui::kInk);
}

void VisitorWindow::paintToken(QPainter& painter) {
    ui::drawBadge(painter, QRectF(120, kHead + 70, 250, 295), m_picture.need);
    ui::drawDigits(painter, QRectF(400, kHead + 60, 540, 310), QString::number(m_picture.token),
                   ui::digitFont(230), ui::kInk);
}

/// Tries as dots, and what she is owed in every case.
void VisitorWindow::paintFoot(QPainter& painter, bool rightToLeft) {
    const auto place = [&](qreal start, qreal y, qreal w, qreal h) {
        return QRectF(rightToLeft ? kUnits.width() - start - w : start, y, w, h);
    };
    painter.fillRect(QRectF(0, kFoot, kUnits.width(), kUnits.height() - kFoot), ui::kGoodTint);
    painter.fillRect(QRectF(0, kFoot, kUnits.width(), 4), ui::kGoodFill);
    if (m_picture.hands && m_picture.tries > 0) {
        ui::drawLine(painter, place(36, kFoot + 14, 330, 84), tr("Tries left"),
                     ui::displayFont(ui::byFace(34, 32, 30)), ui::kGood, Qt::AlignLeft | Qt::AlignVCenter);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ui::kGood);
        for (int i = 0; i < m_picture.tries; ++i)
            painter.drawEllipse(place(384 + i * 44.0, kFoot + 42, 28, 28));
        return;
    }
    ui::drawIcon(painter, place(36, kFoot + 24, 60, 60), "doc-receipt", ui::kGood);
    ui::drawLine(painter, place(116, kFoot + 12, kUnits.width() - 152, 88),
                 tr("Nobody may take money for this"), ui::displayFont(ui::byFace(36, 34, 32)), ui::kGood,
                 Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace owc::desk_view
