#include "kiosk/screens/trouble_page.h"

#include <QPainter>

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/icons.h"

namespace owc::screens {
namespace {

constexpr QRectF kDisc{340, 300, 400, 400};

struct Words {
    const char* title;
    const char* hint;
};

// The codes she can do something about; every other one is the staff's.
Words wordsFor(domain::ErrorCode code) {
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

}  // namespace

TroublePage::TroublePage(QWidget* parent)
    : Page(QStringLiteral("troublePage"), parent),
      m_title(new ui::TextBlock(QStringLiteral("troubleTitle"), ui::TextBlock::Role::Title, this)),
      m_hint(new ui::TextBlock(QStringLiteral("troubleHint"), ui::TextBlock::Role::Body, this)),
      m_again(new ui::WideButton(QStringLiteral("tryAgain"), {}, ui::ButtonStyle::Filled, this)),
      m_finish(new ui::WideButton(QStringLiteral("finish"), {}, ui::ButtonStyle::Outlined, this)) {
    m_title->setSizes(74, 64);
    m_hint->setSizes(48, 42);
    for (ui::TextBlock* block : {m_title, m_hint}) {
        block->setAlignment(Qt::AlignCenter);
        block->setMaxLines(2);
    }
    place(m_title, {40, 740, 1000, 200});
    place(m_hint, {40, 950, 1000, 150});
    place(m_again, {40, 1180, 1000, 220});
    place(m_finish, {40, 1430, 1000, 160});
    connect(m_again, &ui::WideButton::clicked, this, [this] { emit touched(flow::TryAgain{}); });
    connect(m_finish, &ui::WideButton::clicked, this, [this] { emit touched(flow::Done{}); });
    TroublePage::retranslate();
}

void TroublePage::present(const flow::State& state) {
    m_trouble = state.trouble;
    retranslate();
}

void TroublePage::retranslate() {
    const Words words = wordsFor(m_trouble);
    m_title->setText(tr(words.title));
    m_hint->setText(tr(words.hint));
    m_again->setLabel(tr("Try again"));
    m_finish->setLabel(tr("Finish"));
}

void TroublePage::paintEvent(QPaintEvent*) {
    const qreal unit = ui::unit(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ui::kWarnEdge, 4 * unit));
    painter.setBrush(ui::kWarnTint);
    painter.drawEllipse(scaled(kDisc));
    const bool link = m_trouble == domain::ErrorCode::NotConnected;
    ui::drawIcon(painter, scaled(kDisc.adjusted(90, 90, -90, -90)),
                 link ? QStringLiteral("state-link-down") : QStringLiteral("state-desk"), ui::kWarn);
}

}  // namespace owc::screens
