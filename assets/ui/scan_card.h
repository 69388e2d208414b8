#pragma once

#include <QWidget>

namespace owc::ui {

/// "Show your card": words at the reading start, the picture of card and reader at the end.
class ScanCard : public QWidget {
    Q_OBJECT

  public:
    explicit ScanCard(QWidget* parent = nullptr);

    void setText(const QString& text, const QString& more);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_text;
    QString m_more;
};

}  // namespace owc::ui
