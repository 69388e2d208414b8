#pragma once

#include <gtest/gtest.h>
#include <zmq.h>

#include "queue-server/client/client.h"

namespace owc::test {

/// Keys of a server that does not exist.
inline client::Options nowhere() {
    char open[41] = {};
    char secret[41] = {};
    EXPECT_EQ(zmq_curve_keypair(open, secret), 0);
    return {.commandEndpoint = "tcp://127.0.0.1:9",
            .viewEndpoint = "tcp://127.0.0.1:9",
            .serverKey = open,
            .publicKey = open,
            .secretKey = secret,
            .program = "owc-dashboard"};
}

}  // namespace owc::test
