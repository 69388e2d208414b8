#include "kiosk/screens/priority_page.h"

#include <array>

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/tiles.h"

namespace owc::screens {
namespace {

struct Answer {
    domain::Priority priority;
    const char* key;
    QPointF at;
};

constexpr std::array<Answer, 4> kAnswers{{
    {domain::Priority::Pregnant, "pregnant", {40, 410}},
    {domain::Priority::Infant, "infant", {556, 410}},
    {domain::Priority::Elderly, "elderly", {40, 930}},
    {domain::Priority::Disabled, "disabled", {556, 930}},
}};
constexpr QSizeF kTile{484, 490};

}  // namespace

PriorityPage::PriorityPage(QWidget* parent)
    : Page(QStringLiteral("priorityPage"), parent),
      m_title(new ui::TextBlock(QStringLiteral("priorityTitle"), ui::TextBlock::Role::Title, this)),
      m_hint(new ui::TextBlock(QStringLiteral("priorityHint"), ui::TextBlock::Role::Body, this)),
      m_none(new ui::WideButton(QStringLiteral("priority-none"), {}, ui::ButtonStyle::Filled, this)) {
    m_title->setSizes(67, 62);
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setSizes(46, 40);
    m_hint->setInk(ui::kInk2);
    m_hint->setAlignment(Qt::AlignCenter);
    m_none->setArrow(true);
    place(m_title, {40, 126, 1000, 160});
    place(m_hint, {40, 282, 1000, 124});
    for (const Answer& answer : kAnswers) {
        const QString key = QLatin1String(answer.key);
        auto* tile = new ui::PictureTile(QStringLiteral("priority-") + key, ui::priorityIcon(key), {}, this);
        connect(tile, &ui::PictureTile::clicked, this,
                [this, priority = answer.priority] { emit touched(flow::ChoosePriority{priority}); });
        place(tile, {answer.at, kTile});
        m_tiles.push_back(tile);
    }
    place(m_none, {40, 1448, 1000, 220});
    connect(m_none, &ui::WideButton::clicked, this,
            [this] { emit touched(flow::ChoosePriority{domain::Priority::None}); });
    PriorityPage::retranslate();
}

std::vector<Sentence> PriorityPage::words() const {
    std::vector<Sentence> all{{m_title->text()}, {m_hint->text()}};
    for (const ui::PictureTile* tile : m_tiles) all.push_back({tile->text()});
    all.push_back({m_none->text()});
    return all;
}

void PriorityPage::retranslate() {
    m_title->setText(tr("Is waiting hard for you?"));
    m_hint->setText(tr("Touch a picture and we will call you earlier"));
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const QString words = ui::priorityAnswer(QLatin1String(kAnswers.at(i).key));
        m_tiles[i]->setText(words);
        m_tiles[i]->setAccessibleName(words);
    }
    m_none->setLabel(tr("No, go on"));
}

}  // namespace owc::screens
