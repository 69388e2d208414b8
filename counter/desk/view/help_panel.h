#pragma once

#include <QWidget>

#include "counter/desk/view/spoken.h"

namespace owc::desk_view {

/// A list of keys with their words over the desk: the help, or the map of all keys. Esc, or the key that opened
/// it, closes it; any other key of the desk closes it too and is not carried out.
class HelpPanel : public QWidget {
    Q_OBJECT

  public:
    explicit HelpPanel(QWidget* parent);

    /// Shows itself over its parent and takes the keyboard.
    void open(const QString& title, const QString& sentence, const std::vector<KeyLine>& lines);
    void leave();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    void paintLine(QPainter& painter, const QRectF& box, const KeyLine& line) const;

    QString m_title;
    QString m_sentence;
    std::vector<KeyLine> m_lines;
};

}  // namespace owc::desk_view
