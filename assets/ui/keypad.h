#pragma once

#include <vector>

#include <QWidget>

#include "assets/ui/kiosk_control.h"

namespace owc::ui {

/// One key of the keypad: a digit or a pictogram.
class KeypadKey : public KioskControl {
    Q_OBJECT

  public:
    enum class Kind { Digit, Delete, Go };

    KeypadKey(Kind kind, int digit, QWidget* parent);

  protected:
    void restyle() override;
    void paintFace(QPainter& painter, const QRectF& face) override;
    void retranslate() override;

  private:
    Kind m_kind;
};

/// 3 x 4 keys, 1-2-3 on top, left-to-right in every language; delete bottom left, go bottom right.
class Keypad : public QWidget {
    Q_OBJECT

  public:
    explicit Keypad(QWidget* parent = nullptr);

    void setGoEnabled(bool enabled);
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void digit(int value);
    void erase();
    void go();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    std::vector<KeypadKey*> m_keys;  ///< row by row, left to right
    KeypadKey* m_go = nullptr;
};

}  // namespace owc::ui
