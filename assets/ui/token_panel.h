#pragma once

#include <QWidget>

namespace owc::ui {

/// The badge grown to the whole screen: the number stands in its white window, with colour and need.
class TokenPanel : public QWidget {
    Q_OBJECT

  public:
    explicit TokenPanel(QWidget* parent = nullptr);

    /// @param name  words of the centre's own settings; empty for the built-in name of the need
    void setToken(int number, const QString& need, const QString& name = {});

    /// The white window in pixels of this widget.
    [[nodiscard]] QRectF numberWindow() const;
    /// Where the ink of the number lies, in pixels of this widget. Every number is drawn at the size at
    /// which four digits fit.
    [[nodiscard]] QRectF numberInk() const;
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QRectF numberBox() const;
    [[nodiscard]] QString name() const;
    void paintGround(QPainter& painter) const;
    QRectF paintNumber(QPainter& painter) const;
    void retranslate();

    int m_number = 0;
    QString m_need;
    QString m_name;
};

}  // namespace owc::ui
