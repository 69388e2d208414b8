#pragma once
// A header that is loaded costs as much again for each 80 MB it is: only what nearly every source includes.
#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <boost/variant2/variant.hpp>
