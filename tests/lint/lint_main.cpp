// owc-lint ROOT: prints each place that breaks a rule; ends with 0 when there is none, 1 when there is, 2 on
// misuse.
#include <exception>
#include <iostream>

#include "tests/lint/rules.h"

int main(int argc, char** argv) try {
    if (argc != 2) {
        std::cerr << "usage: owc-lint ROOT\n";
        return 2;
    }
    const auto found = owc::lint::checkAll(owc::lint::readTree(argv[1]));
    for (const auto& violation : found) std::cout << toString(violation) << "\n";
    std::cout << "owc-lint: " << found.size() << " violations\n";
    return found.empty() ? 0 : 1;
} catch (const std::exception& error) {
    std::cerr << "owc-lint: " << error.what() << "\n";
    return 2;
}
