// Reading multipart/form-data.
#include "survey/multipart.hpp"

#include "base/text.hpp"
#include "platform/http/message.hpp"
#include "platform/http/tokens.hpp"
#include "survey/problems.hpp"

#include <algorithm>

namespace survey {

namespace {

constexpr std::size_t kLongestBoundary = 70; // RFC 2046
constexpr std::size_t kLongestHead = 4 * 1024;
constexpr std::size_t kMostParts = 200;
constexpr std::size_t kLongestName = 255;

// A parameter of a header: `name="a \"b\""` or name=token. Absent where it does not stand there.
std::optional<std::string> parameter(std::string_view header, std::string_view wanted)
{
    auto rest = header;
    while (true) {
        auto const semicolon = rest.find(';');
        if (semicolon == std::string_view::npos)
            return std::nullopt;
        rest = http::trimmed(rest.substr(semicolon + 1));
        auto const equals = rest.find('=');
        if (equals == std::string_view::npos)
            return std::nullopt;
        auto const name = http::trimmed(rest.substr(0, equals));
        rest = http::trimmed(rest.substr(equals + 1));
        std::string value;
        if (rest.starts_with('"')) {
            rest.remove_prefix(1);
            while (!rest.empty() && rest.front() != '"') {
                if (rest.front() == '\\' && rest.size() > 1 && (rest[1] == '"' || rest[1] == '\\'))
                    rest.remove_prefix(1);
                value += rest.front();
                rest.remove_prefix(1);
            }
            if (rest.empty())
                return std::nullopt; // the quote is not closed
            rest.remove_prefix(1);
        } else {
            auto const end = std::min(rest.find_first_of("; \t"), rest.size());
            value = rest.substr(0, end);
            rest.remove_prefix(end);
        }
        if (http::equal_ignoring_case(name, wanted))
            return value;
    }
}

bool is_boundary(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestBoundary && text.back() != ' ' &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos;
           });
}

void require_plain(std::string_view text)
{
    auto const is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (text.size() > kLongestName || !base::text::is_valid_utf8(text) || std::any_of(text.begin(), text.end(), is_control))
        throw problems::bad_multipart({"ชื่อไฟล์หรือชื่อช่องไม่ถูกต้อง", "a part's name or file name is not a plain text"});
}

PartHead head_of(std::string_view lines)
{
    PartHead head;
    bool described = false;
    while (!lines.empty()) {
        auto const end = std::min(lines.find("\r\n"), lines.size());
        auto const line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 2, lines.size()));
        auto const colon = line.find(':');
        if (colon == std::string_view::npos)
            throw problems::bad_multipart({"หัวของส่วนไม่ถูกต้อง", "a part's head is malformed"});
        auto const name = http::trimmed(line.substr(0, colon));
        auto const value = http::trimmed(line.substr(colon + 1));
        if (http::equal_ignoring_case(name, "Content-Disposition")) {
            auto const field = parameter(value, "name");
            if (described || !http::equal_ignoring_case(http::media_type_of(value), "form-data") || !field || field->empty())
                throw problems::bad_multipart({"ส่วนไม่มีชื่อ", "a part has no name"});
            described = true;
            head.name = *field;
            head.file_name = parameter(value, "filename");
        } else if (http::equal_ignoring_case(name, "Content-Type")) {
            head.content_type = http::media_type_of(value);
        } else if (http::equal_ignoring_case(name, "Content-Transfer-Encoding")) {
            if (!http::equal_ignoring_case(value, "binary") && !http::equal_ignoring_case(value, "8bit") &&
                !http::equal_ignoring_case(value, "7bit"))
                throw problems::bad_multipart({"ไม่รองรับการเข้ารหัสของส่วน", "a part is encoded in a way that is not taken"});
        }
    }
    if (!described)
        throw problems::bad_multipart({"ส่วนไม่มีชื่อ", "a part has no name"});
    require_plain(head.name);
    if (head.file_name)
        require_plain(*head.file_name);
    return head;
}

} // namespace

