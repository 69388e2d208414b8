#include "assets/ui/theme.h"

#include "assets/ui/need_words.h"

#include <array>

#include <QCoreApplication>
#include <QStringList>

#include "assets/ui/mode.h"

namespace owc::ui {
namespace {

struct NeedWords {
    const char* name;
    const char* colour;
};

struct Need {
    NeedLook look;
    NeedWords words;
};

QColor rgb(int value) {
    return {(value >> 16) & 0xFF, (value >> 8) & 0xFF, value & 0xFF};
}

Need makeNeed(const char* key, int fill, int deep, int tint, int bright, NeedWords words) {
    const QString name = QString::fromLatin1(key);
    return {{name, rgb(fill), rgb(deep), rgb(tint), rgb(bright), QStringLiteral("need-") + name}, words};
}

const std::array<Need, 9>& needs() {
    static const std::array<Need, 9> all{
        makeNeed("withdraw", 0x17803F, 0x0B5A2A, 0xE3F4E8, 0x4ADE80,
                 {QT_TRANSLATE_NOOP("Need", "Withdraw my stipend"), QT_TRANSLATE_NOOP("Need", "green")}),
        makeNeed("eligible", 0x1E63C8, 0x164694, 0xE5EEFB, 0x7DB5FF,
                 {QT_TRANSLATE_NOOP("Need", "Am I eligible?"), QT_TRANSLATE_NOOP("Need", "blue")}),
        makeNeed(
            "family", 0x7B3FB0, 0x5C2A8A, 0xF1E8FA, 0xCFA4FF,
            {QT_TRANSLATE_NOOP("Need", "Register or update my family"), QT_TRANSLATE_NOOP("Need", "purple")}),
        makeNeed("finger", 0x007E8C, 0x005560, 0xDDF3F5, 0x5BE0EE,
                 {QT_TRANSLATE_NOOP("Need", "Fingerprint or CNIC problem"),
                  QT_TRANSLATE_NOOP("Need", "turquoise")}),
        makeNeed("school", 0xC94F08, 0x833203, 0xFEEBDD, 0xFFA565,
                 {QT_TRANSLATE_NOOP("Need", "School stipend"), QT_TRANSLATE_NOOP("Need", "orange")}),
        makeNeed("loan", 0x7A5531, 0x5B3C1E, 0xF4EADF, 0xD9B48C,
                 {QT_TRANSLATE_NOOP("Need", "Loan"), QT_TRANSLATE_NOOP("Need", "brown")}),
        makeNeed("help", 0xC62334, 0x931522, 0xFDE7E9, 0xFF8F99,
                 {QT_TRANSLATE_NOOP("Need", "Medical or other help"), QT_TRANSLATE_NOOP("Need", "red")}),
        makeNeed("complaint", 0xC02A7C, 0x8A1355, 0xFBE5F1, 0xFF9AD2,
                 {QT_TRANSLATE_NOOP("Need", "Complaint"), QT_TRANSLATE_NOOP("Need", "pink")}),
        makeNeed("info", 0x566073, 0x3A4354, 0xE8EBF1, 0xC3CCDD,
                 {QT_TRANSLATE_NOOP("Need", "Information"), QT_TRANSLATE_NOOP("Need", "grey")}),
    };
    return all;
}

const Need* findNeed(const QString& key) {
    for (const Need& need : needs())
        if (need.look.key == key) return &need;
    return nullptr;
}

struct Priority {
    const char* key;
    const char* icon;
    const char* name;
    const char* answer;
};

constexpr std::array<Priority, 5> kPriorities{{
    {"none", "", QT_TRANSLATE_NOOP("Priority", "No priority"), QT_TRANSLATE_NOOP("Priority", "No, go on")},
    {"pregnant", "prio-pregnant", QT_TRANSLATE_NOOP("Priority", "Pregnant"),
     QT_TRANSLATE_NOOP("Priority", "I am pregnant")},
    {"infant", "prio-infant", QT_TRANSLATE_NOOP("Priority", "With an infant"),
     QT_TRANSLATE_NOOP("Priority", "I have an infant")},
    {"elderly", "prio-elderly", QT_TRANSLATE_NOOP("Priority", "Elderly"),
     QT_TRANSLATE_NOOP("Priority", "I am elderly")},
    {"disabled", "prio-wheelchair", QT_TRANSLATE_NOOP("Priority", "Disabled"),
     QT_TRANSLATE_NOOP("Priority", "I have a disability")},
}};

const Priority* findPriority(const QString& key) {
    for (const Priority& priority : kPriorities)
        if (key == QLatin1String(priority.key)) return &priority;
    return nullptr;
}

}  // namespace

ToneLook toneLook(Tone tone) {
    if (mode().highContrast) return {Qt::white, Qt::black, Qt::white};
    switch (tone) {
        case Tone::Plain:
            return {kInk, kSurface, kOutline};
        case Tone::Good:
            return {kGood, kGoodTint, kGood};
        case Tone::Warn:
            return {kWarn, kWarnTint, kWarnEdge};
        case Tone::Stop:
            return {kStop, kStopTint, kStop};
        case Tone::Checking:
            return {kChecking, kCheckingTint, kChecking};
    }
    return {kInk, kSurface, kOutline};
}

const NeedLook& needLook(const QString& need) {
    const Need* found = findNeed(need);
    return found ? found->look : needs().back().look;
}

const QStringList& needKeys() {
    static const QStringList keys = [] {
        QStringList list;
        for (const Need& need : needs()) list << need.look.key;
        return list;
    }();
    return keys;
}

QString needName(const QString& need) {
    const Need* found = findNeed(need);
    return found ? QCoreApplication::translate("Need", found->words.name) : QString();
}

QString colourName(const QString& need) {
    const Need* found = findNeed(need);
    return found ? QCoreApplication::translate("Need", found->words.colour) : QString();
}

const char* colourSource(const QString& need) {
    const Need* found = findNeed(need);
    return found ? found->words.colour : nullptr;
}

QString priorityName(const QString& priority) {
    const Priority* found = findPriority(priority);
    return found ? QCoreApplication::translate("Priority", found->name) : QString();
}

QString priorityAnswer(const QString& priority) {
    const Priority* found = findPriority(priority);
    return found ? QCoreApplication::translate("Priority", found->answer) : QString();
}

QString priorityIcon(const QString& priority) {
    const Priority* found = findPriority(priority);
    return found ? QString::fromLatin1(found->icon) : QString();
}

}  // namespace owc::ui
