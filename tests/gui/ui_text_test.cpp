#include <gtest/gtest.h>

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTextLayout>
#include <QXmlStreamReader>

#include "assets/ui/fonts.h"
#include "assets/ui/language.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"
#include "where.h"

namespace owc::ui {
namespace {

constexpr int kMargin = 120;

// A white sheet with a wide margin around the box, and what came to lie on it.
struct Sheet {
    explicit Sheet(const QSize& size)
        : box(kMargin, kMargin, size.width(), size.height()),
          image(size + QSize(2 * kMargin, 2 * kMargin), QImage::Format_ARGB32_Premultiplied) {
        image.fill(Qt::white);
    }

    [[nodiscard]] QRect inked() const {
        QRect found;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 200) found |= QRect(x, y, 1, 1);
        return found;
    }

    QRectF box;
    QImage image;
};

QStringList urduTexts() {
    QStringList found;
    QFile file(QStringLiteral(OWC_SOURCE_DIR "/assets/translations/owc_ur.ts"));
    if (!file.open(QIODevice::ReadOnly)) return found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("translation"))
            found << xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    return found;
}

TEST(UiTextTest, WhatDrawLineReportsIsWhatIsInked) {
    const LanguageSwitch urdu(Language::Urdu);
    Sheet sheet({900, 160});
    QPainter painter(&sheet.image);

    const QRectF reported =
        drawLine(painter, sheet.box, QStringLiteral("آپ کو آج کیا چاہیے؟"), displayFont(60), kInk);
    painter.end();

    const QRectF inked = sheet.inked();
    EXPECT_NEAR(reported.left(), inked.left(), 2);
    EXPECT_NEAR(reported.right(), inked.right(), 2);
    EXPECT_NEAR(reported.top(), inked.top(), 2);
    EXPECT_NEAR(reported.bottom(), inked.bottom(), 2);
}

TEST(UiTextTest, InkOfEveryUrduTextStaysInItsBox) {
    const LanguageSwitch urdu(Language::Urdu);
    const QStringList texts = urduTexts();
    ASSERT_GT(texts.size(), 60);
    for (const QString& text : texts) {
        Sheet sheet({940, 300});
        QPainter painter(&sheet.image);

        drawLines(painter, sheet.box, text, displayFont(46), kInk, 3, Qt::AlignLeft);
        painter.end();

        EXPECT_TRUE(sheet.box.adjusted(-1, -1, 1, 1).contains(sheet.inked()))
            << qUtf8Printable(text) << " reaches " << sheet.inked().x() << "," << sheet.inked().y() << " to "
            << sheet.inked().right() << "," << sheet.inked().bottom();
    }
}

TEST(UiTextTest, LinesThatEndFlushAreMeasuredAsTheyArePainted) {
    const LanguageSwitch urdu(Language::Urdu);
    const QString text = QStringLiteral("ان کا ایک فارم ابھی مرکز سے نہیں گیا۔ پہلے اسے برآمد کریں۔");
    for (int width = 300; width < 960; width += 10)
        for (const Qt::Alignment alignment : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}) {
            Sheet sheet({width, 400});
            QPainter painter(&sheet.image);

            const QRectF ink = drawLines(painter, sheet.box, text, displayFont(46), kInk, 3, alignment);

            EXPECT_TRUE(sheet.box.adjusted(-1, -1, 1, 1).contains(ink)) << width << " wide: " << ink.x() << " to " << ink.right();
        }
}

TEST(UiTextTest, ALineThatIsTooWideGetsSmallerAndIsNotCut) {
    const LanguageSwitch urdu(Language::Urdu);
    const QString text = QStringLiteral("بچوں کا تعلیمی وظیفہ");
    const QFont wanted = displayFont(60);

    const QFont font = fittedFont(text, wanted, QSizeF(280, 120));

    EXPECT_LT(font.pixelSize(), wanted.pixelSize());
    EXPECT_LE(inkBounds(text, font).width(), 280);
}

TEST(UiTextTest, TheReadingStartIsRightInUrduAndLeftInEnglish) {
    for (const Language language : {Language::Urdu, Language::English}) {
        const LanguageSwitch now(language);
        Sheet sheet({600, 120});
        QPainter painter(&sheet.image);

        const QRectF ink = drawLine(painter, sheet.box, needName(QStringLiteral("loan")), displayFont(40),
                                    kInk, Qt::AlignLeft);

        if (language == Language::Urdu)
            EXPECT_NEAR(ink.right(), sheet.box.right(), 1);
        else
            EXPECT_NEAR(ink.left(), sheet.box.left(), 1);
    }
}

TEST(UiTextTest, ARangeKeepsItsSmallNumberLeftInUrdu) {
    const LanguageSwitch urdu(Language::Urdu);
    Sheet inUrdu({400, 120});
    QPainter painter(&inUrdu.image);
    drawDigits(painter, inUrdu.box, QStringLiteral("20–35"), digitFont(60), kInk);
    painter.end();

    const LanguageSwitch english(Language::English);
    Sheet inEnglish({400, 120});
    QPainter other(&inEnglish.image);
    drawDigits(other, inEnglish.box, QStringLiteral("20–35"), digitFont(60), kInk);
    other.end();

    EXPECT_EQ(inUrdu.image, inEnglish.image);
}

TEST(UiTextTest, ARangeInsideAnUrduSentenceKeepsItsSmallNumberLeft) {
    const QString text = QStringLiteral("انتظار %1 منٹ").arg(isolated(QStringLiteral("20–35")));
    QTextLayout layout(text, bodyFont(40));
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(900);
    layout.endLayout();

    const auto x = [&](const char* part) {
        return line.cursorToX(static_cast<int>(text.indexOf(QLatin1String(part))) + 1);
    };
    EXPECT_LT(x("20"), x("35"));
}

}  // namespace
}  // namespace owc::ui
