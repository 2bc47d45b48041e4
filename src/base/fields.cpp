// Reading and writing records by their schemas: places, members, faults. The kinds of values are in fields_values.cpp,
// the description for other programs in fields_schema.cpp.
#include "base/fields.hpp"

#include <boost/json/object.hpp>

#include <algorithm>

namespace base::fields {

namespace {

// Enough for any form a person fills in; keeps the answer to a senseless body small.
constexpr std::size_t kMostFaults = 200;
constexpr std::size_t kLongestUnknownName = 80;

Bilingual required_message()
{
    return {"กรุณากรอกข้อมูลช่องนี้", "Please fill in this field."};
}

void tell_unknown_members(boost::json::object const& object, std::vector<Field> const& fields, Reader& reader)
{
    for (auto const& member : object) {
        std::string_view const name(member.key().data(), member.key().size());
        if (std::any_of(fields.begin(), fields.end(), [&](Field const& field) { return field.name == name; }))
            continue;
        reader.fault_at(
            name.size() > kLongestUnknownName ? std::string_view("…") : name, "unknown",
            {"ระบบไม่รู้จักช่องข้อมูลนี้ กรุณานำออกแล้วส่งอีกครั้ง", "This field is not known here. Please leave it out and send again."});
    }
}

} // namespace

void Reader::fault(std::string_view code, Bilingual message)
{
    if (faults_.size() >= kMostFaults)
        return;
    std::string place;
    for (auto const& step : path_)
        place += step;
    faults_.push_back({std::move(place), std::string(code), std::move(message)});
}

void Reader::fault_at(std::string_view member, std::string_view code, Bilingual message)
{
    enter(member);
    fault(code, std::move(message));
    leave();
}

void Reader::enter(std::string_view member)
{
    path_.push_back(path_.empty() ? std::string(member) : "." + std::string(member));
}

void Reader::enter(std::size_t index)
{
    path_.push_back("[" + std::to_string(index) + "]");
}

void Reader::leave()
{
    path_.pop_back();
}

void Schema::read(boost::json::value const& json, void* object, Reader& reader) const
{
    auto const* members = json.if_object();
    if (!members) {
        reader.fault("wrong_type", {"ข้อมูลส่วนนี้ต้องเป็นชุดของช่องข้อมูล", "This part must be a set of named fields."});
        return;
    }
    std::size_t present = 0;
    for (auto const& field : fields_) {
        auto const* value = members->if_contains(field.name);
        present += value ? 1 : 0;
        if (!field.optional && (!value || value->is_null())) {
            reader.fault_at(field.name, "required", required_message());
        } else if (value) {
            reader.enter(field.name);
            field.read(*value, object, reader);
            reader.leave();
        }
    }
    if (present < members->size())
        tell_unknown_members(*members, fields_, reader);
}

boost::json::value Field::value(void const* object) const
{
    std::string text;
    write(object, text);
    return detail::value_of(text);
}

void Schema::write(void const* object, std::string& out) const
{
    char before = '{';
    for (auto const& field : fields_) {
        out += std::exchange(before, ',');
        out += field.key;
        field.write(object, out);
    }
    out += fields_.empty() ? "{}" : "}";
}

void Schema::collect(std::vector<Schema const*>& into) const
{
    if (std::find(into.begin(), into.end(), this) != into.end())
        return;
    into.push_back(this);
    for (auto const& field : fields_)
        if (field.record)
            field.record->collect(into);
}

} // namespace base::fields
