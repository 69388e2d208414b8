#pragma once

#include "kiosk/screens/page.h"

namespace owc::screens {

/// Calm, and in two languages at once, because nobody has chosen one: not open yet, or connecting.
class ClosedPage : public Page {
    Q_OBJECT

  public:
    explicit ClosedPage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;
    void present(const flow::State& state) override;
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_nameUrdu;
    QString m_nameEnglish;
    bool m_connected = false;
};

}  // namespace owc::screens
