#include "kiosk/screens/answer_page.h"

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/cnic_chip.h"
#include "assets/ui/mode.h"
#include "assets/ui/verdict_card.h"
#include "kiosk/screens/answer_words.h"
#include "kiosk/screens/document_row.h"

namespace owc::screens {
namespace {

using Kind = flow::Answer::Kind;

constexpr QRectF kTitle{40, 130, 650, 112};
constexpr QRectF kChip{710, 146, 330, 84};
constexpr QRectF kCards{40, 250, 1000, 790};
constexpr qreal kBottom = 1256;  ///< of all that tells
constexpr qreal kGap = 20;
constexpr QRectF kBring{40, 1040, 1000, 70};
constexpr QRectF kDocuments{40, 1110, 1000, 148};
constexpr QRectF kNotice{40, 1058, 1000, 200};
constexpr QRectF kToken{40, 1274, 1000, 236};
constexpr qreal kRow = 1526;
constexpr qreal kRowHeight = 170;

std::size_t cardsOnPage() {
    return ui::mode().largeType ? 2 : 3;
}

/// Large type has one sentence: what to do, or else why not.
QString sentenceOf(const flow::ProgrammeAnswer& programme) {
    const QString reason = reasonSentence(programme);
    const QString step = stepSentence(programme);
    if (reason.isEmpty() || step.isEmpty()) return reason + step;
    return ui::mode().largeType ? step : reason + QLatin1Char('\n') + step;
}

}  // namespace

AnswerPage::AnswerPage(QWidget* parent)
    : Page(QStringLiteral("answerPage"), parent),
      m_title(new ui::TextBlock(QStringLiteral("answerTitle"), ui::TextBlock::Role::Title, this)),
      m_chip(new ui::CnicChip(QStringLiteral("answerCnic"), this)),
      m_large(new ui::VerdictCard(QStringLiteral("answerLarge"), this)),
      m_bring(new ui::TextBlock(QStringLiteral("answerBring"), ui::TextBlock::Role::Body, this)),
      m_documents(new DocumentRow(QStringLiteral("answerDocuments"), this)),
      m_notice(new ui::NoticeCard(QStringLiteral("answerNotice"), ui::Tone::Plain, QStringLiteral("doc-cnic"),
                                  this)),
      m_token(new ui::WideButton(QStringLiteral("takeToken"), {}, ui::ButtonStyle::Filled, this)),
      m_print(new ui::BarButton(QStringLiteral("printAnswer"), QStringLiteral("thing-printer"), {},
                                ui::ButtonStyle::Outlined, this)),
      m_more(new ui::BarButton(QStringLiteral("moreAnswers"), QStringLiteral("act-next"), {},
                               ui::ButtonStyle::Outlined, this)),
      m_done(new ui::BarButton(QStringLiteral("answerDone"), QStringLiteral("act-done"), {},
                               ui::ButtonStyle::Outlined, this)) {
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards.at(i) = new ui::VerdictCard(QStringLiteral("answer-%1").arg(i + 1), this);
    m_title->setSizes(62, 56);
    m_bring->setSizes(44, 38);
    m_token->setPictogram(QStringLiteral("doc-ticket"));
    connect(m_token, &ui::WideButton::clicked, this, [this] { emit touched(flow::TakeToken{}); });
    connect(m_print, &ui::BarButton::clicked, this, [this] { emit touched(flow::OnPaper{}); });
    connect(m_more, &ui::BarButton::clicked, this, [this] { emit touched(flow::MoreAnswers{}); });
    connect(m_done, &ui::BarButton::clicked, this, [this] { emit touched(flow::Done{}); });
    AnswerPage::arrange();
    AnswerPage::retranslate();
}

void AnswerPage::arrange() {
    place(m_title, kTitle);
    place(m_chip, kChip);
    const auto rows = static_cast<qreal>(cardsOnPage());
    const qreal height = (kCards.height() - (rows - 1) * kGap) / rows;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        place(m_cards.at(i), {kCards.left(), kCards.top() + static_cast<qreal>(i) * (height + kGap),
                              kCards.width(), height});
    place(m_bring, kBring);
    place(m_documents, kDocuments);
    place(m_notice, kNotice);
    place(m_token, kToken);
}

void AnswerPage::setCatalogue(const Catalogue& catalogue) {
    m_catalogue = catalogue;
    retranslate();
}

void AnswerPage::present(const flow::State& state) {
    m_state = state;
    retranslate();
}

bool AnswerPage::hasProgrammes() const {
    return m_state.answer && m_state.answer->kind == Kind::Programmes && !m_state.answer->programmes.empty();
}

std::size_t AnswerPage::pages() const {
    if (!hasProgrammes()) return 1;
    return (m_state.answer->programmes.size() + cardsOnPage() - 1) / cardsOnPage();
}

const ServiceTile* AnswerPage::nextService() const {
    if (!m_state.answer) return nullptr;
    const domain::ServiceId& next = m_state.answer->service;
    return m_catalogue.find(next.value.empty() ? m_state.service : next);
}

/// A number that was typed is told by its place how to hear more.
QStringList AnswerPage::documents() const {
    QStringList all;
    if (!m_state.answer || showsNotice()) return all;
    for (const std::string& document : m_state.answer->bring) all << QString::fromStdString(document);
    return all;
}

bool AnswerPage::showsNotice() const {
    const bool personal =
        m_state.answer && (m_state.answer->kind == Kind::Told || m_state.answer->kind == Kind::Nobody);
    return personal && !m_state.cardRead;
}

void AnswerPage::retranslate() {
    m_title->setText(tr("Answers for you"));
    m_bring->setText(tr("Bring to the counter"));
    m_chip->setDigits(m_state.answer ? QString::fromStdString(m_state.cnic) : QString());
    m_chip->setVisible(!m_chip->text().isEmpty());
    showProgrammes();
    showLarge();
    showBelow();
    showButtons();
}

void AnswerPage::showProgrammes() {
    const std::size_t first = hasProgrammes() ? m_state.answer->page % pages() * cardsOnPage() : 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        ui::VerdictCard& card = *m_cards.at(i);
        const bool shown =
            hasProgrammes() && i < cardsOnPage() && first + i < m_state.answer->programmes.size();
        card.setVisible(shown);
        if (!shown) {
            card.clear();
            continue;
        }
        const flow::ProgrammeAnswer& programme = m_state.answer->programmes[first + i];
        card.setVerdict(verdictTone(programme.kind), verdictIcon(programme.kind),
                        verdictWord(programme.kind));
        card.setSubject(nameNow(programme.names), sentenceOf(programme),
                        QString::fromStdString(programme.need));
    }
}

