#pragma once

#include <QWidget>

#include "assets/ui/theme.h"

namespace owc::ui {

/// The answer to one question: at the reading start a panel with symbol and word of the answer, then what it
/// is about and what to do, at the end the window of the need. Without a name it is one large answer. Nothing
/// depends on the tint.
class VerdictCard : public QWidget {
    Q_OBJECT

  public:
    explicit VerdictCard(const QString& objectName, QWidget* parent = nullptr);

    void setVerdict(Tone tone, const QString& icon, const QString& word);
    /// @param need  empty: no window
    void setSubject(const QString& name, const QString& sentence, const QString& need = {});
    void clear();
    [[nodiscard]] QString word() const { return m_word; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QString icon() const { return m_icon; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void tell();
    void paintLarge(QPainter& painter) const;
    void paintRow(QPainter& painter) const;

    Tone m_tone = Tone::Plain;
    QString m_icon;
    QString m_word;
    QString m_name;
    QString m_sentence;
    QString m_need;
};

}  // namespace owc::ui
