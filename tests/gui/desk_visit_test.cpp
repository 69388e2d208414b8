#include "queue-server/payments/receipt_code.h"
#include "tests/support/desk_that_pays.h"

// A whole visit at the windows: token, call, finger, three entitlements, receipt, goodbye, over a real
// server.
namespace owc::test {

namespace {

using payments::NextStep;

class DeskVisitTest : public DeskThatPays, public ::testing::WithParamInterface<ui::Language> {
  protected:
    DeskVisitTest() { m_language.set(GetParam()); }

    [[nodiscard]] bool urdu() const { return GetParam() == ui::Language::Urdu; }
    /// Photographs both windows where OWC_VISIT_PICTURES names a folder for it.
    void photograph(const QString& step) {
        const QString folder = qEnvironmentVariable("OWC_VISIT_PICTURES");
        if (folder.isEmpty()) return;
        EXPECT_TRUE(QDir().mkpath(folder));
        QCoreApplication::processEvents();
        const QString code = ui::languageCode(GetParam());
        const QString number = QString::number(++m_shots).rightJustified(2, '0');
        const QString name = folder + "/" + code + "-" + number + "-" + step;
        EXPECT_TRUE(m_window->grab().save(name + "-teller.png"));
        EXPECT_TRUE(m_hersToSee.grab().save(name + "-hers.png"));
    }
    void keepReceipt(const std::filesystem::path& file) {
        const QString folder = qEnvironmentVariable("OWC_VISIT_PICTURES");
        if (folder.isEmpty()) return;
        QFile::copy(QString::fromStdString(file.string()),
                    folder + "/" + ui::languageCode(GetParam()) + "-receipt.png");
    }
    /// The same sum on both windows.
    void bothShow(const QString& amount, const QString& counted) {
        const auto hers = m_window->visitorPicture();
        EXPECT_EQ(tellers().amount, amount);
        EXPECT_EQ(tellers().counted, counted);
        ASSERT_TRUE(hers.payout);
        EXPECT_EQ(hers.payout->amount, amount);
        EXPECT_EQ(hers.payout->counted, counted);
    }

