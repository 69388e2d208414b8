#pragma once

#include <optional>

#include <QWidget>

#include "assets/ui/theme.h"

namespace owc::ui {

/// Words on a plain ground, placed by their ink: what QLabel cannot do for Nastaliq.
class TextBlock : public QWidget {
    Q_OBJECT

  public:
    enum class Role { Title, Body };

    TextBlock(const QString& objectName, Role role, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Pixels of design units for right-to-left (Nastaliq) and left-to-right text.
    void setSizes(qreal nastaliq, qreal latin);
    void setInk(const QColor& ink);
    void setAlignment(Qt::Alignment alignment);  ///< AlignLeft is the reading start
    void setMaxLines(int lines);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Role m_role;
    QString m_text;
    qreal m_nastaliq;
    qreal m_latin;
    QColor m_ink = kInk;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int m_maxLines = 1;
};

/// One fact: pictogram, figure as a left-to-right run, words.
class FactCard : public QWidget {
    Q_OBJECT

  public:
    FactCard(const QString& objectName, const QString& icon, QWidget* parent = nullptr);

    void setFact(const QString& figure, const QString& words);
    /// Shows an arrow beside the figure: a direction in the hall, never mirrored.
    /// @param degrees  clockwise, 0 points right; nothing hides the arrow
    void setArrow(std::optional<int> degrees);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintFigure(QPainter& painter, const QRectF& box) const;

    QString m_icon;
    QString m_figure;
    QString m_words;
    std::optional<int> m_arrow;
};

/// A notice: pictogram (or the ticket in its slot) at the reading start, one line, and one more.
class NoticeCard : public QWidget {
    Q_OBJECT

  public:
    NoticeCard(const QString& objectName, Tone tone, const QString& icon, QWidget* parent = nullptr);

    void setText(const QString& text, const QString& more = {});
    void setTone(Tone tone);
    /// Shows the ticket with this number coming out of its slot in place of the pictogram.
    void setTicket(int number);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Tone m_tone;
    QString m_icon;
    QString m_text;
    QString m_more;
    int m_ticket = 0;
};

}  // namespace owc::ui
