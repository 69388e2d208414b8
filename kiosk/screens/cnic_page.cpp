#include "kiosk/screens/cnic_page.h"

#include <QPainter>

#include "assets/ui/badge.h"
#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/cnic_field.h"
#include "assets/ui/colours.h"
#include "assets/ui/icons.h"
#include "assets/ui/keypad.h"
#include "assets/ui/mode.h"
#include "kiosk/flow/step.h"

namespace owc::screens {
namespace {

constexpr QRectF kCard{40, 140, 1000, 540};
constexpr QRectF kWords{80, 250, 560, 320};
constexpr QRectF kArch{690, 186, 290, 450};

}  // namespace

CnicPage::CnicPage(QWidget* parent)
    : Page(QStringLiteral("cnicPage"), parent),
      m_title(new ui::TextBlock(QStringLiteral("cnicTitle"), ui::TextBlock::Role::Title, this)),
      m_hint(new ui::TextBlock(QStringLiteral("cnicHint"), ui::TextBlock::Role::Body, this)),
      m_field(new ui::CnicField(this)),
      m_keypad(new ui::Keypad(this)),
      m_withoutCard(new ui::WideButton(QStringLiteral("withoutCard"), {}, ui::ButtonStyle::Outlined, this)) {
    m_title->setSizes(66, 58);
    m_title->setMaxLines(2);
    m_hint->setSizes(42, 38);
    m_withoutCard->setArrow(true);
    connect(m_keypad, &ui::Keypad::digit, this, [this](int digit) { emit touched(flow::Digit{digit}); });
    connect(m_keypad, &ui::Keypad::erase, this, [this] { emit touched(flow::Erase{}); });
    connect(m_keypad, &ui::Keypad::go, this, [this] { emit touched(flow::Go{}); });
    connect(m_withoutCard, &ui::WideButton::clicked, this, [this] { emit touched(flow::WithoutCard{}); });
    CnicPage::arrange();
    CnicPage::retranslate();
}

/// Large type has one sentence on the card: what to do, or what is still missing.
void CnicPage::arrange() {
    const bool low = ui::mode().lowReach;
    const bool large = ui::mode().largeType;
    place(m_title, large ? kWords : QRectF(kWords.topLeft(), QSizeF(kWords.width(), 190)));
    place(m_hint, large ? kWords : QRectF(kWords.left(), kWords.top() + 196, kWords.width(), 170));
    m_hint->setMaxLines(large ? 4 : 2);
    place(m_field, {40, low ? 748.0 : 732.0, 1000, 148});
    const QRectF withoutCard(40, low || large ? 1556 : 1582, 1000, low || large ? 136 : 108);
    const qreal keys = low ? kReachTop : 906;
    place(m_keypad, {40, keys, 1000, withoutCard.top() - 24 - keys});
    place(m_withoutCard, withoutCard);
}

void CnicPage::setCatalogue(const Catalogue& catalogue) {
    m_scanner = catalogue.scanner;
    retranslate();
}

void CnicPage::present(const flow::State& state) {
    m_field->setDigits(QString::fromStdString(state.cnic));
    m_typed = static_cast<int>(state.cnic.size());
    m_lastDigits.clear();
    if (state.cnic.size() == flow::kCnicDigits)
        m_lastDigits = QStringLiteral("%1, %2, %3").arg(state.cnic[10]).arg(state.cnic[11]).arg(state.cnic[12]);
    m_moreDigits = state.moreDigits;
    m_notCnic = state.notCnic;
    retranslate();
}

std::vector<Sentence> CnicPage::words() const {
    std::vector<Sentence> all{{m_title->text()}};
    for (const QString& line : m_hint->text().split('\n')) all.push_back({line});
    all.push_back({m_withoutCard->text()});
    return all;
}

std::vector<Sentence> CnicPage::wordsOnRequest() const {
    if (m_typed == 0) return {};
    if (m_lastDigits.isEmpty()) return {{tr("Digits typed so far: %1 of 13").arg(m_typed)}};
    return {{tr("The last three digits are %1").arg(m_lastDigits), {}, true}};
}

QString CnicPage::hint() const {
    if (m_notCnic) return tr("This is not a CNIC.\nPlease type the number.");
    if (m_moreDigits) return tr("All 13 digits are needed.\nYou can also go on without a card.");
    return m_scanner ? tr("Or hold the card to the scanner") : tr("The 13 digits on your card");
}

void CnicPage::retranslate() {
    const bool trouble = m_moreDigits || m_notCnic;
    m_title->setText(tr("Type your CNIC number"));
    m_hint->setText(hint());
    m_title->setInk(ui::needColours(QStringLiteral("finger")).words);
    m_hint->setInk(trouble ? ui::toneLook(ui::Tone::Stop).ink : ui::colours().ink);
    m_title->setVisible(!ui::mode().largeType || !trouble);
    m_hint->setVisible(!ui::mode().largeType || trouble);
    m_withoutCard->setLabel(tr("No card? Go on without it"));
}

void CnicPage::paintEvent(QPaintEvent*) {
    const ui::NeedColours look = ui::needColours(QStringLiteral("finger"));
    const qreal unit = ui::unit(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.frame, 4 * unit));
    painter.setBrush(look.surface);
    painter.drawRoundedRect(scaled(kCard).adjusted(2, 2, -2, -2), 32 * unit, 32 * unit);
    painter.fillPath(ui::archPath(scaled(kArch)), ui::colours().surface);
    ui::drawIcon(painter, scaled(kArch.adjusted(30, 120, -30, -60)), QStringLiteral("doc-cnic"), look.picture);
}

}  // namespace owc::screens
