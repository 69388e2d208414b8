#pragma once

#include <QLineEdit>
#include <QWidget>

#include "assets/ui/language.h"
#include "counter/desk/model/desk_model.h"
#include "counter/desk/view/choice_panel.h"
#include "counter/desk/view/desk_page.h"

namespace owc::desk_view {

/// The counter's window: sign-in, then the desk; every step by one key. Threads: GUI thread.
class DeskWindow : public QWidget {
    Q_OBJECT

  public:
    DeskWindow(desk_model::DeskModel& model, ui::LanguageSwitch& language, const QString& officer);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();
    void retranslate();
    void signIn();
    void act(int key);
    void askPark();
    void askTransfer();
    void askBringBack();
    void layOut();

    desk_model::DeskModel& m_model;
    ui::LanguageSwitch& m_language;
    DeskPage m_page;
    QLineEdit m_officer;
    QLineEdit m_pin;
    ChoicePanel m_choice;
    std::function<void(int)> m_chosen;
    QString m_message;
};

}  // namespace owc::desk_view
