#include "kiosk/screens/trouble_page.h"

#include <QPainter>

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/colours.h"
#include "assets/ui/icons.h"
#include "kiosk/flow/step.h"

namespace owc::screens {
namespace {

constexpr QRectF kDisc{340, 300, 400, 400};
constexpr qreal kFirstButton = 1130;
constexpr qreal kGap = 24;

struct Words {
    const char* title;
    const char* hint;
};

// The codes she can do something about; every other one is the staff's.
Words wordsForToken(domain::ErrorCode code) {
    if (code == domain::ErrorCode::QuotaReached)
        return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "All of today's turns are given out"),
                QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Take a slip: it keeps a turn for you.")};
    if (code == domain::ErrorCode::IntakeClosed)
        return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "No numbers are given just now"),
                QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Take a slip: it keeps a turn for you.")};
    if (code == domain::ErrorCode::HallFull)
        return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "The hall is full just now"),
                QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Take a slip, or try again in a while.")};
    if (code == domain::ErrorCode::CashPromised)
        return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "The money here is promised to those who wait"),
                QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Take a slip, or try again in a while.")};
    if (code == domain::ErrorCode::PersonQuota)
        return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "You have been here for this today"),
                QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Please ask the staff if you need more.")};
    if (code == domain::ErrorCode::DayNotOpen)
        return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "The centre is not open now"),
                QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Please ask the staff when it opens.")};
    if (code == domain::ErrorCode::NumbersExhausted)
        return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "All numbers of today are given out"),
                QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Please ask the staff how to come back.")};
    if (code == domain::ErrorCode::UnknownService)
        return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "This service is not offered here now"),
                QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Please finish and choose another one.")};
    return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Your number could not be made"),
            QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Please try again, or call the staff.")};
}

Words wordsForSlip(domain::ErrorCode code) {
    if (code == domain::ErrorCode::NoSlotFree)
        return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "No day has room yet"),
                QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Please ask the staff how to come back.")};
    return {QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Your slip could not be made"),
            QT_TRANSLATE_NOOP("owc::screens::TroublePage", "Please try again, or call the staff.")};
}

QString pictureFor(domain::ErrorCode code) {
    if (code == domain::ErrorCode::NotConnected) return QStringLiteral("state-link-down");
    if (code == domain::ErrorCode::HallFull) return QStringLiteral("thing-people");
    if (code == domain::ErrorCode::CashPromised) return QStringLiteral("thing-note");
    if (code == domain::ErrorCode::QuotaReached || code == domain::ErrorCode::IntakeClosed)
        return QStringLiteral("state-not-now");
    return QStringLiteral("state-desk");
}

}  // namespace

TroublePage::TroublePage(QWidget* parent)
    : Page(QStringLiteral("troublePage"), parent),
      m_title(new ui::TextBlock(QStringLiteral("troubleTitle"), ui::TextBlock::Role::Title, this)),
      m_hint(new ui::TextBlock(QStringLiteral("troubleHint"), ui::TextBlock::Role::Body, this)),
      m_slip(new ui::WideButton(QStringLiteral("takeSlip"), {}, ui::ButtonStyle::Filled, this)),
      m_again(new ui::WideButton(QStringLiteral("tryAgain"), {}, ui::ButtonStyle::Filled, this)),
      m_finish(new ui::WideButton(QStringLiteral("finish"), {}, ui::ButtonStyle::Outlined, this)) {
    m_title->setSizes(74, 64);
    m_hint->setSizes(48, 42);
    for (ui::TextBlock* block : {m_title, m_hint}) {
        block->setAlignment(Qt::AlignCenter);
        block->setMaxLines(2);
    }
    place(m_title, {40, 740, 1000, 200});
    place(m_hint, {40, 950, 1000, 156});
    m_slip->setPictogram(QStringLiteral("doc-ticket"));
    connect(m_slip, &ui::WideButton::clicked, this, [this] { emit touched(flow::TakeSlip{}); });
    connect(m_again, &ui::WideButton::clicked, this, [this] { emit touched(flow::TryAgain{}); });
    connect(m_finish, &ui::WideButton::clicked, this, [this] { emit touched(flow::Done{}); });
    placeButtons();
    TroublePage::retranslate();
}

void TroublePage::present(const flow::State& state) {
    m_state = state;
    placeButtons();
    retranslate();
    update();
}

/// The first way on is the large one; the others follow below it.
void TroublePage::placeButtons() {
    const bool slip = flow::offersSlip(m_state);
    m_slip->setVisible(slip);
    m_again->setVisible(flow::offersAgain(m_state));
    m_again->setStyle(slip ? ui::ButtonStyle::Outlined : ui::ButtonStyle::Filled);
    qreal y = kFirstButton;
    qreal height = 204;
    for (ui::WideButton* button : {m_slip, m_again, m_finish}) {
        forget(button);
        if (button->isHidden()) continue;
        place(button, {40, y, 1000, height});
        y += height + kGap;
        height = 150;
    }
}

std::vector<Sentence> TroublePage::words() const {
    std::vector<Sentence> all{{m_title->text()}, {m_hint->text()}};
    for (const ui::WideButton* button : {m_slip, m_again, m_finish}) {
        if (!button->isHidden()) all.push_back({button->text()});
    }
    return all;
}

void TroublePage::retranslate() {
    const bool token = m_state.asked != flow::Asked::Slip;
    const Words words = token ? wordsForToken(m_state.trouble) : wordsForSlip(m_state.trouble);
    m_title->setText(tr(words.title));
    m_hint->setText(tr(words.hint));
    m_slip->setLabel(tr("A slip for another day"));
    m_again->setLabel(tr("Try again"));
    m_finish->setLabel(tr("Finish"));
}

void TroublePage::paintEvent(QPaintEvent*) {
    const qreal unit = ui::unit(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ui::ToneLook look = ui::toneLook(ui::Tone::Warn);
    painter.setPen(QPen(look.edge, (ui::colours().card + 1) * unit));
    painter.setBrush(look.tint);
    painter.drawEllipse(scaled(kDisc));
    ui::drawIcon(painter, scaled(kDisc.adjusted(90, 90, -90, -90)), pictureFor(m_state.trouble), look.ink);
}

}  // namespace owc::screens
