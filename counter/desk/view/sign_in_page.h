#pragma once

#include <QLineEdit>
#include <QWidget>

namespace owc::desk_view {

/// Officer number and PIN; F4 adds those of a supervisor, who puts the officer at a counter that somebody else
/// holds. Threads: GUI thread.
class SignInPage : public QWidget {
    Q_OBJECT

  public:
    SignInPage(const QString& officer, QWidget* parent);

    /// Empties the PINs and takes the keyboard.
    void begin();
    /// @param note  what went wrong, in words; empty: nothing
    void present(int counter, const QString& note);
    void retranslate();
    /// How much of the second F12 has been held, 0 to 1.
    void setPanicHeld(qreal part);

  Q_SIGNALS:
    void signedIn(const QString& officer, const QString& pin);
    void takenOver(const QString& officer, const QString& pin, const QString& supervisor,
                   const QString& supervisorPin);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void give();
    void setTakeOver(bool on);
    void layOut();

    QLineEdit m_officer;
    QLineEdit m_pin;
    QLineEdit m_supervisor;
    QLineEdit m_supervisorPin;
    int m_counter = 0;
    QString m_note;
    bool m_takeOver = false;
    qreal m_panic = 0;
};

}  // namespace owc::desk_view
