#pragma once

#include "assets/ui/kiosk_control.h"

namespace owc::ui {

/// Something that is on or off: pictogram and words, filled with a check at the end when it is on. It shows
/// what it was told; a touch alone changes nothing.
class ToggleTile : public KioskControl {
    Q_OBJECT

  public:
    ToggleTile(const QString& objectName, const QString& icon, QWidget* parent = nullptr);

    void setLabel(const QString& text);
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }

  protected:
    void restyle() override;
    void retranslate() override;
    void paintFace(QPainter& painter, const QRectF& face) override;

  private:
    QString m_icon;
    bool m_on = false;
};

}  // namespace owc::ui
