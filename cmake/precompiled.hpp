// What nearly every file includes, compiled once for the whole build (cmake/Rooms.cmake). A file still names what it uses: the
// build of the fuzz targets has no precompiled header, and tests/architecture reads the includes.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
