// Reading of single values: each checks the JSON type, then the form, then the limits, and tells what to do.
#include "base/fields.hpp"
#include "base/text.hpp"

#include <boost/json/array.hpp>
#include <boost/json/string.hpp>

#include <charconv>

namespace base::fields {

Limits text(std::size_t min_length, std::size_t max_length)
{
    Limits limits;
    limits.min_length = min_length;
    limits.max_length = max_length;
    return limits;
}

Limits long_text(std::size_t max_length)
{
    Limits limits;
    limits.max_length = max_length;
    limits.lines = true;
    return limits;
}

Limits number(std::int64_t min, std::int64_t max)
{
    Limits limits;
    limits.min = min;
    limits.max = max;
    return limits;
}

Limits real(double min, double max)
{
    Limits limits;
    limits.real_min = min;
    limits.real_max = max;
    return limits;
}

Limits items(std::size_t min_count, std::size_t max_count)
{
    return text(min_count, max_count);
}

namespace detail {

namespace {

std::string short_real(double value)
{
    char buffer[32];
    auto const end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return std::string(buffer, end);
}

void tell_range(std::string const& low, std::string const& high, Reader& reader)
{
    reader.fault("out_of_range",
                 {"กรุณากรอกตัวเลขตั้งแต่ " + low + " ถึง " + high, "Please enter a number from " + low + " to " + high + "."});
}

std::optional<std::string_view> text_of(boost::json::value const& json, Reader& reader)
{
    auto const* string = json.if_string();
    if (string)
        return std::string_view(string->data(), string->size());
    reader.fault("wrong_type", {"ช่องนี้ต้องเป็นข้อความ", "This field must be a text."});
    return std::nullopt;
}

// The normalised text, or absent after telling the fault.
std::optional<std::string> normal_text(boost::json::value const& json, Limits const& limits, Reader& reader)
{
    auto const raw = text_of(json, reader);
    if (!raw)
        return std::nullopt;
    if (base::text::is_valid_utf8(*raw))
        return base::text::normalise(*raw, limits.lines);
    reader.fault("malformed", {"ข้อความมีอักขระที่อ่านไม่ได้ กรุณาพิมพ์ใหม่", "The text holds unreadable characters. Please type it again."});
    return std::nullopt;
}

void check_text(std::string const& value, Limits const& limits, Reader& reader)
{
    auto const length = base::text::length(value);
    auto const least = std::to_string(limits.min_length);
    auto const most = std::to_string(limits.max_length);
    if (length < limits.min_length)
        reader.fault("too_short", {"กรุณากรอกอย่างน้อย " + least + " ตัวอักษร", "Please enter at least " + least + " characters."});
    else if (length > limits.max_length)
        reader.fault("too_long", {"กรุณากรอกไม่เกิน " + most + " ตัวอักษร", "Please enter at most " + most + " characters."});
    else if (limits.check)
        if (auto fault = limits.check(value))
            reader.fault(fault->code, std::move(fault->message));
}

// A text in a fixed form; `parse` gives an optional.
template <class T, class Parse>
void read_form(boost::json::value const& json, T& out, Reader& reader, Parse parse, Bilingual const& advice)
{
    auto const raw = text_of(json, reader);
    if (!raw)
        return;
    if (auto value = parse(*raw))
        out = *value;
    else
        reader.fault("malformed", advice);
}

} // namespace

void read_text(boost::json::value const& json, std::string& out, Limits const& limits, Reader& reader)
{
    auto value = normal_text(json, limits, reader);
    if (!value)
        return;
    out = std::move(*value);
    if (out.empty() && limits.min_length > 0)
        reader.fault("required", {"กรุณากรอกข้อมูลช่องนี้", "Please fill in this field."});
    else
        check_text(out, limits, reader);
}

void read_optional_text(boost::json::value const& json, std::optional<std::string>& out, Limits const& limits, Reader& reader)
{
    out = normal_text(json, limits, reader);
    if (out && out->empty())
        out.reset();
    if (out)
        check_text(*out, limits, reader);
}

void read_integer(boost::json::value const& json, std::int64_t& out, Limits const& limits, Reader& reader)
{
    auto const* positive = json.if_uint64();
    bool const too_great = positive && *positive > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (!positive && !json.is_int64()) {
        reader.fault("wrong_type", {"ช่องนี้ต้องเป็นจำนวนเต็ม", "This field must be a whole number."});
        return;
    }
    auto const value = positive ? static_cast<std::int64_t>(*positive) : json.get_int64();
    if (too_great || value < limits.min || value > limits.max)
        tell_range(std::to_string(limits.min), std::to_string(limits.max), reader);
    else
        out = value;
}

void read_real(boost::json::value const& json, double& out, Limits const& limits, Reader& reader)
{
    if (!json.is_number()) {
        reader.fault("wrong_type", {"ช่องนี้ต้องเป็นตัวเลข", "This field must be a number."});
        return;
    }
    auto const value = json.is_double()  ? json.get_double()
                       : json.is_int64() ? static_cast<double>(json.get_int64())
                                         : static_cast<double>(json.get_uint64());
    if (value >= limits.real_min && value <= limits.real_max)
        out = value;
    else
        tell_range(short_real(limits.real_min), short_real(limits.real_max), reader);
}

void read_boolean(boost::json::value const& json, bool& out, Reader& reader)
{
    if (auto const* value = json.if_bool())
        out = *value;
    else
        reader.fault("wrong_type", {"ช่องนี้ต้องเป็นใช่หรือไม่ใช่ (true หรือ false)", "This field must be yes or no (true or false)."});
}

void read_date(boost::json::value const& json, Date& out, Reader& reader)
{
    read_form(json, out, reader, Date::parse_iso,
              {"กรุณาระบุวันที่ที่มีจริง ในรูปแบบ ปี ค.ศ.-เดือน-วัน เช่น 2022-01-20",
               "Please give a date that exists, as year-month-day, for example 2022-01-20."});
}

void read_instant(boost::json::value const& json, Timestamp& out, Reader& reader)
{
    read_form(json, out, reader, Timestamp::parse,
              {"กรุณาระบุวันและเวลาพร้อมเขตเวลา เช่น 2022-01-20T09:30:00+07:00",
               "Please give a date and time with its zone, for example 2022-01-20T09:30:00+07:00."});
}

void read_area(boost::json::value const& json, AreaCode& out, Reader& reader)
{
    read_form(json, out, reader, AreaCode::parse,
              {"กรุณาเลือกพื้นที่จากรายการ (รหัสจังหวัด 2 หลัก อำเภอ 4 หลัก หรือตำบล 6 หลัก)",
               "Please choose an area from the list (a code of 2 digits for a province, 4 for a district, 6 for a tambon)."});
}

void read_uuid(boost::json::value const& json, Uuid& out, Reader& reader)
{
    read_form(
        json, out, reader, Uuid::parse,
        {"รหัสอ้างอิงไม่ถูกต้อง กรุณาเปิดหน้านี้ใหม่แล้วลองอีกครั้ง", "This reference is not right. Please open the page again and retry."});
}

std::optional<std::string_view> choice_name(boost::json::value const& json, Reader& reader)
{
    return text_of(json, reader);
}

void tell_unknown_choice(Reader& reader)
{
    reader.fault("unknown_choice", {"กรุณาเลือกจากรายการที่มีให้", "Please choose one of the values offered."});
}

boost::json::array const* read_list(boost::json::value const& json, Limits const& limits, Reader& reader)
{
    auto const* list = json.if_array();
    auto const least = std::to_string(limits.min_length);
    auto const most = std::to_string(limits.max_length);
    if (!list)
        reader.fault("wrong_type", {"ช่องนี้ต้องเป็นรายการ", "This field must be a list."});
    else if (list->size() < limits.min_length)
        reader.fault("too_short", {"กรุณาเพิ่มให้ครบอย่างน้อย " + least + " รายการ", "Please give at least " + least + " entries."});
    else if (list->size() > limits.max_length)
        reader.fault("too_long", {"กรุณาลดเหลือไม่เกิน " + most + " รายการ", "Please give at most " + most + " entries."});
    else
        return list;
    return nullptr;
}

} // namespace detail

} // namespace base::fields
