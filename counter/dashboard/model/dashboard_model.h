#pragma once

#include <QObject>
#include <set>

#include "counter/dashboard/model/act_menu.h"
#include "counter/dashboard/model/dashboard_picture.h"
#include "counter/dashboard/model/side_panel.h"
#include "queue-server/client-qt/server_link.h"

namespace owc::dashboard_model {

/// How fresh the picture is.
struct LinkAge {
    bool connected = false;
    std::optional<domain::Duration> sinceHeard{};  ///< the last heartbeat; none before the first
};

/// The manager's live picture and acts. Threads: GUI thread.
class DashboardModel : public QObject {
    Q_OBJECT

  public:
    DashboardModel(client_qt::ServerLink& link, QString language, QObject* parent = nullptr);

    [[nodiscard]] const Picture& picture() const { return m_picture; }
    [[nodiscard]] const ActMenu& acts() const { return m_acts; }
    /// The list that is open beside the picture.
    [[nodiscard]] const std::optional<SidePanel>& panel() const { return m_panel; }
    /// An act is not yet answered.
    [[nodiscard]] bool busy() const { return m_underWay > 0; }
    /// The act of this button (Alert::name, PanelButton::name) is not yet answered.
    [[nodiscard]] bool busyWith(const QString& button) const { return m_pressed.contains(button); }
    [[nodiscard]] LinkAge age() const;
    /// Centre time.
    [[nodiscard]] domain::Time now() const { return m_sample ? m_sample->now : m_link.now(); }

    void setLanguage(const QString& language);
    /// A key of the acts, pressed or clicked; carries out what it decides.
    void press(int key);
    /// The one button of an alert; one that is gone, or under way, does nothing.
    void pressAlert(const QString& name);
    /// A button of the side panel; the same.
    void pressPanel(const QString& name);
    void open(const PanelWish& wish);
    void closePanel();
    /// Waits grow with the clock: builds the picture anew.
    void refresh();
    /// From here on these rows at this time instead of the link's: for pictures of a centre that does not exist.
    /// @param odd  shown as fetched by lists of PanelWish::Kind::Odd
    void showSample(client::Views views, domain::Time now, std::optional<protocol::OddFound> odd = {});

  Q_SIGNALS:
    void changed();
    /// 0: the last act went well
    void refused(int code);

  private:
    /// What to ask of the server; none when the day is already so.
    [[nodiscard]] std::optional<protocol::RequestBody> requestOf(const Act& act) const;
    /// @param button  pressed again before the answer it does nothing; empty: a key
    void carryOut(const Act& act, const QString& button);
    void send(protocol::RequestBody body, const QString& button);
    /// What the open list of odd things lacks, once for each time they were counted.
    void fetchOdd();

    struct Sample {
        client::Views views;
        domain::Time now{};
        std::optional<protocol::OddFound> odd;
    };

    [[nodiscard]] const client::Views& views() const { return m_sample ? m_sample->views : m_link.views(); }

    client_qt::ServerLink& m_link;
    std::optional<Sample> m_sample;
    QString m_language;
    Picture m_picture;
    ActMenu m_acts;
    PanelWish m_wish;
    std::optional<SidePanel> m_panel;
    OddShown m_odd;
    RegistrySeen m_seen;
    QString m_asked;              ///< the panel's button that asks once more
    std::set<QString> m_pressed;  ///< buttons whose act is under way
    int m_underWay = 0;
};

}  // namespace owc::dashboard_model
