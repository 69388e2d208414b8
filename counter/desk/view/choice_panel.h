#pragma once

#include <QStringList>
#include <QWidget>

namespace owc::desk_view {

/// A list to choose from by number key or click; Esc leaves. Beyond nine entries it has pages of eight, and 9
/// turns to the next one.
class ChoicePanel : public QWidget {
    Q_OBJECT

  public:
    explicit ChoicePanel(QWidget* parent);

    /// Shows itself over its parent and takes the keyboard.
    void ask(const QString& question, const QStringList& entries);

  Q_SIGNALS:
    void chosen(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    void choose(int row);
    /// The rows of this page; the last one may be "more".
    [[nodiscard]] QStringList page() const;
    [[nodiscard]] bool hasPages() const { return m_entries.size() > 10; }
    [[nodiscard]] QRectF entryBox(int row) const;

    QString m_question;
    QStringList m_entries;
    int m_first = 0;  ///< entry of the page's first row
};

}  // namespace owc::desk_view