    int m_shots = 0;
};

}  // namespace

TEST_P(DeskVisitTest, OneSumOnBothWindowsOnTheReceiptAndInTheLedger) {
    ASSERT_NO_FATAL_FAILURE(serveHer(urdu() ? domain::Language::Urdu : domain::Language::English));
    photograph("served");
    ASSERT_NO_FATAL_FAILURE(openPayout());
    photograph("payout");
    ASSERT_NO_FATAL_FAILURE(checkHer());
    photograph("finger");
    ASSERT_NO_FATAL_FAILURE(confirmHer());
    photograph("card");
    EXPECT_FALSE(m_window->visitorPicture().payout) << "she sees no sum before the bank agrees";
    const char* stipend = urdu() ? "تعلیمی وظائف" : "School stipend";
    EXPECT_TRUE(tellers().due.at(1).what.contains(QString::fromUtf8(stipend))) << "not by its key";
    ASSERT_NO_FATAL_FAILURE(askBank());
    bothShow("19,000", "0");
    photograph("bank");
    countAll();
    bothShow("19,000", "19,000");
    photograph("counted");
    ASSERT_NO_FATAL_FAILURE(release());
    bothShow("19,000", "19,000");
    photograph("hand-over");
    ASSERT_NO_FATAL_FAILURE(sheHasIt());
    bothShow("19,000", "19,000");
    photograph("receipt");
    EXPECT_EQ(view()->print, payments::ReceiptPrint::Printed);

    ASSERT_EQ(receipts().size(), 1U);
    keepReceipt(receipts().front());
    const std::string code = readCode(readPng(receipts().front()));
    const auto says = payments::readReceipt(code);
    ASSERT_TRUE(says) << code;
    EXPECT_EQ(says->says.total, payments::rupees(19'000));
    EXPECT_EQ(says->says.code, view()->code);
    const auto verified = runTool(
        kAdmin, "verify-receipt " + m_server.database().string() + " --keys " + at("keys") + " " + code);
    EXPECT_EQ(verified.code, 0) << verified.said;
    EXPECT_EQ(verified.said.find("good: Rs 19,000, counter 1, "), 0U) << verified.said;
    EXPECT_EQ(view()->drawer->paid, payments::rupees(19'000));
    EXPECT_EQ(view()->drawer->holds, payments::rupees(110'000 - 19'000));

    tellerKey(Qt::Key_F1);
    ASSERT_TRUE(eventually([&] { return !m_model->payout().isOpen() && !m_model->busy(); }));
    EXPECT_FALSE(m_window->visitorPicture().payout);
    ASSERT_TRUE(next("idle"));
    photograph("goodbye");
}

TEST_P(DeskVisitTest, AReceiptThatDoesNotComeOutIsSaidAndPrintedLater) {
    ASSERT_NO_FATAL_FAILURE(payHer());
    auto printer = std::make_unique<simulated::SimulatedPrinter>(m_papers.path());
    ASSERT_TRUE(printer->play("fail-next"));
    m_printing.reset();
    m_printing.emplace(*m_model, *m_link, m_language, std::move(printer));
    ASSERT_NO_FATAL_FAILURE(sheHasIt());
    EXPECT_EQ(view()->print, payments::ReceiptPrint::Failed);
    EXPECT_TRUE(receipts().empty());
    EXPECT_TRUE(tellerSees(QString::fromStdString(view()->code))) << "the number that can be written down";
    EXPECT_FALSE(m_window->visitorPicture().payout->paper);
    photograph("no-receipt");

    tellerKey(Qt::Key_F2);
    ASSERT_TRUE(eventually(
        [&] { return receipts().size() == 1U && view()->print == payments::ReceiptPrint::Printed; }));
    EXPECT_EQ(receipts().front().string().find("duplicate"), std::string::npos) << "none was out before";
    EXPECT_TRUE(m_window->visitorPicture().payout->paper);
    const std::string first = readCode(readPng(receipts().front()));

    ASSERT_TRUE(eventually([&] { return !m_model->busy() && !m_model->payout().printing(); }));
    tellerKey(Qt::Key_F2);
    ASSERT_TRUE(eventually(
        [&] { return receipts().size() == 2U && !m_model->busy() && !m_model->payout().printing(); }));
    const auto papers = receipts();
    const auto copy = std::ranges::find_if(
        papers, [](const auto& file) { return file.string().find("duplicate") != std::string::npos; });
    ASSERT_NE(copy, papers.end()) << "a second one is marked";
    EXPECT_EQ(readCode(readPng(*copy)), first) << "and is no other receipt";
    ASSERT_TRUE(eventually([&] { return log().find("receipt_reported") != std::string::npos; }));
    std::size_t reports = 0;
    const std::string all = log();
    for (auto found = all.find("receipt_reported"); found != std::string::npos;
         found = all.find("receipt_reported", found + 1))
        ++reports;
    EXPECT_EQ(reports, 3U) << "the log has every paper";
}

TEST_P(DeskVisitTest, WhoComplainsGoesThereWithTheSameTokenByOneKey) {
    ASSERT_NO_FATAL_FAILURE(payHer());
    ASSERT_NO_FATAL_FAILURE(sheHasIt());
    ASSERT_EQ(tellers().complaint, "complaint");
    tellerKey(Qt::Key_F7);
    ASSERT_TRUE(eventually([&] { return tellers().complains && !m_model->busy(); }));
    photograph("complaint");
    tellerKey(Qt::Key_F1);
    ASSERT_TRUE(eventually([&] { return !m_model->payout().isOpen() && !m_model->busy(); }));
    ASSERT_TRUE(next("idle"));
    ASSERT_TRUE(eventually([&] { return visit(1).service.value == "complaint"; }));
    EXPECT_EQ(visit(1).token.value, 1U);
}

INSTANTIATE_TEST_SUITE_P(Languages, DeskVisitTest,
                         ::testing::Values(ui::Language::English, ui::Language::Urdu),
                         [](const auto& one) { return ui::languageCode(one.param).toStdString(); });

}  // namespace owc::test
