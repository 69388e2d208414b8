#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class TextBlock;
}

namespace owc::screens {

/// The server was asked; nothing to touch for a moment.
class WaitingPage : public Page {
    Q_OBJECT

  public:
    explicit WaitingPage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;
    void present(const flow::State& state) override;
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    Catalogue m_catalogue;
    QString m_need;
    flow::Asked m_asked = flow::Asked::Token;
    ui::TextBlock* m_title;
    ui::TextBlock* m_hint;
};

}  // namespace owc::screens