void AnswerPage::showLarge() {
    m_large->setVisible(!hasProgrammes());
    if (!m_state.answer) return m_large->clear();
    const auto show = [this](ui::Tone tone, const char* icon, const QString& word, const QString& sentence) {
        m_large->setVerdict(tone, QLatin1String(icon), word);
        m_large->setSubject({}, sentence);
    };
    switch (m_state.answer->kind) {
        case Kind::Asked:
            return show(ui::Tone::Plain, "state-checking", tr("One moment please"),
                        tr("We are looking it up."));
        case Kind::Told:
        case Kind::Programmes: {
            const eligibility::VerdictKind kind = m_state.answer->foremost;
            m_large->setVerdict(verdictTone(kind), verdictIcon(kind), verdictWord(kind));
            return m_large->setSubject({}, kindSentence(kind));
        }
        case Kind::Nobody:
            return show(ui::Tone::Warn, "state-survey", tr("Not in the register yet"),
                        kindSentence(eligibility::VerdictKind::SurveyNeeded));
        case Kind::CannotAsk:
            return show(ui::Tone::Warn, "state-link-down", tr("It cannot be asked now"),
                        tr("Take a token: the staff look it up."));
        case Kind::TooOften:
            return show(ui::Tone::Warn, "act-staff", tr("Please ask the staff"),
                        tr("You can take a token too."));
    }
}

