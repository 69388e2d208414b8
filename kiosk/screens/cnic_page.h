#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class CnicField;
class Keypad;
class TextBlock;
class WideButton;
}  // namespace owc::ui

namespace owc::screens {

/// Her CNIC, typed; or without a card, which is always offered.
class CnicPage : public Page {
    Q_OBJECT

  public:
    explicit CnicPage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;
    void present(const flow::State& state) override;
    [[nodiscard]] std::vector<Sentence> words() const override;
    /// Only the last three digits, and only of a whole number: the hall hears it too.
    [[nodiscard]] std::vector<Sentence> wordsOnRequest() const override;

  protected:
    void arrange() override;
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    ui::TextBlock* m_title;
    ui::TextBlock* m_hint;
    ui::CnicField* m_field;
    ui::Keypad* m_keypad;
    ui::WideButton* m_withoutCard;
    [[nodiscard]] QString hint() const;

    bool m_scanner = false;
    bool m_notCnic = false;
    bool m_moreDigits = false;
    int m_typed = 0;
    QString m_lastDigits;  ///< to be said; only of a whole number
};

}  // namespace owc::screens
