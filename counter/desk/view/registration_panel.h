#pragma once

#include <QWidget>

#include "counter/desk/model/registration_picture.h"
#include "counter/desk/view/key_button.h"

namespace owc::desk_view {

/// A registry form over the desk, a page a step: the family, the reason, the house, the papers, and the reading back.
/// Number keys fill in, Up and Down choose, F1 goes on; what is lacking is listed at the end and Enter goes there. It
/// keeps nothing: every step leaves as a signal and comes back in the next picture. Threads: GUI thread.
class RegistrationPanel : public QWidget {
    Q_OBJECT

  public:
    explicit RegistrationPanel(QWidget* parent);

    /// @param message  a refusal or news in words; empty: none
    /// @param busy     a request is under way, or there is no link: agreeing and sending wait, filling in does not
    void present(const desk_model::RegistrationPicture& picture, const QString& message, bool busy);
    /// Over its parent, with the keyboard.
    void open();
    /// Nothing of her form stays behind.
    void leave();
    /// It is being read back: her window shows it.
    [[nodiscard]] bool readsBack() const;
    /// The line of the reading that stands first on the officer's page.
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] std::size_t member() const { return static_cast<std::size_t>(m_member); }
    /// The member who was added is the next to be filled in.
    void chooseMember(int place);

  Q_SIGNALS:
    void pageWanted(owc::registration::Page page);
    void fieldWanted(int member, owc::desk_model::MemberField field);
    void childWanted();
    void memberWanted();
    void outWanted(int member);
    void bandWanted(owc::registration::Question question, int band);
    /// @param place  in `groundsOf`
    void groundWanted(int place);
    void paperWanted(const QString& id);
    void mobileWanted();
    void readWanted();
    void agreed();
    void sendWanted();
    void dropWanted();
    /// What her window is to show has changed.
    void shown();
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
    enum class What { Step, Member, Field, Question, Band, Ground, Paper, Lacking, Line };
    /// A place that is painted and can be touched.
    struct Spot {
        What what{};
        int at = 0;  ///< place in the picture, from 0
        QRectF box;
    };
    struct Boxes {
        QRectF card, title, saved, steps, body, hint;
    };
    [[nodiscard]] Boxes boxes() const;
    [[nodiscard]] std::vector<Spot> spots() const;
    void addFamily(std::vector<Spot>& spots, const QRectF& body) const;
    void addHouse(std::vector<Spot>& spots, const QRectF& body) const;
    void addRows(std::vector<Spot>& spots, const QRectF& body, What what, std::size_t count, qreal tallest, int first = 0) const;
    [[nodiscard]] QRectF questionBox(const QRectF& body) const;
    [[nodiscard]] bool narrow() const { return width() < 720; }
    [[nodiscard]] bool lacks() const { return !m_picture.lacking.empty(); }
    [[nodiscard]] bool isSent() const { return m_picture.record != 0; }
    [[nodiscard]] const desk_model::MemberRow* chosenMember() const;
    [[nodiscard]] QRectF in(const QRectF& box, qreal start, qreal y, qreal width, qreal height) const;

    void press(int key);
    void pressMain();
    void digit(int place);
    void touched(const Spot& spot);
    void move(int by);
    void enter();
    void turnPage(int by);
    void goToLacking(int row);
    void answer(int band);
    void field(int place);
    void settle();
    [[nodiscard]] ActionKey keyOf(int key) const;
    [[nodiscard]] ActionKey mainKey() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString pageHint() const;
    [[nodiscard]] QString savedWords() const;
    void presentKeys();
    void tellReader();
    void layOut();

    void paintSpot(QPainter& painter, const Spot& spot) const;
    void paintStep(QPainter& painter, const Spot& spot) const;
    void paintMember(QPainter& painter, const Spot& spot) const;
    void paintField(QPainter& painter, const Spot& spot) const;
    void paintOverview(QPainter& painter, const Spot& spot) const;
    void paintBand(QPainter& painter, const Spot& spot) const;
    void paintRow(QPainter& painter, const Spot& spot, const desk_model::FormRow& row, const QString& icon) const;
    void paintLacking(QPainter& painter, const Spot& spot) const;
    void paintLine(QPainter& painter, const Spot& spot) const;
    void paintSent(QPainter& painter, const QRectF& body) const;

    desk_model::RegistrationPicture m_picture;
    QString m_message;
    bool m_busy = false;
    int m_member = 0;
    int m_firstMember = 0;  ///< at the top of the list
    int m_question = 0;     ///< from 0
    int m_lacking = 0;
    int m_line = 0;
    KeyButton m_main;
    std::vector<KeyButton*> m_keys;
};

}  // namespace owc::desk_view
