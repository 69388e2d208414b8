#include "kiosk/screens/need_page.h"

#include <QGuiApplication>

#include "assets/ui/buttons.h"
#include "assets/ui/cards.h"
#include "assets/ui/colours.h"
#include "assets/ui/mode.h"
#include "assets/ui/tiles.h"
#include "kiosk/screens/notice_strip.h"

namespace owc::screens {
namespace {

constexpr std::size_t kAtOnce = 6;  ///< places with large type; the last one turns the page
constexpr QRectF kTitle{40, 136, 1000, 188};
constexpr QRectF kTitleOverNotice{40, 110, 1000, 110};
constexpr QRectF kNotice{40, 224, 1000, 98};  ///< always above the tiles: they never move under a finger
constexpr QRectF kTiles{40, 336, 1000, 1346};
constexpr QRectF kLowTiles{24, 966, 1032, 734};
constexpr QRectF kLowTitle{40, 400, 1000, 240};
constexpr QRectF kLowHint{40, 640, 1000, 110};
constexpr QRectF kLowNotice{40, 780, 1000, 130};

struct Grid {
    QRectF box;
    std::size_t columns;
    std::size_t rows;
    QSizeF gap;
};

/// More than nine services take a further row, of lower tiles: none is ever left out.
Grid gridOf(std::size_t count) {
    const bool low = ui::mode().lowReach;
    const QRectF box = low ? kLowTiles : kTiles;
    const QSizeF gap = low ? QSizeF(16.5, 16) : QSizeF(24.5, 28);
    if (!ui::mode().largeType) return {box, 3, std::max<std::size_t>(3, (count + 2) / 3), gap};
    return low ? Grid{box, 3, 2, gap} : Grid{box, 2, 3, gap};
}

QRectF tilePlace(std::size_t index, const Grid& grid) {
    const auto columns = static_cast<qreal>(grid.columns);
    const auto rows = static_cast<qreal>(grid.rows);
    const QSizeF tile((grid.box.width() - grid.gap.width() * (columns - 1)) / columns,
                      (grid.box.height() - grid.gap.height() * (rows - 1)) / rows);
    const auto column = static_cast<qreal>(index % grid.columns);
    const auto row = static_cast<qreal>(index / grid.columns);
    return {grid.box.topLeft() +
                QPointF(column * (tile.width() + grid.gap.width()), row * (tile.height() + grid.gap.height())),
            tile};
}

/// The tiles that are shown, from `first` on, and whether a place is kept for turning the page.
struct Shown {
    std::size_t first;
    std::size_t count;
    bool turns;
    bool last;
};

Shown shownOf(std::size_t count, std::size_t page) {
    if (!ui::mode().largeType || count <= kAtOnce) return {0, count, false, true};
    const std::size_t each = kAtOnce - 1;
    const std::size_t pages = (count + each - 1) / each;
    const std::size_t first = std::min(page, pages - 1) * each;
    return {first, std::min(each, count - first), true, first + each >= count};
}

/// The window of a need under the name that this centre gives its service.
class NamedTile : public ui::NeedTile {
  public:
    NamedTile(const ServiceTile& service, QWidget* parent)
        : ui::NeedTile(service.need, parent), m_names(service.names) {
        NamedTile::retranslate();
    }

  protected:
    void retranslate() override {
        ui::NeedTile::retranslate();
        const QString name = nameNow(m_names);
        if (name.isEmpty()) return;
        setText(name);
        setAccessibleName(name);
    }

