#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class LanguageTile;
}

namespace owc::screens {

class NoticeStrip;

/// At rest: the languages of the centre, each written in itself.
class LanguagePage : public Page {
    Q_OBJECT

  public:
    explicit LanguagePage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;
    [[nodiscard]] std::vector<Sentence> words() const override;
    /// A language's name, in itself.
    [[nodiscard]] static Sentence nameOf(domain::Language language);

  protected:
    void arrange() override;
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void addTile(domain::Language language, bool main);

    NoticeStrip* m_notices;
    QString m_words;
    qreal m_tilesTop = 0;  ///< design units
    std::vector<domain::Language> m_languages;
    std::vector<ui::LanguageTile*> m_tiles;
};

}  // namespace owc::screens
