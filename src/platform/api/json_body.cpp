// The body of a request as JSON, read strictly: whatever two readers could understand differently is refused.
//
// Boost.JSON keeps the last of two equal keys without a word; a key twice is refused here, because what was checked must be what
// is stored. Depth is limited by the parser, bad UTF-8 refused by it. U+0000 is refused (PostgreSQL cannot keep it), and so is a
// number that no double can hold.
#include "platform/api/problems.hpp"
#include "platform/api/route.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace api {

namespace {

namespace json = boost::json;

constexpr std::size_t kMaxDepth = 32;
constexpr std::size_t kMaxElements = 100'000; // of one list or record
constexpr std::size_t kMaxText = 8 * 1024 * 1024;

// Why a body was refused beyond the grammar.
enum class Refusal { None, KeyTwice, ZeroCharacter, HugeNumber };

// Receives the parser's events and builds the value. A false return must set an error code, which stops the parser.
struct Builder {
    static constexpr std::size_t max_object_size = kMaxElements;
    static constexpr std::size_t max_array_size = kMaxElements;
    static constexpr std::size_t max_key_size = 1024;
    static constexpr std::size_t max_string_size = kMaxText;

    json::value_stack values;
    std::vector<std::unordered_set<std::string>> keys; // of each open record
    std::string text;                                  // of a string that comes in parts
    Refusal refusal = Refusal::None;

    bool refuse(Refusal why, json::error_code& ec)
    {
        refusal = why;
        ec = json::error::syntax;
        return false;
    }
    bool part(json::string_view s, json::error_code& ec)
    {
        if (std::find(s.begin(), s.end(), '\0') != s.end())
            return refuse(Refusal::ZeroCharacter, ec);
        text.append(s.data(), s.size());
        return true;
    }

    bool on_document_begin(json::error_code&)
    {
        values.reset();
        return true;
    }
    bool on_document_end(json::error_code&) { return true; }
    bool on_object_begin(json::error_code&)
    {
        keys.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t count, json::error_code&)
    {
        keys.pop_back();
        values.push_object(count);
        return true;
    }
    bool on_array_begin(json::error_code&) { return true; }
    bool on_array_end(std::size_t count, json::error_code&)
    {
        values.push_array(count);
        return true;
    }
    bool on_key_part(json::string_view s, std::size_t, json::error_code& ec) { return part(s, ec); }
    bool on_key(json::string_view s, std::size_t, json::error_code& ec)
    {
        if (!part(s, ec))
            return false;
        if (!keys.back().insert(text).second)
            return refuse(Refusal::KeyTwice, ec);
        values.push_key(text);
        text.clear();
        return true;
    }
    bool on_string_part(json::string_view s, std::size_t, json::error_code& ec) { return part(s, ec); }
    bool on_string(json::string_view s, std::size_t, json::error_code& ec)
    {
        if (!part(s, ec))
            return false;
        values.push_string(text);
        text.clear();
        return true;
    }
    bool on_number_part(json::string_view, json::error_code&) { return true; }
    bool on_int64(std::int64_t i, json::string_view, json::error_code&)
    {
        values.push_int64(i);
        return true;
    }
    bool on_uint64(std::uint64_t u, json::string_view, json::error_code&)
    {
        values.push_uint64(u);
        return true;
    }
    bool on_double(double d, json::string_view, json::error_code& ec)
    {
        if (!std::isfinite(d))
            return refuse(Refusal::HugeNumber, ec);
        values.push_double(d);
        return true;
    }
    bool on_bool(bool b, json::error_code&)
    {
        values.push_bool(b);
        return true;
    }
    bool on_null(json::error_code&)
    {
        values.push_null();
        return true;
    }
    bool on_comment_part(json::string_view, json::error_code&) { return true; }
    bool on_comment(json::string_view, json::error_code&) { return true; }
};

base::Bilingual reason(Refusal refusal, json::error_code const& ec)
{
    switch (refusal) {
    case Refusal::KeyTwice:
        return {"มีชื่อช่องซ้ำกัน", "a member stands there twice"};
    case Refusal::ZeroCharacter:
        return {"มีอักขระว่าง (U+0000)", "it holds the character U+0000"};
    case Refusal::HugeNumber:
        return {"มีตัวเลขใหญ่เกินไป", "a number is too large"};
    case Refusal::None:
        break;
    }
    if (ec == json::error::too_deep)
        return {"ซ้อนกันลึกเกินไป", "it is nested too deeply"};
    if (ec == json::error::incomplete)
        return {"ข้อมูลมาไม่ครบ", "it ends too early"};
    return {"ไม่ใช่ JSON ที่ถูกต้อง", "it is not valid JSON"};
}

bool says_json(std::optional<std::string_view> content_type)
{
    if (!content_type)
        return false;
    auto const type = content_type->substr(0, content_type->find(';'));
    constexpr std::string_view expected = "application/json";
    auto const end = type.find_last_not_of(" \t");
    return end != std::string_view::npos && end + 1 == expected.size() &&
           std::equal(expected.begin(), expected.end(), type.begin(),
                      [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b); });
}

} // namespace

json::value json_body(http::Request const& request)
{
    if (!says_json(request.headers.get("content-type")))
        throw problems::not_json();
    json::parse_options options;
    options.max_depth = kMaxDepth;
    json::basic_parser<Builder> parser(options);
    json::error_code ec;
    auto const read = parser.write_some(false, request.body.data(), request.body.size(), ec);
    if (!ec && read < request.body.size())
        ec = json::error::extra_data;
    if (ec)
        throw problems::malformed(reason(parser.handler().refusal, ec), "byte " + std::to_string(read));
    return parser.handler().values.release();
}

} // namespace api
