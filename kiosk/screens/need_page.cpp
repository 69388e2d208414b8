#include "kiosk/screens/need_page.h"

#include <QGuiApplication>

#include "assets/ui/cards.h"
#include "assets/ui/tiles.h"
#include "kiosk/screens/notice_strip.h"

namespace owc::screens {
namespace {

constexpr std::size_t kColumns = 3;
constexpr std::size_t kRows = 3;
constexpr QRectF kTitle{40, 136, 1000, 188};
constexpr QRectF kTitleOverNotice{40, 110, 1000, 110};
constexpr QRectF kNotice{40, 224, 1000, 98};  ///< always above the tiles: they never move under a finger
constexpr QRectF kTiles{40, 336, 1000, 1346};
constexpr QSizeF kTile{317, 430};
constexpr qreal kPitch = 341.5;
constexpr qreal kGap = 28;

/// More than nine services take a further row, of lower tiles: none is ever left out.
QRectF tilePlace(std::size_t index, std::size_t count) {
    const std::size_t rows = std::max(kRows, (count + kColumns - 1) / kColumns);
    const qreal height = (kTiles.height() - kGap * static_cast<qreal>(rows - 1)) / static_cast<qreal>(rows);
    const auto column = static_cast<qreal>(index % kColumns);
    const auto row = static_cast<qreal>(index / kColumns);
    return {kTiles.left() + column * kPitch, kTiles.top() + row * (height + kGap), kTile.width(), height};
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
      m_notices(new NoticeStrip(QStringLiteral("needNotices"), this)) {
    place(m_notices, kNotice);
    showNotices({});
    NeedPage::retranslate();
}

void NeedPage::setCatalogue(const Catalogue& catalogue) {
    showNotices(catalogue);
    if (m_services == catalogue.services) return;
    m_services = catalogue.services;
    for (QWidget* tile : m_tiles) {
        forget(tile);
        tile->hide();
        tile->deleteLater();
    }
    m_tiles.clear();
    for (std::size_t i = 0; i < m_services.size(); ++i)
        addTile(m_services[i], tilePlace(i, m_services.size()));
}

void NeedPage::showNotices(const Catalogue& catalogue) {
    m_notices->setAnnouncements(catalogue.announcements);
    const bool none = m_notices->empty();
    m_title->setSizes(none ? 76 : 44, none ? 68 : 52);
    forget(m_title);
    place(m_title, none ? kTitle : kTitleOverNotice);
}

void NeedPage::addTile(const ServiceTile& service, const QRectF& design) {
    auto* tile = new NamedTile(service, this);
    tile->setDesignSize(design.size());
    connect(tile, &ui::NeedTile::clicked, this,
            [this, id = service.id] { emit touched(flow::ChooseNeed{id}); });
    m_tiles.push_back(tile);
    place(tile, design);
    tile->show();
}

void NeedPage::retranslate() {
    m_title->setText(tr("What do you need today?"));
}

}  // namespace owc::screens