/// What to bring; or, to a number that was typed, how to hear more; or room for one large answer.
void AnswerPage::showBelow() {
    m_documents->setDocuments(documents());
    const bool bring = !m_documents->documents().isEmpty();
    m_bring->setVisible(bring);
    m_documents->setVisible(bring);
    m_notice->setVisible(showsNotice());
    QRectF large = kCards;
    if (!bring && !showsNotice()) large.setBottom(kBottom);
    place(m_large, large);
    m_notice->setTone(m_state.notCnic ? ui::Tone::Warn : ui::Tone::Plain);
    if (m_state.notCnic)
        m_notice->setText(tr("This is not a CNIC"));
    else
        m_notice->setText(m_catalogue.scanner ? tr("Hold your card to the scanner to hear more.")
                                              : tr("The staff tell you more at the counter."));
}

void AnswerPage::showButtons() {
    const bool answered = m_state.answer && m_state.answer->kind != Kind::Asked;
    const ServiceTile* service = nextService();
    m_token->setLabel(tr("Take a token"));
    // Large type has no room for two lines: the token says the zone.
    const bool zone = service && !service->zone.isEmpty() && !ui::mode().largeType;
    m_token->setHint(zone ? tr("%1 · zone %2").arg(service->name(), service->zone) : QString());
    m_token->setVisible(answered);
    const bool paper = answered && flow::canBePrinted(*m_state.answer) && m_catalogue.printer;
    m_print->setLabel(answered && m_state.answer->onPaper ? tr("Take the paper") : tr("Print"));
    m_print->setVisible(paper);
    m_print->setEnabled(paper && !m_state.answer->onPaper);
    m_more->setLabel(tr("More"));
    m_more->setVisible(pages() > 1);
    m_done->setLabel(tr("Finish"));
    m_done->setVisible(answered);
    std::vector<ui::BarButton*> row;
    for (ui::BarButton* button : {m_print, m_more, m_done}) {
        forget(button);
        if (!button->isHidden()) row.push_back(button);
    }
    const auto count = static_cast<qreal>(row.size());
    const qreal width = (kToken.width() - (count - 1) * kGap) / count;
    for (std::size_t i = 0; i < row.size(); ++i)
        place(row[i], {kToken.left() + static_cast<qreal>(i) * (width + kGap), kRow, width, kRowHeight});
}

std::vector<Sentence> AnswerPage::words() const {
    if (!m_state.answer) return {};
    std::vector<Sentence> all;
    const bool personal = flow::canBePrinted(*m_state.answer);
    all.push_back({m_title->text()});
    if (personal)
        all.push_back({tr("Touch listen to hear your answers.")});
    else
        for (const QString& line : {m_large->word(), m_large->sentence()}) all.push_back({line});
    if (!m_notice->isHidden()) all.push_back({m_notice->accessibleName()});
    if (!m_token->isHidden()) all.push_back({m_token->text()});
    return all;
}

std::vector<Sentence> AnswerPage::wordsOnRequest() const {
    std::vector<Sentence> all;
    const auto add = [&all](const QString& text) {
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            all.push_back({line, {}, true});
    };
    if (!m_state.answer || !flow::canBePrinted(*m_state.answer)) return all;
    for (const ui::VerdictCard* card : {m_large, m_cards[0], m_cards[1], m_cards[2]}) {
        if (card->isHidden()) continue;
        for (const QString& text : {card->name(), card->word(), card->sentence()}) add(text);
    }
    if (m_documents->isHidden()) return all;
    add(m_bring->text());
    for (const QString& name : m_documents->names()) add(name);
    return all;
}

}  // namespace owc::screens
