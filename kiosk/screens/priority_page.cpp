#include "kiosk/screens/priority_page.h"

#include <array>

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/colours.h"
#include "assets/ui/mode.h"
#include "assets/ui/tiles.h"

namespace owc::screens {
namespace {

struct Answer {
    domain::Priority priority;
    const char* key;
    std::size_t column;
    std::size_t row;
};

constexpr std::array<Answer, 4> kAnswers{{
    {domain::Priority::Pregnant, "pregnant", 0, 0},
    {domain::Priority::Infant, "infant", 1, 0},
    {domain::Priority::Elderly, "elderly", 0, 1},
    {domain::Priority::Disabled, "disabled", 1, 1},
}};
/// "No" is as wide as two answers, and in the lower half as high as any.
struct Block {
    std::size_t columns;
    qreal top;
    qreal tile;
    qreal gap;
    qreal none;
};

/// Large words in low tiles need the whole width.
Block block() {
    if (!ui::mode().lowReach) return {2, 410, 490, 30, 220};
    return ui::mode().largeType ? Block{1, 966, 132, 16, 132} : Block{2, 966, 228, 20, 228};
}

QRectF tilePlace(const Answer& answer, std::size_t index, const Block& block) {
    const std::size_t row = block.columns == 1 ? index : answer.row;
    const qreal y = block.top + static_cast<qreal>(row) * (block.tile + block.gap);
    if (block.columns == 1) return {40, y, 1000, block.tile};
    return {answer.column == 0 ? 40.0 : 556.0, y, 484, block.tile};
}

}  // namespace

PriorityPage::PriorityPage(QWidget* parent)
    : Page(QStringLiteral("priorityPage"), parent),
      m_title(new ui::TextBlock(QStringLiteral("priorityTitle"), ui::TextBlock::Role::Title, this)),
      m_hint(new ui::TextBlock(QStringLiteral("priorityHint"), ui::TextBlock::Role::Body, this)),
      m_none(new ui::WideButton(QStringLiteral("priority-none"), {}, ui::ButtonStyle::Filled, this)) {
    m_title->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    m_none->setArrow(true);
    for (const Answer& answer : kAnswers) {
        const QString key = QLatin1String(answer.key);
        auto* tile = new ui::PictureTile(QStringLiteral("priority-") + key, ui::priorityIcon(key), {}, this);
        connect(tile, &ui::PictureTile::clicked, this,
                [this, priority = answer.priority] { emit touched(flow::ChoosePriority{priority}); });
        m_tiles.push_back(tile);
    }
    connect(m_none, &ui::WideButton::clicked, this,
            [this] { emit touched(flow::ChoosePriority{domain::Priority::None}); });
    PriorityPage::arrange();
    PriorityPage::retranslate();
}

std::vector<Sentence> PriorityPage::words() const {
    std::vector<Sentence> all{{m_title->text()}, {m_hint->text()}};
    for (const ui::PictureTile* tile : m_tiles) all.push_back({tile->text()});
    all.push_back({m_none->text()});
    return all;
}

void PriorityPage::arrange() {
    const bool low = ui::mode().lowReach;
    m_title->setMaxLines(low ? 2 : 1);
    m_title->setSizes(low ? 92 : 67, low ? 80 : 62);
    m_hint->setSizes(low ? 56 : 46, low ? 48 : 40);
    m_hint->setMaxLines(low ? 2 : 1);
    place(m_title, low ? QRectF(40, 400, 1000, 240) : QRectF(40, 126, 1000, 154));
    place(m_hint, low ? QRectF(40, 650, 1000, 200) : QRectF(40, 282, 1000, 124));
    const Block at = block();
    for (std::size_t i = 0; i < m_tiles.size(); ++i) place(m_tiles[i], tilePlace(kAnswers.at(i), i, at));
    const qreal rows = at.columns == 1 ? 4 : 2;
    place(m_none, {40, at.top + rows * (at.tile + at.gap), 1000, at.none});
}

void PriorityPage::paintEvent(QPaintEvent*) {
    if (!ui::mode().lowReach) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTelling(painter, QStringLiteral("state-waiting"));
}

void PriorityPage::retranslate() {
    m_title->setText(tr("Is waiting hard for you?"));
    m_hint->setInk(ui::colours().ink2);
    m_hint->setText(tr("Touch a picture and we will call you earlier"));
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const QString words = ui::priorityAnswer(QLatin1String(kAnswers.at(i).key));
        m_tiles[i]->setText(words);
        m_tiles[i]->setAccessibleName(words);
    }
    m_none->setLabel(tr("No, go on"));
}

}  // namespace owc::screens
