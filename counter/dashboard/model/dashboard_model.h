#pragma once

#include <QObject>

#include "counter/dashboard/model/act_menu.h"
#include "counter/dashboard/model/dashboard_picture.h"
#include "queue-server/client-qt/server_link.h"

namespace owc::dashboard_model {

/// The manager's live picture and acts. Threads: GUI thread.
class DashboardModel : public QObject {
    Q_OBJECT

  public:
    DashboardModel(client_qt::ServerLink& link, QString language, QObject* parent = nullptr);

    [[nodiscard]] const Picture& picture() const { return m_picture; }
    [[nodiscard]] const ActMenu& acts() const { return m_acts; }
    /// An act is not yet answered.
    [[nodiscard]] bool busy() const { return m_underWay > 0; }

    void setLanguage(const QString& language);
    /// A key of the acts, pressed or clicked; carries out what it decides.
    void press(int key);
    /// Waits grow with the clock: builds the picture anew.
    void refresh();

  Q_SIGNALS:
    void changed();
    /// 0: the last act went well
    void refused(int code);

  private:
    /// What to ask of the server; none when the day is already so.
    [[nodiscard]] std::optional<protocol::RequestBody> requestOf(const Act& act) const;
    void send(protocol::RequestBody body);

    client_qt::ServerLink& m_link;
    QString m_language;
    Picture m_picture;
    ActMenu m_acts;
    int m_underWay = 0;
};

}  // namespace owc::dashboard_model
