#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "drivers/api/fingerprint_reader.h"
#include "drivers/tool/model/tool_picture.h"

namespace owc::tool_model {

/// A finger tried on the chosen reader: what the reader says, the picture and how good it is. Nothing is kept
/// of a print but the picture in the window, and that only until the next one. Threads: GUI thread.
class FingerTrial : public QObject {
    Q_OBJECT

  public:
    using Reader = drivers::FingerprintReader;
    using QObject::QObject;

    void open(std::unique_ptr<Reader> reader);
    /// Lets go of the reader; its end may wait for the driver, so it is for an errand. Null: none is open.
    [[nodiscard]] std::shared_ptr<Reader> close();

    /// Waits for one touch.
    void start();
    void stop();
    /// In words of the current language.
    [[nodiscard]] FingerPicture picture() const;
    [[nodiscard]] Notice notice() const;

  Q_SIGNALS:
    void changed();

  private:
    struct Last {
        drivers::CaptureOutcome outcome;
        drivers::FingerHint hint;
        int quality = -1;
        std::size_t minutiae = 0;
        std::optional<bool> live;
    };
    void heard(Reader::State state);
    void progressed(drivers::FingerHint hint, QImage live);
    void finished(const drivers::CaptureReport& report);
    template <class Does>
    void later(quint64 round, Does does);

    quint64 m_round = 0;  ///< of the reader that is open; what an earlier one says is old
    Reader::State m_state = Reader::State::Ready;
    drivers::FingerHint m_hint = drivers::FingerHint::None;  ///< while a capture runs
    bool m_running = false;
    QImage m_image;
    std::optional<Last> m_last;
    std::shared_ptr<Reader> m_reader;  ///< last: its worker posts to the rest
};

}  // namespace owc::tool_model
