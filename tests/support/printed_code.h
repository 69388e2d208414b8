#pragma once

#include <gtest/gtest.h>

#include <QProcess>
#include <QTemporaryDir>

#include "drivers/simulated/png_file.h"

namespace owc::test {

/// The text of the QR code on a paper, as an outside program reads it.
inline std::string readCode(const drivers::Raster& raster) {
    const QTemporaryDir folder;
    const std::string file = folder.filePath("paper.png").toStdString();
    EXPECT_TRUE(simulated::writePng(raster, file));
    QProcess zbar;
    zbar.start("zbarimg", {"--quiet", "--raw", QString::fromStdString(file)});
    EXPECT_TRUE(zbar.waitForFinished()) << "zbarimg (package zbar-tools) is needed";
    return zbar.readAllStandardOutput().trimmed().toStdString();
}

}  // namespace owc::test
