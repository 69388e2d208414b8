#pragma once

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSlider>
#include <array>

#include "drivers/tool/gui/kit.h"

// The parts that a page is stacked from. Each paints what it was last shown.
namespace owc::tool_gui {

/// What is, and what to do: the first large, a second one low.
class NoticeView : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;
    void show(const QString& name, const tool_model::Notice& notice);
    /// In units, for what it shows now.
    /// @param alone  no other notice needs room
    [[nodiscard]] qreal wantedHeight(bool alone) const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    tool_model::Notice m_notice;
};

/// One live fact: label, sign, word.
class TileView : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;
    void show(const tool_model::Tile& tile);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    tool_model::Tile m_tile;
};

/// One of a few, side by side.
class Segments : public QWidget {
    Q_OBJECT

  public:
    Segments(const QString& name, int count, QWidget* parent);

    void show(const QStringList& words, int chosen);
    [[nodiscard]] qreal wantedWidth() const;

  Q_SIGNALS:
    void chosen(int index);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QList<QAbstractButton*> m_parts;
};

/// Darkness, 0 to 12.
class Darkness : public QSlider {
    Q_OBJECT

  public:
    explicit Darkness(QWidget* parent);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The models of printers.toml; what it is called there is data and stays as it is.
class ProfileChoice : public QComboBox {
    Q_OBJECT

  public:
    explicit ProfileChoice(QWidget* parent);

    void show(const tool_model::PrintSettings& settings);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Model, paper width, darkness and cut of a printer.
class SettingsCard : public QWidget {
    Q_OBJECT

  public:
    explicit SettingsCard(QWidget* parent);

    void show(const tool_model::PrintSettings& settings);

  Q_SIGNALS:
    void profileChosen(const QString& name);
    void paperChosen(int mm);
    void densityChosen(int density);
    void cutChosen(int cut);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    ProfileChoice* m_profile;
    Segments* m_paper;
    Darkness* m_darkness;
    Segments* m_cut;
    tool_model::PrintSettings m_settings;
};

/// Names and values of a device.
class FactsView : public QWidget {
    Q_OBJECT

  public:
    using Facts = std::vector<std::pair<QString, QString>>;
    using QWidget::QWidget;
    void show(const Facts& facts);
    [[nodiscard]] qreal wantedHeight() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Facts m_facts;
};

/// Codes that were read, newest first and large.
class ScansView : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;
    void show(const std::vector<tool_model::ScanLine>& scans);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<tool_model::ScanLine> m_scans;
};

/// Text to copy letter by letter: left to right in every language.
class RuleView : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit RuleView(QWidget* parent);
    void show(const QString& rule);
};

}  // namespace owc::tool_gui
