// The log over spdlog: the only file that includes it.
#include "platform/log/log.hpp"

#include <spdlog/async.h>
#include <spdlog/async_logger.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <array>
#include <cstddef>
#include <memory>
#include <mutex>
#include <utility>

namespace logging {

namespace {

constexpr std::size_t kQueue = 8192;
constexpr std::array kNames{std::string_view("debug"), std::string_view("info"), std::string_view("warning"),
                            std::string_view("error"), std::string_view("off")};

class FunctionSink : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit FunctionSink(std::function<void(std::string_view)> write) : write_(std::move(write)) {}

protected:
    void sink_it_(spdlog::details::log_msg const& message) override
    {
        write_(std::string_view(message.payload.data(), message.payload.size()));
    }
    void flush_() override {}

private:
    std::function<void(std::string_view)> write_;
};

spdlog::level::level_enum native(Level level)
{
    switch (level) {
    case Level::Debug:
        return spdlog::level::debug;
    case Level::Info:
        return spdlog::level::info;
    case Level::Warning:
        return spdlog::level::warn;
    case Level::Error:
        return spdlog::level::err;
    case Level::Off:
        return spdlog::level::off;
    }
    return spdlog::level::off;
}

std::shared_ptr<spdlog::logger> finished(std::shared_ptr<spdlog::logger> logger, Level level)
{
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    logger->set_level(native(level));
    return logger;
}

// The log of this process. A logger in use is kept alive by the shared pointer while another takes its place.
struct Current {
    std::shared_ptr<spdlog::details::thread_pool> thread;
    std::shared_ptr<spdlog::logger> logger;

    Current() : logger(before_start()) {}
    static std::shared_ptr<spdlog::logger> before_start()
    {
        return finished(std::make_shared<spdlog::logger>("log", std::make_shared<spdlog::sinks::stderr_sink_mt>()),
                        Level::Warning);
    }
};

Current& current()
{
    static Current instance;
    return instance;
}

std::shared_ptr<spdlog::logger> logger()
{
    return std::atomic_load(&current().logger);
}

bool needs_quotes(std::string_view value)
{
    if (value.empty())
        return true;
    for (char const c : value) {
        if (static_cast<unsigned char>(c) <= 0x20 || c == '"' || c == '=' || c == '\\' || c == 0x7f)
            return true;
    }
    return false;
}

void append_escaped(std::string& line, char c)
{
    constexpr std::string_view hex = "0123456789abcdef";
    auto const byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
        line += '\\';
        line += c;
    } else if (c == '\n') {
        line += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
        line += "\\x";
        line += hex[byte >> 4U];
        line += hex[byte & 0xfU];
    } else {
        line += c;
    }
}

void append_value(std::string& line, std::string_view value)
{
    if (!needs_quotes(value)) {
        line += value;
        return;
    }
    line += '"';
    for (char const c : value)
        append_escaped(line, c);
    line += '"';
}

void append_field(std::string& line, std::string_view name, std::string_view value)
{
    line += ' ';
    line += name;
    line += '=';
    append_value(line, value);
}

void write(Level level, std::string_view event, Fields fields)
{
    auto const to = logger();
    if (!to->should_log(native(level)))
        return;
    std::string line(event);
    for (auto const& field : fields)
        append_field(line, field.name, field.value);
    to->log(native(level), spdlog::string_view_t(line.data(), line.size()));
}

std::string milliseconds(std::chrono::microseconds took)
{
    auto const tenths = took.count() / 100;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

} // namespace

std::string_view name_of(Level level)
{
    return kNames[static_cast<std::size_t>(level)];
}

std::optional<Level> level_from(std::string_view name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name)
            return static_cast<Level>(i);
    }
    return std::nullopt;
}

void start(Level level)
{
    auto thread = std::make_shared<spdlog::details::thread_pool>(kQueue, 1);
    auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    std::shared_ptr<spdlog::logger> next =
        std::make_shared<spdlog::async_logger>("log", std::move(sink), thread, spdlog::async_overflow_policy::overrun_oldest);
    std::atomic_store(&current().logger, finished(std::move(next), level));
    current().thread = std::move(thread); // the one before writes its queue and ends
}

void start(Level level, std::function<void(std::string_view)> sink)
{
    auto next = std::make_shared<spdlog::logger>("log", std::make_shared<FunctionSink>(std::move(sink)));
    std::atomic_store(&current().logger, finished(std::move(next), level));
    current().thread.reset();
}

void stop()
{
    std::atomic_store(&current().logger, Current::before_start());
    current().thread.reset();
}

bool is_on(Level level)
{
    return logger()->should_log(native(level));
}

void debug(std::string_view event, Fields fields)
{
    write(Level::Debug, event, fields);
}
void info(std::string_view event, Fields fields)
{
    write(Level::Info, event, fields);
}
void warning(std::string_view event, Fields fields)
{
    write(Level::Warning, event, fields);
}
void error(std::string_view event, Fields fields)
{
    write(Level::Error, event, fields);
}

void request(RequestLine const& line)
{
    auto const level = line.status >= 500 ? Level::Error : Level::Info;
    auto const to = logger();
    if (!to->should_log(native(level)))
        return;
    std::string text = "request";
    append_field(text, "id", line.id);
    append_field(text, "method", line.method);
    append_field(text, "route", line.route);
    append_field(text, "status", std::to_string(line.status));
    append_field(text, "ms", milliseconds(line.took));
    if (!line.actor.empty())
        append_field(text, "actor", line.actor);
    if (!line.code.empty())
        append_field(text, "code", line.code);
    to->log(native(level), spdlog::string_view_t(text.data(), text.size()));
}

} // namespace logging
