// Plain HTTP messages, free of any library: what a route is given and what it answers.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };
inline constexpr std::size_t kMethods = 7;
[[nodiscard]] std::string_view name_of(Method method);
[[nodiscard]] std::optional<Method> method_from(std::string_view name);

// Compares header names and tokens: ASCII letters without case.
[[nodiscard]] bool equal_ignoring_case(std::string_view a, std::string_view b);

// Header fields in order; names compare without case.
class Headers {
public:
    void set(std::string_view name, std::string value); // replaces
    void add(std::string_view name, std::string value);
    void remove(std::string_view name);
    // The first field of this name.
    [[nodiscard]] std::optional<std::string_view> get(std::string_view name) const;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> const& all() const { return fields_; }

private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

// Decoded query parameters. Bad percent-encoding or bad UTF-8 makes the request malformed (400) before a route sees it.
class Query {
public:
    // Nothing when malformed. `+` is a blank; a name without `=` has an empty value.
    [[nodiscard]] static std::optional<Query> parse(std::string_view raw);
    // The first parameter of this name.
    [[nodiscard]] std::optional<std::string> get(std::string_view name) const;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> const& all() const { return fields_; }

private:
    std::vector<std::pair<std::string, std::string>> fields_;
};

// By which way a request came.
enum class Channel {
    Local,     // the address that the server listens on
    HallPlain, // the hall's network, http
    HallTls    // the hall's network, https with the certificate of the day
};

struct Request {
    Method method = Method::Get;
    std::string path; // decoded, always begins with '/'
    Query query;
    Headers headers;
    std::string body; // whole, within the route's limit
    // Instead of `body` where the route asks for streaming to a file. Not yet flushed to the disk; removed after the answer
    // unless the handler renamed it away.
    std::optional<std::filesystem::path> body_file;
    std::string peer; // address of the other side, without port
    Channel channel = Channel::Local;

    [[nodiscard]] std::optional<std::string> cookie(std::string_view name) const;
};

struct Response {
    int status = 200;
    Headers headers;
    std::string body;
    // Instead of `body`: a file, sent without being read into memory; Range requests are answered from it.
    std::optional<std::filesystem::path> file;
    // Instead of `body`: borrowed bytes that outlive the server (embedded assets).
    std::string_view fixed;
    bool close = false; // close the connection afterwards
};

[[nodiscard]] Response text_response(int status, std::string_view content_type, std::string body);

} // namespace http
