#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "assets/ui/announcements.h"

namespace owc::ui {
class NoticeCard;
}

namespace owc::screens {

/// What the centre tells everybody, in one place above what can be touched. Several take turns; with none
/// the place stays empty, so that no target ever moves.
class NoticeStrip : public QWidget {
    Q_OBJECT

  public:
    explicit NoticeStrip(const QString& objectName, QWidget* parent = nullptr);

    void setAnnouncements(const std::vector<ui::Announcement>& all);
    [[nodiscard]] bool empty() const { return m_all.empty(); }
    /// All of them, whichever is shown.
    [[nodiscard]] QStringList words() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void next();
    void show();

    std::vector<ui::Announcement> m_all;
    std::size_t m_shown = 0;
    std::vector<ui::NoticeCard*> m_cards;  ///< one for each, because a card keeps its pictogram
    QTimer m_turn;
};

}  // namespace owc::screens
