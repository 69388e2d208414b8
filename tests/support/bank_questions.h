#pragma once

#include <string>

#include "queue-server/payments/gateway.h"

namespace owc::test {

/// 15 digits that end in this number.
inline std::string transactionNo(int number) {
    std::string digits = std::to_string(number);
    return std::string(15 - digits.size(), '0') + digits;
}

inline payments::Entitlement dueOf(const std::string& reference = "R-1", std::int64_t rupees = 10'500) {
    return {.person = {77},
            .programme = "kafalat",
            .cycle = "2026-Q1",
            .reference = reference,
            .amount = payments::rupees(rupees),
            .bank = "HBL"};
}

inline payments::BankQuestion authorise(int number, const payments::Entitlement& due = dueOf()) {
    return {payments::BankWork::Authorise, transactionNo(number), due};
}
inline payments::BankQuestion inquire(int number, const payments::Entitlement& due = dueOf()) {
    return {payments::BankWork::Inquire, transactionNo(number), due};
}
inline payments::BankQuestion reverse(int number, const payments::Entitlement& due = dueOf()) {
    return {payments::BankWork::Reverse, transactionNo(number), due};
}

}  // namespace owc::test
