#pragma once

#include <QStringList>
#include <QWidget>

namespace owc::desk_view {

/// A short list to choose from by number key or click; Esc leaves. At most nine entries.
class ChoicePanel : public QWidget {
    Q_OBJECT

  public:
    explicit ChoicePanel(QWidget* parent);

    /// Shows itself over its parent and takes the keyboard.
    void ask(const QString& question, const QStringList& entries);

  signals:
    void chosen(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    void choose(int index);
    [[nodiscard]] QRectF entryBox(int index) const;

    QString m_question;
    QStringList m_entries;
};

}  // namespace owc::desk_view
