#pragma once

#include <QWidget>

#include "assets/ui/language.h"
#include "counter/desk/model/desk_model.h"
#include "counter/desk/view/desk_page.h"
#include "counter/desk/view/questions.h"
#include "counter/desk/view/sign_in_page.h"

namespace owc::desk_view {

/// The counter's window: sign-in, then the desk; every step by one key. Threads: GUI thread.
class DeskWindow : public QWidget {
    Q_OBJECT

  public:
    DeskWindow(desk_model::DeskModel& model, ui::LanguageSwitch& language, const QString& officer);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void refresh();
    void retranslate();
    void act(int key);
    void say(const QString& message, bool good);
    void tell(desk_model::News news, int token);
    void layOut();

    desk_model::DeskModel& m_model;
    ui::LanguageSwitch& m_language;
    DeskPage m_page;
    SignInPage m_signIn;
    Questions m_questions;
    QString m_message;
    bool m_good = false;
};

}  // namespace owc::desk_view
