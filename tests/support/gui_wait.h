#pragma once

#include <QCoreApplication>
#include <QTest>
#include <functional>

namespace owc::test {

/// Lets the event loop run until `done` holds; whether it does within 20 seconds.
inline bool eventually(const std::function<bool()>& done) {
    return QTest::qWaitFor(done, 20'000);
}

}  // namespace owc::test
