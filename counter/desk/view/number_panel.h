#pragma once

#include <QLineEdit>
#include <QWidget>

namespace owc::desk_view {

/// Asks for a number or a code that is typed or scanned; Enter gives it, Esc leaves. Reads from the left in every
/// language; digits of any script become Western ones.
class NumberPanel : public QWidget {
    Q_OBJECT

  public:
    enum class Kind { Number, Code, Card, Telephone, Date, Pin, Name };

    explicit NumberPanel(QWidget* parent);

    /// Shows itself over its parent and takes the keyboard.
    void ask(const QString& question, Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// As if it had been typed.
    void give(const QString& text);

  Q_SIGNALS:
    /// Never empty.
    void typed(const QString& text);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void leave();
    void layOut();

    QString m_question;
    Kind m_kind = Kind::Number;
    QLineEdit m_edit;
};

}  // namespace owc::desk_view