  private:
    domain::Names m_names;
};

}  // namespace

NeedPage::NeedPage(QWidget* parent)
    : Page(QStringLiteral("needPage"), parent),
      m_title(new ui::TextBlock(QStringLiteral("needTitle"), ui::TextBlock::Role::Title, this)),
      m_notices(new NoticeStrip(QStringLiteral("needNotices"), this)),
      m_hint(new ui::TextBlock(QStringLiteral("needHint"), ui::TextBlock::Role::Body, this)),
      m_more(new ui::BarButton(QStringLiteral("moreNeeds"), QStringLiteral("act-next"), {}, ui::ButtonStyle::Filled,
                               this)),
      m_first(new ui::BarButton(QStringLiteral("firstNeeds"), QStringLiteral("act-back"), {},
                                ui::ButtonStyle::Filled, this)) {
    m_hint->setSizes(58, 48);
    m_hint->setAlignment(Qt::AlignCenter);
    connect(m_more, &ui::BarButton::clicked, this, [this] { emit touched(flow::MoreNeeds{}); });
    connect(m_first, &ui::BarButton::clicked, this, [this] { emit touched(flow::FirstNeeds{}); });
    NeedPage::arrange();
    NeedPage::retranslate();
}

void NeedPage::setCatalogue(const Catalogue& catalogue) {
    m_notices->setAnnouncements(catalogue.announcements);
    placeTitle();
    if (m_services == catalogue.services) return;
    m_services = catalogue.services;
    for (ui::NeedTile* tile : m_tiles) {
        forget(tile);
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    for (const ServiceTile& service : m_services) addTile(service);
    placeTiles();
}

void NeedPage::present(const flow::State& state) {
    if (m_page == state.needPage) return;
    m_page = state.needPage;
    placeTiles();
}

void NeedPage::arrange() {
    placeTitle();
    placeTiles();
    update();
}

void NeedPage::placeTitle() {
    const bool low = ui::mode().lowReach;
    const bool roomy = low || m_notices->empty();
    if (low)
        m_title->setSizes(100, 84);
    else
        m_title->setSizes(roomy ? 76 : 44, roomy ? 68 : 52);
    m_title->setAlignment(low ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    m_title->setMaxLines(low ? 2 : 1);
    place(m_title, low ? kLowTitle : (roomy ? kTitle : kTitleOverNotice));
    place(m_notices, low ? kLowNotice : kNotice);
    m_hint->setVisible(low);
    place(m_hint, kLowHint);
}

void NeedPage::placeTiles() {
    const Grid grid = gridOf(m_tiles.size());
    const Shown shown = shownOf(m_tiles.size(), m_page);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const bool seen = i >= shown.first && i < shown.first + shown.count;
        m_tiles[i]->setVisible(seen);
        if (!seen) continue;
        const QRectF design = tilePlace(i - shown.first, grid);
        m_tiles[i]->setDesignSize(design.size());
        place(m_tiles[i], design);
    }
    m_more->setVisible(shown.turns && !shown.last);
    m_first->setVisible(shown.turns && shown.last);
    for (ui::BarButton* turn : {m_more, m_first}) place(turn, tilePlace(kAtOnce - 1, grid));
}

void NeedPage::addTile(const ServiceTile& service) {
    auto* tile = new NamedTile(service, this);
    connect(tile, &ui::NeedTile::clicked, this,
            [this, id = service.id, registry = service.registry] { emit touched(flow::ChooseNeed{id, registry}); });
    m_tiles.push_back(tile);
}

void NeedPage::paintEvent(QPaintEvent*) {
    if (!ui::mode().lowReach) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTelling(painter, QStringLiteral("act-touch"));
}

/// What the centre tells everybody comes before the choices; each choice is said with its colour.
std::vector<Sentence> NeedPage::words() const {
    // A comma is a pause; the voice of each script knows its own.
    const QString separator = layoutDirection() == Qt::RightToLeft ? QStringLiteral("، ") : QStringLiteral(", ");
    std::vector<Sentence> all{{m_title->text()}};
    for (const QString& notice : m_notices->words()) all.push_back({notice});
    for (const ui::NeedTile* tile : m_tiles) {
        const QString colour = ui::colourName(tile->need());
        all.push_back({colour.isEmpty() ? tile->text() : tile->text() + separator + colour});
    }
    return all;
}

void NeedPage::retranslate() {
    m_title->setText(tr("What do you need today?"));
    m_hint->setInk(ui::colours().action);
    m_hint->setText(tr("Touch a picture below"));
    m_more->setLabel(tr("More"));
    m_first->setLabel(tr("First page"));
}

}  // namespace owc::screens
