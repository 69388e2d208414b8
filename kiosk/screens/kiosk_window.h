#pragma once

#include <QStackedWidget>
#include <QWidget>
#include <map>

#include "assets/ui/language.h"
#include "kiosk/flow/step.h"
#include "kiosk/screens/page.h"

namespace owc::ui {
class FixedBar;
class TopBar;
}  // namespace owc::ui

namespace owc::screens {

class EasierPanel;
class HelpPanel;
class WarningOverlay;

/// The window of the kiosk: one page per screen of the flow, the head and the foot that are in the same
/// place on all of them, the easier view and the call for staff over the lower half, and the warning over all.
/// It sets ui::mode() to what the state says. The panel keeps its proportions in any window.
class KioskWindow : public QWidget {
    Q_OBJECT

  public:
    /// @param language  follows the language of the state; outlives the window
    explicit KioskWindow(ui::LanguageSwitch& language, QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue);
    void present(const flow::State& state, flow::Moment now);
    /// Empties every page of what it showed of the last person; the next present() fills the one shown.
    void clearPersonal();

    /// Whether anything can be heard here; otherwise the slot for it stays empty.
    void setListenOffered(bool offered);
    /// What the screen says, every sentence with its language; of what lies over it while something does.
    [[nodiscard]] std::vector<Sentence> words() const;
    /// The same and what it says on request only.
    [[nodiscard]] std::vector<Sentence> wordsOnRequest() const;

  Q_SIGNALS:
    void touched(const owc::flow::Touch& touch);
    /// She wants to hear the screen; a touch as well, which is told first.
    void listen();
    /// A state was shown.
    void presented(const owc::flow::State& state);
    /// Everything of the last person has gone.
    void cleared();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void addPage(flow::Screen screen, Page* page);
    void takeNoKeys();
    void showCentreName();
    void presentBars(flow::Screen screen);
    void presentPanels(const flow::State& state);
    void placePanel();
    /// What she has before her: the page, or what lies over it.
    [[nodiscard]] const Page& front() const;
    [[nodiscard]] std::vector<Sentence> spoken(std::vector<Sentence> sentences) const;

    ui::LanguageSwitch& m_language;
    Catalogue m_catalogue;
    QWidget* m_panel;
    QStackedWidget* m_stack;
    ui::TopBar* m_topBar;
    ui::FixedBar* m_bar;
    EasierPanel* m_easier;
    HelpPanel* m_help;
    WarningOverlay* m_warning;
    std::map<flow::Screen, Page*> m_pages;
};

}  // namespace owc::screens
