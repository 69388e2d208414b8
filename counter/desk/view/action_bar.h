#pragma once

#include <QPainter>
#include <QRectF>
#include <vector>

#include "counter/desk/view/page_state.h"

namespace owc::desk_view {

/// One key of the action bar.
struct ActionKey {
    int key = 0;  ///< Qt::Key_F1...
    QString cap;  ///< "F1"
    QString verb;
    QString hint;  ///< one line
    bool enabled = false;
};

/// The ten keys as they are now.
[[nodiscard]] std::vector<ActionKey> actionKeys(const PageState& state);

/// Where the key lies, from the reading start, in units of the desk page.
[[nodiscard]] QRectF actionKeyBox(std::size_t index);

/// @param box   where it lies on the page
/// @param main  F1: wide and filled
/// @param done  of F1: how many of the four steps are behind her; less than 0: no steps are shown
void paintActionKey(QPainter& painter, const QRectF& box, const ActionKey& key, bool main, int done);

}  // namespace owc::desk_view
