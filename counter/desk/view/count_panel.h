#pragma once

#include <QWidget>

#include "counter/desk/model/payout_picture.h"

namespace owc::desk_view {

/// Asks how many notes of each face there are: the figures are typed, Enter goes to the next face and after
/// the last one gives the count, Esc leaves. It never says how many there should be. Threads: GUI thread.
class CountPanel : public QWidget {
    Q_OBJECT

  public:
    explicit CountPanel(QWidget* parent);

    /// Shows itself over its parent and takes the keyboard.
    void ask(const QString& question);

  Q_SIGNALS:
    /// Without the faces of which there is none.
    void counted(const owc::payments::Notes& notes);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    [[nodiscard]] std::uint32_t face() const;
    [[nodiscard]] qreal pitch() const;
    [[nodiscard]] QRectF rowBox(int row) const;
    [[nodiscard]] QRectF doneBox() const;
    void choose(int row);
    void type(int digit);
    void finish();
    void tellReader();

    QString m_question;
    payments::Notes m_notes;
    int m_row = 0;
};

}  // namespace owc::desk_view
