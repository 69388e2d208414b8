#pragma once

#include <QPixmap>
#include <QWidget>

#include "assets/ui/language.h"
#include "counter/desk/model/visitor_picture.h"

namespace owc::desk_view {

/// The window that faces the visitor, in her language: her number, which finger to lay where, what happens
/// now. It shows nothing that names her, except while her form is read back to her: then a touch asks to hear it. What she is paid stands on it in figures and notes. In units of 1024x768. Threads: GUI thread.
class VisitorWindow : public QWidget {
    Q_OBJECT

  public:
    /// @param language  the program's; outlives this
    explicit VisitorWindow(ui::LanguageSwitch& language);

    void present(const desk_model::VisitorPicture& picture);

  Q_SIGNALS:
    /// She wants to hear what she sees.
    void touched();
    /// She has counted the notes and has them all.
    void received();

  public:
    /// Her sum, to be heard, in the current language. @param figures  "13,500"
    [[nodiscard]] static QString spokenSum(const QString& figures);
    /// Where she touches to say that she has the notes, in units.
    [[nodiscard]] QRectF touchBox() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] ui::Language hers() const;
    void paintAnew();
    void paintScaled(QPainter& painter);
    void paintPage(QPainter& painter);
    void paintHead(QPainter& painter, bool rightToLeft);
    void paintToken(QPainter& painter);
    void paintAnswers(QPainter& painter, bool rightToLeft);
    void paintReadBack(QPainter& painter, bool rightToLeft);
    void paintRecord(QPainter& painter);
    void paintPayout(QPainter& painter, bool rightToLeft);
    void paintTouch(QPainter& painter, bool rightToLeft);
    void paintFoot(QPainter& painter, bool rightToLeft);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] static QString answerWord(eligibility::VerdictKind kind);

    ui::LanguageSwitch& m_language;
    desk_model::VisitorPicture m_picture;
    QPixmap m_page;  ///< in her language, where that is not the program's; painted when something changes
};

}  // namespace owc::desk_view
