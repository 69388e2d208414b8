#include "drivers/tool/gui/device_list.h"

#include "assets/ui/icons.h"
#include "assets/ui/text.h"

namespace owc::tool_gui {

using tool_model::DeviceRow;

namespace {

constexpr qreal kRow = 74;
constexpr qreal kHeading = 44;

}  // namespace

/// One device of the list.
class DeviceKey : public QAbstractButton {
  public:
    explicit DeviceKey(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::TabFocus); }

    void show(const DeviceRow& row, bool chosen) {
        if (m_row == row && m_chosen == chosen) return;
        m_row = row;
        m_chosen = chosen;
        setObjectName("device-" + row.key);
        setAccessibleName(row.title + ", " + row.line);
        update();
    }
    [[nodiscard]] const QString& key() const { return m_row.key; }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Measure measure(*this);
        QPainter painter(this);
        prepare(painter, *this);
        const qreal radius = measure.s(12);
        if (m_chosen)
            paintCard(painter, rect(), radius, ui::kMist, ui::kIndigo, 2);
        else if (isDown())
            paintCard(painter, rect(), radius, ui::kMist, ui::kOutline, 1);
        const qreal wide = width() / measure.x(1);
        const auto box = [&](qreal start, qreal y, qreal w, qreal h) { return measure.box(width(), start, y, w, h); };
        ui::drawIcon(painter, box(12, 19, 36, 36), m_row.icon, ui::kIndigo);
        ui::drawLine(painter, box(60, 10, wide - 104, 28), m_row.title, measure.font(16, true), ui::kInk, kStart);
        ui::drawLines(painter, box(60, 36, wide - 104, 26), m_row.line, measure.font(14, false), ui::kInk2, 2, kStart);
        ui::drawIcon(painter, box(wide - 40, 24, 26, 26), markIcon(m_row.mark), markLook(m_row.mark).ink);
        paintFocus(painter, *this, radius);
    }

  private:
    DeviceRow m_row;
    bool m_chosen = false;
};

/// White ground with the two headings.
class ListGround : public QWidget {
  public:
    explicit ListGround(QWidget* parent) : QWidget(parent) { setObjectName("deviceListGround"); }

    void show(const QString& here, const QString& network, qreal networkAt) {
        m_here = here;
        m_network = network;
        m_networkAt = networkAt;
        update();
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        const Measure measure(*this);
        QPainter painter(this);
        prepare(painter, *this);
        painter.fillRect(rect(), ui::kSurface);
        const qreal wide = width() / measure.x(1) - 44;
        ui::drawLine(painter, measure.box(width(), 22, 8, wide, 40), m_here, measure.font(15, true), ui::kInk2, kStart);
        ui::drawLine(painter, measure.box(width(), 22, m_networkAt, wide, 40), m_network, measure.font(15, true), ui::kInk2, kStart);
    }

  private:
    QString m_here;
    QString m_network;
    qreal m_networkAt = 0;
};

DeviceList::DeviceList(QWidget* parent) : QScrollArea(parent), m_inner(new ListGround(this)) {
    setObjectName("deviceList");
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_inner);
}

DeviceKey* DeviceList::keyAt(std::size_t index) {
    while (m_keys.size() <= index) {
        auto* key = new DeviceKey(m_inner);
        connect(key, &QAbstractButton::clicked, this, [this, key] { emit chosen(key->key()); });
        m_keys.push_back(key);
    }
    return m_keys[index];
}

void DeviceList::show(const tool_model::Picture& picture) {
    setAccessibleName(tr("Devices"));
    std::size_t next = 0;
    for (const auto* rows : {&picture.here, &picture.network})
        for (const DeviceRow& row : *rows) keyAt(next++)->show(row, row.key == picture.chosen);
    m_here = picture.here.size();
    m_all = next;
    placeKeys();
}

void DeviceList::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    placeKeys();
}

void DeviceList::placeKeys() {
    const Measure measure(*this);
    m_inner->resize(viewport()->width(), m_inner->height());
    const qreal wide = m_inner->width() / measure.x(1) - 25;
    qreal y = kHeading;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        m_keys[i]->setVisible(i < m_all);
        if (i >= m_all) continue;
        if (i == m_here) y += kHeading;
        place(*m_keys[i], measure.box(m_inner->width(), 12, y, wide, kRow));
        y += kRow;
    }
    m_inner->resize(m_inner->width(), std::max(viewport()->height(), qRound(measure.y(y + 8))));
    static_cast<ListGround*>(m_inner)->show(tr("Plugged in here"), tr("On the network"), kHeading + static_cast<qreal>(m_here) * kRow + 2);
}

}  // namespace owc::tool_gui
