#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "counter/dashboard/model/dashboard_picture.h"
#include "queue-server/domain/commands.h"

namespace owc::dashboard_model {

/// One key of the panel "Act on the centre", as its button says it now.
struct ActButton {
    enum class Look { Plain, On, Main, Danger };

    QString name;  ///< for tests and screen readers: "act-intake"
    int key = 0;   ///< Qt::Key
    QString words;
    Look look = Look::Plain;
};

struct SetDay {
    bool open = false;
};
using Act =
    std::variant<SetDay, domain::SetIntake, domain::SetNotice, domain::CorrectInside, domain::ConfirmClock,
                 domain::ConfirmRestored, domain::AnswerManagerCall>;

/// Which acts a manager is offered, and which of them are asked once more. No act happens here: press() says
/// what was decided. Door and notices are done at once, because the same key takes them back.
class ActMenu {
  public:
    [[nodiscard]] std::vector<ActButton> buttons(const Picture& picture) const;
    /// One sentence under the buttons.
    [[nodiscard]] QString hint(const Picture& picture) const;
    /// Enter does it, Esc leaves.
    [[nodiscard]] bool asking() const { return m_page == Page::Ask; }

    /// @param key  a Qt::Key; one that is not offered now changes nothing
    [[nodiscard]] std::optional<Act> press(int key, const Picture& picture);

  private:
    enum class Page { Rest, Intake, Notices, Ask, Restored };

    void ask(Act wish);
    std::optional<Act> pressAtRest(int key, const Picture& picture);
    std::optional<Act> pressNotice(int key, const Picture& picture);
    void pressIntake(int key, const Picture& picture);
    std::optional<Act> pressRestored(int key);
    [[nodiscard]] ActButton question() const;

    Page m_page = Page::Rest;
    Act m_wish;
    QString m_above;  ///< typed so far
};

}  // namespace owc::dashboard_model
