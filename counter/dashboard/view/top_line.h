#pragma once

#include <QTimer>

#include "counter/dashboard/model/dashboard_model.h"
#include "counter/dashboard/view/controls.h"

namespace owc::dashboard_view {

/// "Live, 0.2 s ago", or how long there has been no link. The only thing here that looks at a clock every
/// second; it paints itself and nothing else.
class LiveLabel : public QWidget {
    Q_OBJECT

  public:
    LiveLabel(dashboard_model::DashboardModel& model, QWidget* parent);

    void refresh();
    [[nodiscard]] QString text() const { return m_text; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    dashboard_model::DashboardModel& m_model;
    QTimer m_second;
    QString m_text;
    bool m_lost = false;
    bool m_late = false;
};

/// Mark and name of the centre, day and clock.
class TopLine : public QWidget {
  public:
    TopLine(dashboard_model::DashboardModel& model, QWidget* parent);

    void refresh();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void place();

    dashboard_model::DashboardModel& m_model;
    LiveLabel* m_live;
    bool m_linked = false;
    QString m_name;
    QString m_today;
    QString m_clock;
};

/// The sentence of the day; while an act is refused, why.
class SentenceLine : public QWidget {
  public:
    explicit SentenceLine(QWidget* parent);

    void show(const QString& sentence, const QString& refusal);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_sentence;
    QString m_refusal;
};

}  // namespace owc::dashboard_view
