// Requests through Beast's basic_parser, straight into our own structures.
#include "platform/http/request_parser.hpp"

#include "platform/http/tokens.hpp"

#include <boost/beast/http/basic_parser.hpp>

#include <algorithm>

namespace http {

namespace {

namespace beast = boost::beast;
using beast::error_code;
using Error = beast::http::error;

std::string_view plain(beast::string_view text)
{
    return {text.data(), text.size()};
}

bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

// Fills a RequestHead and a body; counts what may stand only once.
class Parser final : public beast::http::basic_parser<true> {
public:
    RequestHead head;
    std::string body;
    bool unknown_coding = false;
    bool unknown_expectation = false;
    bool ambiguous = false;
    int hosts = 0;
    int lengths = 0;

private:
    void on_request_impl(beast::http::verb, beast::string_view method, beast::string_view target, int version,
                         error_code&) override
    {
        head.method = method_from(plain(method));
        head.target = plain(target);
        head.is_http_1_0 = version == 10;
    }

    void on_field_impl(beast::http::field field, beast::string_view name, beast::string_view value, error_code&) override
    {
        if (in_trailer_)
            return; // nothing we use may come late
        auto const text = plain(value);
        switch (field) {
        case beast::http::field::host:
            ++hosts;
            break;
        case beast::http::field::content_length:
            ++lengths;
            ambiguous = ambiguous || !all_digits(text);
            break;
        case beast::http::field::transfer_encoding:
            unknown_coding = unknown_coding || !equal_ignoring_case(trimmed(text), "chunked");
            break;
        case beast::http::field::expect:
            head.expects_continue = equal_ignoring_case(trimmed(text), "100-continue");
            unknown_expectation = unknown_expectation || !head.expects_continue;
            break;
        default:
            break;
        }
        head.headers.add(plain(name), std::string(text));
    }

    void on_header_impl(error_code&) override
    {
        in_trailer_ = true;
        head.keep_alive = keep_alive();
        if (auto const length = content_length())
            head.content_length = *length;
        head.has_body = chunked() || head.content_length.value_or(0) > 0;
    }

    void on_body_init_impl(boost::optional<std::uint64_t> const&, error_code&) override {}

    std::size_t on_body_impl(beast::string_view bytes, error_code&) override
    {
        body.append(bytes.data(), bytes.size());
        return bytes.size();
    }

    void on_chunk_header_impl(std::uint64_t, beast::string_view, error_code&) override {}

    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view bytes, error_code& ec) override
    {
        return on_body_impl(bytes, ec);
    }

    void on_finish_impl(error_code&) override {}
    void on_response_impl(int, beast::string_view, int, error_code&) override {}

    bool in_trailer_ = false;
};

namespace {

bool is_token_character(char c)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.find(c) != std::string_view::npos;
}

// The first bytes cannot begin a request line, so there is no point in waiting for its end: noise, a TLS hello.
bool cannot_be_a_method(std::string_view bytes)
{
    constexpr std::size_t longest = 32;
    auto const method = bytes.substr(0, bytes.find(' '));
    return method.size() > longest || !std::all_of(method.begin(), method.end(), is_token_character);
}

bool names_another_version(std::string_view bytes)
{
    auto const line = bytes.substr(0, bytes.find('\r'));
    auto const at = line.rfind(" HTTP/");
    return at != std::string_view::npos && at + 9 == line.size() && all_digits(line.substr(at + 6, 1));
}

} // namespace

struct RequestParser::Impl {
    std::size_t head_limit;
    std::optional<Parser> parser;
    std::optional<Refusal> refusal;
    bool line_is_read = false;

    // Faults that Beast does not see; two readings of one request are how requests are smuggled.
    std::optional<Refusal> fault_of_head() const
    {
        auto const& read = *parser;
        if (read.ambiguous || read.lengths > 1 || read.hosts > 1)
            return Refusal::MalformedRequest;
        if (!read.head.is_http_1_0 && read.hosts == 0)
            return Refusal::MalformedRequest;
        if (read.unknown_coding)
            return Refusal::UnknownCoding;
        if (read.head.is_http_1_0 && read.chunked())
            return Refusal::MalformedRequest;
        if (!read.head.method)
            return Refusal::UnknownMethod;
        if (read.unknown_expectation)
            return Refusal::UnknownExpectation;
        return std::nullopt;
    }

    Refusal named(error_code ec, std::string_view bytes) const
    {
        if (ec == Error::body_limit)
            return Refusal::BodyTooLarge;
        if (ec == Error::header_limit)
            return line_is_read ? Refusal::HeadTooLarge : Refusal::AddressTooLong;
        if (ec == Error::bad_version && names_another_version(bytes))
            return Refusal::UnknownVersion;
        return Refusal::MalformedRequest;
    }
};

RequestParser::RequestParser(std::size_t head_limit) : impl_(std::make_unique<Impl>())
{
    impl_->head_limit = head_limit;
    restart();
}

RequestParser::~RequestParser() = default;

void RequestParser::restart()
{
    impl_->parser.emplace();
    impl_->parser->header_limit(static_cast<std::uint32_t>(impl_->head_limit));
    impl_->parser->body_limit(boost::none); // the length is checked by the connection, which knows the route
    impl_->refusal.reset();
    impl_->line_is_read = false;
}

std::size_t RequestParser::feed(std::string_view bytes)
{
    auto& parser = *impl_->parser;
    bool const had_head = parser.is_header_done();
    if (!impl_->line_is_read && cannot_be_a_method(bytes)) {
        impl_->refusal = Refusal::MalformedRequest;
        return 0;
    }
    error_code ec;
    auto const used = parser.put(boost::asio::const_buffer(bytes.data(), bytes.size()), ec);
    impl_->line_is_read = impl_->line_is_read || used > 0;
    if (ec && ec != Error::need_more) {
        impl_->refusal = impl_->named(ec, bytes);
    } else if (!had_head && parser.is_header_done()) {
        impl_->refusal = impl_->fault_of_head();
    } else if (ec == Error::need_more && bytes.size() - used > impl_->head_limit) {
        impl_->refusal = Refusal::MalformedRequest; // an endless chunk line or trailer
    }
    return used;
}

bool RequestParser::head_is_read() const
{
    return impl_->parser->is_header_done();
}
bool RequestParser::is_complete() const
{
    return impl_->parser->is_done();
}
std::optional<Refusal> RequestParser::refusal() const
{
    return impl_->refusal;
}
RequestHead& RequestParser::head()
{
    return impl_->parser->head;
}
std::string& RequestParser::body()
{
    return impl_->parser->body;
}

void RequestParser::limit_body(std::uint64_t bytes)
{
    impl_->parser->body_limit(bytes);
    impl_->parser->eager(true);
}

} // namespace http
