#include <algorithm>
#include <numeric>

#include "counter/desk/view/labels.h"
#include "counter/desk/view/registration_panel.h"

// Where everything of the form stands: what is painted is what can be touched.
namespace owc::desk_view {

using registration::Page;

namespace {

constexpr qreal kGap = 6;
constexpr int kFieldRows = desk_model::kMemberFields / 2;  // of the narrow window, which has two columns

}  // namespace

QRectF RegistrationPanel::in(const QRectF& box, qreal start, qreal y, qreal wide, qreal tall) const {
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    return {rightToLeft ? box.right() - start - wide : box.left() + start, box.top() + y, wide, tall};
}

RegistrationPanel::Boxes RegistrationPanel::boxes() const {
    Boxes all;
    const qreal wide = narrow() ? width() - 12.0 : std::min(1240.0, width() - 24.0);
    const qreal tall = narrow() ? height() - 12.0 : std::min(900.0, height() - 24.0);
    all.card = {(width() - wide) / 2, (height() - tall) / 2, wide, tall};
    const qreal margin = narrow() ? 10 : 28;
    const QRectF inner = all.card.adjusted(margin, margin / 2, -margin, -margin / 2);
    const qreal full = inner.width();
    if (narrow()) {
        const qreal keys = 62 + 2 * 64 + 8;
        all.title = in(inner, 0, 0, full, 30);
        all.saved = in(inner, 0, 30, full, 22);
        all.steps = in(inner, 0, 54, full, 40);
        all.body = in(inner, 0, 100, full, inner.height() - 100 - keys - 46);
        all.hint = in(inner, 0, inner.height() - keys - 42, full, 40);
        return all;
    }
    all.title = in(inner, 0, 0, full * 0.6, 44);
    all.saved = in(inner, full * 0.6, 0, full * 0.4, 44);
    all.steps = in(inner, 0, 50, full, 46);
    all.body = in(inner, 0, 106, full, inner.height() - 106 - 84 - 56);
    all.hint = in(inner, 0, inner.height() - 84 - 52, full, 48);
    return all;
}

QRectF RegistrationPanel::questionBox(const QRectF& body) const {
    return narrow() ? in(body, 0, 0, body.width(), 54) : in(body, 0, 0, body.width() * 0.54, 96);
}

void RegistrationPanel::addRows(std::vector<Spot>& spots, const QRectF& body, What what, std::size_t count, qreal tallest,
                                int first) const {
    const auto shown = static_cast<qreal>(std::max<std::size_t>(1, count));
    const qreal pitch = std::min(tallest, body.height() / shown);
    for (std::size_t i = 0; i < count; ++i)
        spots.push_back({what, first + static_cast<int>(i), in(body, 0, static_cast<qreal>(i) * pitch, body.width(), pitch - kGap)});
}

void RegistrationPanel::addFamily(std::vector<Spot>& spots, const QRectF& body) const {
    const qreal row = narrow() ? 40 : 48;
    constexpr qreal kCell = 56;
    const qreal fields = kFieldRows * kCell;
    const QRectF list = narrow() ? in(body, 0, 0, body.width(), body.height() - fields - 2) : in(body, 0, 0, body.width() * 0.36, body.height());
    const auto count = static_cast<int>(m_picture.members.size());
    const int rows = std::max(1, static_cast<int>(list.height() / row));
    for (int i = 0; i < rows && m_firstMember + i < count; ++i)
        spots.push_back({What::Member, m_firstMember + i, in(list, 0, i * row, list.width(), row - kGap)});
    const desk_model::MemberRow* member = chosenMember();
    if (!member) return;
    if (!narrow()) {
        const QRectF box = in(body, body.width() * 0.36 + 16, 0, body.width() * 0.64 - 16, body.height());
        return addRows(spots, box, What::Field, member->fields.size(), 56);
    }
    const qreal half = (body.width() - kGap) / 2;
    for (int i = 0; i < desk_model::kMemberFields; ++i)
        spots.push_back({What::Field, i,
                         in(body, i % 2 * (half + kGap), body.height() - fields + i / 2 * kCell, half, kCell - kGap)});
}

void RegistrationPanel::addHouse(std::vector<Spot>& spots, const QRectF& body) const {
    const auto at = static_cast<std::size_t>(m_question);
    if (at >= m_picture.house.size()) return;
    const auto bands = static_cast<std::size_t>(m_picture.house[at].bands.size());
    const QRectF question = questionBox(body);
    if (narrow()) {
        addRows(spots, in(body, 0, question.height() + kGap, body.width(), 4 * 52), What::Band, bands, 52);
        const qreal sixth = (body.width() + kGap) / 6;
        for (int i = 0; i < registration::kQuestions; ++i)
            spots.push_back({What::Question, i, in(body, i % 6 * sixth, body.height() - 92 + i / 6 * 46, sixth - kGap, 46 - kGap)});
        return;
    }
    addRows(spots, in(body, 0, question.height() + 8, question.width(), body.height() - question.height() - 8), What::Band, bands, 72);
    addRows(spots, in(body, question.width() + 20, 0, body.width() - question.width() - 20, body.height()), What::Question,
            m_picture.house.size(), 46);
}

std::vector<RegistrationPanel::Spot> RegistrationPanel::spots() const {
    std::vector<Spot> spots;
    const Boxes at = boxes();
    // Each as wide as its name wants.
    const qreal around = narrow() ? 28 : 90;
    std::vector<qreal> widths;
    for (const auto& step : m_picture.steps) widths.push_back(ui::inkBounds(step.name, label(narrow() ? 14 : 18)).width() + around);
    const qreal scale = (at.steps.width() - kGap * static_cast<qreal>(widths.size() - 1)) / std::accumulate(widths.begin(), widths.end(), qreal{});
    qreal start = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        spots.push_back({What::Step, static_cast<int>(i), in(at.steps, start, 0, widths[i] * scale, at.steps.height())});
        start += widths[i] * scale + kGap;
    }
    if (isSent() || m_picture.steps.empty()) return spots;
    switch (m_picture.page) {
        case Page::Family:
            addFamily(spots, at.body);
            break;
        case Page::Reason:
            addRows(spots, at.body, What::Ground, m_picture.grounds.size(), 72);
            break;
        case Page::House:
            addHouse(spots, at.body);
            break;
        case Page::Papers:
            addRows(spots, at.body, What::Paper, m_picture.papers.size(), 76);
            break;
        case Page::ReadBack: {
            if (lacks()) {
                // A page of them, with the chosen one.
                const int rows = std::max(1, static_cast<int>(at.body.height() / 52));
                const int first = m_lacking / rows * rows;
                const auto left = std::min(m_picture.lacking.size() - static_cast<std::size_t>(first), static_cast<std::size_t>(rows));
                addRows(spots, in(at.body, 0, 0, at.body.width(), 52.0 * static_cast<qreal>(left)), What::Lacking, left, 52, first);
                break;
            }
            const auto lines = desk_model::readBackPage(m_picture.readBack, m_line).size();
            const qreal pitch = std::min(86.0, at.body.height() / desk_model::kReadBackAtOnce);
            addRows(spots, in(at.body, 0, 0, at.body.width(), pitch * static_cast<qreal>(lines)), What::Line, lines, pitch,
                    m_line / desk_model::kReadBackAtOnce * desk_model::kReadBackAtOnce);
            break;
        }
    }
    return spots;
}

}  // namespace owc::desk_view
