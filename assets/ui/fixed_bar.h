#pragma once

#include <array>

#include <QWidget>

namespace owc::ui {

class BarButton;

/// The bar at the foot of every kiosk screen: back, listen, easier view, call staff. Always the same
/// places; an unused slot stays empty. Right-to-left starts at the right.
class FixedBar : public QWidget {
    Q_OBJECT

  public:
    enum class Slot { Back, Listen, EasierView, CallStaff };

    explicit FixedBar(QWidget* parent = nullptr);

    void setSlotVisible(Slot slot, bool visible);
    [[nodiscard]] BarButton* button(Slot slot) const;
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void back();
    void listen();
    void easierView();
    void callStaff();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void placeButtons();
    void retranslate();

    std::array<BarButton*, 4> m_buttons{};
};

}  // namespace owc::ui
