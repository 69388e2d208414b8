#pragma once

#include "assets/ui/fonts.h"
#include "assets/ui/kiosk_control.h"

namespace owc::ui {

/// One language, written in its own script; the main one is wider and has a filled listen disc.
class LanguageTile : public KioskControl {
    Q_OBJECT

  public:
    /// @param name  in its own script, e.g. "اردو"; never translated
    /// @param face  Nastaliq for Urdu, Punjabi, Saraiki; Naskh for Pashto, Sindhi, Balochi
    LanguageTile(const QString& code, const QString& name, Face face, bool main, QWidget* parent = nullptr);

  protected:
    void restyle() override;
    void paintFace(QPainter& painter, const QRectF& face) override;

  private:
    Face m_face;
    bool m_main;
};

/// One need: its badge and its name in its deep colour.
class NeedTile : public KioskControl {
    Q_OBJECT

  public:
    explicit NeedTile(const QString& need, QWidget* parent = nullptr);

    /// Words of the centre's own settings, already in the current language; empty for the built-in ones.
    void setName(const QString& name);
    [[nodiscard]] QString need() const { return m_need; }

  protected:
    void restyle() override;
    void paintFace(QPainter& painter, const QRectF& face) override;
    void retranslate() override;

  private:
    QString m_need;
    QString m_name;
};

/// A picture in a disc and a few words, under it or, in a low tile, beside it: the priorities.
class PictureTile : public KioskControl {
    Q_OBJECT

  public:
    PictureTile(const QString& objectName, const QString& icon, const QString& text,
                QWidget* parent = nullptr);

  protected:
    void restyle() override;
    void paintFace(QPainter& painter, const QRectF& face) override;

  private:
    QString m_icon;
};

}  // namespace owc::ui
