#pragma once

#include <QWidget>

#include "counter/desk/model/payout_picture.h"
#include "counter/desk/view/key_button.h"

namespace owc::desk_view {

/// The teller's screen over the desk: the steps, her sum, the notes as they are counted, what her window
/// shows, her check and the drawer. The number on a note counts it; F1 does the next step, and hands over
/// only at the full sum. It keeps nothing: every gesture leaves as a signal. In units of 1280x800, or of a
/// narrow window. Threads: GUI thread.
class PayoutPanel : public QWidget {
    Q_OBJECT

  public:
    explicit PayoutPanel(QWidget* parent);

    /// @param message  a refusal or news in words; empty: none
    /// @param busy     a request is under way, or there is no link: the steps wait, counting does not
    void present(const desk_model::PayoutPicture& picture, const QString& message, bool busy);
    /// Over its parent, with the keyboard.
    void open();
    /// Nothing of her payout stays behind.
    void leave();
    /// @param part  of the second that F12 has to be held, 0 to 1
    void setPanicHeld(qreal part);

  Q_SIGNALS:
    /// F1: the next step of this page.
    void nextWanted(owc::desk_model::PayoutPage page);
    void noteCounted(int face);
    void noteTaken(int face);
    void undoWanted();
    void clearWanted();
    void stopWanted();
    void nadraWanted();
    /// She does not take the notes, or nobody knows where they are.
    void backWanted();
    void noReceipt();
    /// Her receipt once more, or the slip that she is owed.
    void paperWanted();
    /// She goes to this service after this one, with the same token.
    void complaintWanted(const QString& service);
    void countWanted();
    void topUpWanted();
    void takeOutWanted();
    void closeDrawerWanted();
    /// She wants to hear her sum.
    void speakWanted();
    void left();
    void helpWanted();
    void languageWanted();
    void panicHeld(bool down);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    enum class What { Less, More };
    /// A place that is painted and can be touched, in units.
    struct Spot {
        What what{};
        std::uint32_t face = 0;
        QRectF box;
    };
    [[nodiscard]] bool narrow() const { return width() < 720; }
    [[nodiscard]] QSizeF units() const;
    [[nodiscard]] QTransform toPixels() const;
    /// From the reading start of the whole screen.
    [[nodiscard]] QRectF place(qreal start, qreal y, qreal width, qreal height) const;
    [[nodiscard]] std::vector<Spot> spots() const;
    [[nodiscard]] qreal rowTop(std::size_t row) const;
    [[nodiscard]] qreal rowPitch() const;

    void press(int key);
    void pressMain();
    [[nodiscard]] ActionKey keyOf(int key) const;
    [[nodiscard]] ActionKey mainKey() const;
    [[nodiscard]] QString sentence() const;
    /// What was to come out of the printer did not, or nobody knows.
    [[nodiscard]] bool paperTrouble() const;
    [[nodiscard]] QString slipSentence() const;
    [[nodiscard]] QString paperSentence() const;
    [[nodiscard]] ActionKey paperKey() const;
    [[nodiscard]] ActionKey complaintKey() const;
    void presentKeys();
    void tellReader();
    void layOut();

    void paintTitle(QPainter& painter) const;
    void paintSteps(QPainter& painter) const;
    void paintAmount(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;
    void paintDue(QPainter& painter) const;
    void paintSentence(QPainter& painter) const;
    void paintHers(QPainter& painter) const;
    void paintCheck(QPainter& painter) const;
    void paintDrawer(QPainter& painter, const QRectF& box) const;
    void paintNarrow(QPainter& painter) const;
    void card(QPainter& painter, const QRectF& box) const;

    desk_model::PayoutPicture m_picture;
    QString m_message;
    bool m_busy = false;
    KeyButton m_main;
    std::vector<KeyButton*> m_keys;
};

}  // namespace owc::desk_view
