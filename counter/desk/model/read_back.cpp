#include "counter/desk/model/read_back.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "counter/desk/model/entitlement_words.h"
#include "counter/desk/model/registration_words.h"

namespace owc::desk_model {

using registration::Change;
using registration::Form;
using registration::Member;
using registration::Page;

namespace {

constexpr auto kBetween = " · ";

QString say(const char* text) {
    return QCoreApplication::translate("FormWords", text);
}

QString lastThree(const QString& digits) {
    return QString("\u2066%1\u2069").arg(digits.right(3));
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QString::fromUtf8(kBetween));
}

ReadBackLine lineOf(const Member& member) {
    const QString name = QString::fromStdString(member.name);
    const QString relation = relationWord(member.relation);
    const QString changed = member.change == Change::None ? QString() : changeWord(member.change);
    QStringList parts{name.isEmpty() ? QString() : relation};
    if (registration::stays(member)) {
        parts << maritalWord(member.marital);
        if (member.born) parts << say("born %1").arg(dayWords(*member.born));
        parts << (member.number == 0 ? say("has no number yet")
                                     : say("number ends in %1").arg(lastThree(QString::number(member.number))));
        if (member.schoolClass > 0)
            parts << say("goes to class %1").arg(QString("\u2066%1\u2069").arg(member.schoolClass));
        if (member.disabled) parts << say("has a certificate of disability");
    }
    parts << changed;
    return {name.isEmpty() ? relation : QString("\u2068%1\u2069").arg(name), joined(parts)};
}

void addPage(std::vector<ReadBackLine>& lines, Page page, const Form& form) {
    switch (page) {
        case Page::Family:
            for (const Member& member : form.members) lines.push_back(lineOf(member));
            return;
        case Page::Reason:
            lines.push_back({say("The reason"), groundWord(form.ground)});
            return;
        case Page::House:
            for (const auto& [question, band] : form.house)
                lines.push_back({questionWords(question), bandWords(question).value(band - 1)});
            return;
        case Page::Papers: {
            QStringList papers;
            for (const std::string& paper : form.papers) papers << formPaper(paper);
            lines.push_back({say("Papers that were seen"), joined(papers)});
            lines.push_back({say("The answer comes by SMS"),
                             form.mobile.empty()
                                 ? QString()
                                 : say("to the telephone that ends in %1").arg(lastThree(QString::fromStdString(form.mobile)))});
            return;
        }
        case Page::ReadBack:
            return;
    }
}

}  // namespace

std::vector<ReadBackLine> readBackOf(const Form& form) {
    std::vector<ReadBackLine> lines{{formName(form.kind), QString::fromStdString(form.district)}};
    for (const Page page : registration::pagesOf(form.kind)) addPage(lines, page, form);
    return lines;
}

std::vector<ReadBackLine> readBackPage(const std::vector<ReadBackLine>& all, int line) {
    if (all.empty()) return {};
    const auto last = static_cast<int>(all.size()) - 1;
    const auto first = static_cast<std::size_t>(std::clamp(line, 0, last) / kReadBackAtOnce * kReadBackAtOnce);
    const auto end = std::min(all.size(), first + kReadBackAtOnce);
    return {all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(end)};
}

QString spokenLine(const ReadBackLine& line) {
    QString text = line.text;
    text.replace(QString::fromUtf8(kBetween), ", ");
    return text.isEmpty() ? line.title : line.title + ": " + text;
}

}  // namespace owc::desk_model
