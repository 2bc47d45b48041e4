// Reading the parameters of a call, with a problem that names the wrong one.
#include "platform/api/call.hpp"

#include "base/problem.hpp"
#include "platform/api/problems.hpp"

#include <charconv>

namespace api {

namespace {

[[noreturn]] void refuse(std::string_view name, std::string code, base::Bilingual message)
{
    throw base::invalid_input({{std::string(name), std::move(code), std::move(message)}});
}

} // namespace

base::Uuid Call::uuid(std::string_view name) const
{
    auto const found = base::Uuid::parse(path(name));
    if (!found)
        throw problems::not_found();
    return *found;
}

std::optional<std::string> Call::text(std::string_view name) const
{
    auto value = request().query.get(name);
    if (value && value->empty())
        return std::nullopt;
    if (value && value->size() > 500)
        refuse(name, "too_long", {"ข้อความยาวเกินไป", "This text is too long"});
    return value;
}

std::optional<std::int64_t> Call::integer(std::string_view name, std::int64_t min, std::int64_t max) const
{
    auto const value = text(name);
    if (!value)
        return std::nullopt;
    std::int64_t number = 0;
    auto const [end, fault] = std::from_chars(value->data(), value->data() + value->size(), number);
    if (fault != std::errc() || end != value->data() + value->size())
        refuse(name, "not_a_number", {"ต้องเป็นตัวเลขจำนวนเต็ม", "This must be a whole number"});
    if (number < min || number > max)
        refuse(name, "out_of_range",
               {"ต้องอยู่ระหว่าง " + std::to_string(min) + " ถึง " + std::to_string(max),
                "This must be between " + std::to_string(min) + " and " + std::to_string(max)});
    return number;
}

std::optional<base::AreaCode> Call::area(std::string_view name) const
{
    auto const value = text(name);
    if (!value)
        return std::nullopt;
    auto const code = base::AreaCode::parse(*value);
    if (!code)
        refuse(name, "area.malformed", {"รหัสพื้นที่ต้องเป็นตัวเลข 2, 4 หรือ 6 หลัก", "An area code has 2, 4 or 6 digits"});
    return code;
}

void Call::refuse_choice(std::string_view name, base::Bilingual const& unknown)
{
    refuse(name, "unknown_choice", unknown);
}

std::optional<base::Uuid> Call::query_uuid(std::string_view name) const
{
    auto const value = text(name);
    if (!value)
        return std::nullopt;
    auto const id = base::Uuid::parse(*value);
    if (!id)
        refuse(name, "id.malformed", {"รหัสอ้างอิงไม่ถูกต้อง", "This is not a valid id"});
    return id;
}

} // namespace api
