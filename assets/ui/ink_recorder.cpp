#include "assets/ui/ink_recorder.h"

namespace owc::ui {
namespace {

InkRecorder*& current() {
    static InkRecorder* recorder = nullptr;
    return recorder;
}

}  // namespace

void setInkRecorder(InkRecorder* recorder) {
    current() = recorder;
}

InkRecorder* inkRecorder() {
    return current();
}

}  // namespace owc::ui
