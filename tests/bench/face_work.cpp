#include <QCoreApplication>
#include <ctime>

#include "counter/desk/view/desk_page.h"
#include "tests/bench/face_bench.h"
#include "tests/gui/desk_states.h"

namespace owc::bench {
namespace {

double threadMicros() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

}  // namespace

DeskWork deskWork(int tokens) {
    test::Morning morning(test::sampleRules());
    morning.open(1, "B-214");
    for (int i = 0; i < 60; ++i) morning.token(i % 3 == 0 ? "family" : "withdraw");
    morning.callNext(1);
    desk_view::DeskPage page;
    page.resize(1280, 800);
    page.show();
    DeskWork work;
    for (int i = 0; i < tokens; ++i) {
        morning.wait(std::chrono::seconds{20});
        morning.token("withdraw");
        const client::Views views = test::staffViewsOf(morning);
        const double start = threadMicros();
        const auto picture = desk_model::pictureOf(views, {1}, morning.now(), true, QStringLiteral("en"));
        const double pictured = threadMicros();
        page.show(desk_view::PageState{.picture = picture});
        const double shown = threadMicros();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        work.picture.add(pictured - start);
        work.show.add(shown - pictured);
        work.paint.add(threadMicros() - shown);
    }
    return work;
}

}  // namespace owc::bench