std::optional<std::string> boundary_of(std::string_view content_type)
{
    if (!http::equal_ignoring_case(http::media_type_of(content_type), "multipart/form-data"))
        return std::nullopt;
    auto boundary = parameter(content_type, "boundary");
    return boundary && is_boundary(*boundary) ? boundary : std::nullopt;
}

MultipartReader::MultipartReader(std::string const& boundary, MultipartSink& sink) : delimiter_("\r\n--" + boundary), sink_(sink)
{
    waiting_ = "\r\n"; // the first boundary may stand at the very beginning
}

void MultipartReader::feed(std::string_view bytes)
{
    if (at_ == At::Over)
        return; // what follows the last boundary means nothing
    waiting_.append(bytes);
    while (step()) {
    }
}

void MultipartReader::finish()
{
    if (at_ != At::Over)
        throw problems::bad_multipart({"ข้อมูลมาไม่ครบ", "it ends too early"});
}

bool MultipartReader::step()
{
    switch (at_) {
    case At::Preamble:
        return find_first_boundary();
    case At::AfterBoundary:
        return after_boundary();
    case At::Head:
        return read_head();
    case At::Body:
        return read_body();
    case At::Over:
        return false;
    }
    return false;
}

bool MultipartReader::find_first_boundary()
{
    auto const found = waiting_.find(delimiter_);
    if (found == std::string::npos) {
        if (waiting_.size() > kLongestHead)
            throw problems::bad_multipart({"ไม่พบจุดเริ่มของส่วนแรก", "no part begins"});
        return false;
    }
    waiting_.erase(0, found + delimiter_.size());
    at_ = At::AfterBoundary;
    return true;
}

bool MultipartReader::after_boundary()
{
    // Blanks may follow a boundary (RFC 2046: transport padding).
    auto const begin = waiting_.find_first_not_of(" \t");
    if (begin == std::string::npos || waiting_.size() - begin < 2) {
        if (waiting_.size() > kLongestHead)
            throw problems::bad_multipart({"เส้นแบ่งส่วนไม่ถูกต้อง", "a boundary is malformed"});
        return false;
    }
    auto const next = waiting_.substr(begin, 2);
    if (next == "--") {
        waiting_.clear();
        at_ = At::Over;
        return false;
    }
    if (next != "\r\n")
        throw problems::bad_multipart({"เส้นแบ่งส่วนไม่ถูกต้อง", "a boundary is malformed"});
    if (++parts_ > kMostParts)
        throw problems::bad_multipart({"มีส่วนมากเกินไป", "there are too many parts"});
    waiting_.erase(0, begin + 2);
    at_ = At::Head;
    return true;
}

bool MultipartReader::read_head()
{
    auto const end = waiting_.find("\r\n\r\n");
    if (end == std::string::npos || end > kLongestHead) {
        if (waiting_.size() > kLongestHead)
            throw problems::bad_multipart({"หัวของส่วนยาวเกินไป", "a part's head is too long"});
        return false;
    }
    sink_.begin(head_of(std::string_view(waiting_).substr(0, end)));
    waiting_.erase(0, end + 4);
    at_ = At::Body;
    return true;
}

bool MultipartReader::read_body()
{
    auto const found = waiting_.find(delimiter_);
    // What may be the beginning of a boundary waits for the rest of it.
    auto const kept = std::min(waiting_.size(), delimiter_.size() - 1);
    auto const ready = found == std::string::npos ? waiting_.size() - kept : found;
    if (ready > 0)
        sink_.data(std::string_view(waiting_).substr(0, ready));
    if (found == std::string::npos) {
        waiting_.erase(0, ready);
        return false;
    }
    sink_.end();
    waiting_.erase(0, found + delimiter_.size());
    at_ = At::AfterBoundary;
    return true;
}

} // namespace survey
