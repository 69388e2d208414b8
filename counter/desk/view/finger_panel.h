#pragma once

#include <QWidget>

#include "assets/ui/hands.h"
#include "counter/desk/model/finger_picture.h"
#include "counter/desk/view/key_button.h"

namespace owc::desk_view {

/// The check of who she is, over the desk: her hands with the finger to use, the live print, the tries left,
/// and F1 for the next step. Fingers are chosen by their number. Esc leads back to the desk; the check goes
/// on. Threads: GUI thread.
class FingerPanel : public QWidget {
    Q_OBJECT

  public:
    explicit FingerPanel(QWidget* parent);

    /// @param message  a refusal or news in words; empty: none
    /// @param busy     a request is under way, or there is no link: the keys wait
    void present(const desk_model::FingerPicture& check, const desk_model::LivePrint& live, int token,
                 const QString& message, bool busy);
    /// Over its parent, with the keyboard.
    void open();
    void leave();
    /// The finger that F1 takes; none: there is nothing to take.
    [[nodiscard]] std::optional<int> finger() const { return m_finger; }

  Q_SIGNALS:
    void acted(owc::desk_model::FingerAct act);
    void chosen(int finger);
    void stopWanted();  ///< of the print that is taken
    void otherWayWanted();
    void nadraWanted();
    void givenUp();
    void left();
    void helpWanted();
    void languageWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Boxes {
        QRectF card, title, tries, step, hands, print, under, said;
    };
    [[nodiscard]] Boxes boxes() const;
    [[nodiscard]] bool narrow() const { return width() < 720; }
    [[nodiscard]] ActionKey mainKey() const;
    /// What F1 does: the step's own, or the print of the finger that was chosen instead.
    [[nodiscard]] desk_model::FingerAct act() const;
    [[nodiscard]] ui::FingerMarks marks() const;
    void choose(int finger);
    /// What is under way on the glass, in words.
    [[nodiscard]] std::optional<QString> taking() const;
    void press(int key);
    void presentKeys();
    void layOut();
    void paintPrint(QPainter& painter, const QRectF& frame, const QRectF& under) const;

    desk_model::FingerPicture m_check;
    desk_model::LivePrint m_live;
    int m_token = 0;
    QString m_message;
    bool m_busy = false;
    std::optional<int> m_finger;
    bool m_retries = false;  ///< a finger was chosen where F1 does something else
    KeyButton m_main;
    KeyButton m_otherWay;
    KeyButton m_nadra;
    KeyButton m_giveUp;
};

}  // namespace owc::desk_view
