// The program's log: one line per event, `key=value`, written by a thread of its own so that nobody waits for the disk.
//
//     logging::info("server.started", {{"port", "8080"}});
//     2022-05-15T08:30:00.123Z info server.started port=8080
//
// Never a body, a name, a citizen number: fields carry ids, counts, codes and route patterns. The namespace is `logging`
// because `log` is the C library's logarithm. Until `start`, warnings and errors go to standard error.
#pragma once

#include <chrono>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace logging {

enum class Level { Debug, Info, Warning, Error, Off };
[[nodiscard]] std::string_view name_of(Level level);
[[nodiscard]] std::optional<Level> level_from(std::string_view name);

struct Field {
    std::string_view name;
    std::string value; // quoted when it holds blanks or quotes; line breaks are escaped
};
using Fields = std::initializer_list<Field>;

// To standard error from now on. A burst larger than the queue (8,192 lines) drops its oldest lines instead of waiting.
void start(Level level);
// Lines (without time) go to `sink`, at once and in the calling thread. For tests.
void start(Level level, std::function<void(std::string_view)> sink);
// Writes what is queued and goes back to the state before `start`.
void stop();

// Is a line of this level written? Ask before building costly fields.
[[nodiscard]] bool is_on(Level level);

void debug(std::string_view event, Fields fields = {});
void info(std::string_view event, Fields fields = {});
void warning(std::string_view event, Fields fields = {});
void error(std::string_view event, Fields fields = {});

// The line each answered request leaves.
struct RequestLine {
    std::string_view id;     // request id
    std::string_view method; // GET
    std::string_view route;  // the pattern (/api/households/{id}), never the path
    int status = 0;
    std::chrono::microseconds took{};
    std::string_view actor; // user id; empty: not signed in
    std::string_view code;  // problem code; empty: none
};
// Info below status 500, error from there on.
void request(RequestLine const& line);

} // namespace logging
