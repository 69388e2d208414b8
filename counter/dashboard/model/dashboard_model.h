#pragma once

#include <QObject>

#include "counter/dashboard/model/dashboard_picture.h"
#include "queue-server/client-qt/server_link.h"

namespace owc::dashboard_model {

/// The manager's live picture and acts. Threads: GUI thread.
class DashboardModel : public QObject {
    Q_OBJECT

  public:
    DashboardModel(client_qt::ServerLink& link, QString language, QObject* parent = nullptr);

    [[nodiscard]] const Picture& picture() const { return m_picture; }
    [[nodiscard]] bool busy() const { return m_busy; }

    void setLanguage(const QString& language);
    /// Opens the local date's business day, or closes the open one.
    void openOrCloseDay();
    /// Waits grow with the clock: builds the picture anew.
    void refresh();

  Q_SIGNALS:
    void changed();
    void refused(int code);

  private:
    client_qt::ServerLink& m_link;
    QString m_language;
    Picture m_picture;
    bool m_busy = false;
};

}  // namespace owc::dashboard_model
