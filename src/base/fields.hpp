// One definition per record: a plain struct and one list of its fields, from which follow JSON in and out, validation
// with all faults at once, the OpenAPI document, the browser's types and the columns of spreadsheets.
//
//     struct Village { std::string name; std::optional<int> moo; };
//     base::fields::Schema const& schema_of(base::fields::Tag<Village>);        // in records.hpp
//
//     Schema const& schema_of(Tag<Village>)                                     // in records.cpp
//     {
//         static auto const schema = SchemaOf<Village>("Village")
//             .field("name", &Village::name, {"ชื่อ", "Name"}, text(1, 100))
//             .field("moo", &Village::moo, {"หมู่ที่", "Moo"}, number(1, 99));
//         return schema;
//     }
//
// JSON shapes: Satang and other integers are numbers, dates "YYYY-MM-DD", instants RFC 3339, ids and codes strings, enums their
// stable names. `std::optional` members may be absent or null (a text also empty); all others are required. Unknown members
// are refused. Texts are normalised before their limits are checked.
//
// Codes of faults: unknown, required, wrong_type, malformed, too_short, too_long, out_of_range, unknown_choice, and those
// of `Limits::check`.
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"
#include "base/problem.hpp"

#include <boost/json/value.hpp>

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace base::fields {

template <class T>
struct Tag {};

enum class Kind { Text, Integer, Real, Boolean, Money, Share, Date, Instant, FiscalYear, Area, Uuid, Choice, Record };

// What a value must satisfy beyond its type.
struct Limits {
    std::int64_t min = std::numeric_limits<std::int64_t>::min();
    std::int64_t max = std::numeric_limits<std::int64_t>::max();
    double real_min = -1e300;
    double real_max = 1e300;
    std::size_t min_length = 0; // code points of a text, elements of a list
    std::size_t max_length = 2000;
    bool lines = false; // a text may hold line breaks
    // Further check of a text: returns the fault's code and message (its field is filled in), or nothing.
    std::function<std::optional<FieldFault>(std::string const&)> check;
};

[[nodiscard]] Limits text(std::size_t min_length, std::size_t max_length);
[[nodiscard]] Limits long_text(std::size_t max_length); // keeps line breaks
[[nodiscard]] Limits number(std::int64_t min, std::int64_t max);
[[nodiscard]] Limits real(double min, double max);
[[nodiscard]] Limits items(std::size_t min_count, std::size_t max_count);

// Collects faults while a body is read; knows where it is ("people[1].").
class Reader {
public:
    void fault(std::string_view code, Bilingual message); // at the present place
    void fault_at(std::string_view member, std::string_view code, Bilingual message);
    void enter(std::string_view member);
    void enter(std::size_t index);
    void leave();
    [[nodiscard]] Faults take() { return std::move(faults_); }

private:
    std::vector<std::string> path_;
    Faults faults_;
};

class Schema;

struct Field {
    std::string name;
    Bilingual label;
    Kind kind = Kind::Text;
    bool optional = false;
    bool list = false; // kind, choices and record then speak of the elements
    Limits limits;
    std::vector<std::pair<std::string, Bilingual>> choices;
    Schema const* record = nullptr;
    std::function<void(boost::json::value const&, void* object, Reader&)> read;
    std::function<void(void const* object, std::string& out)> write;
    std::string key; // "name": as it stands in JSON

    // The member's value, for those who look into it (spreadsheet cells, changes).
    [[nodiscard]] boost::json::value value(void const* object) const;
};

class Schema {
public:
    explicit Schema(std::string name) : name_(std::move(name)) {}

    [[nodiscard]] std::string const& name() const { return name_; }
    [[nodiscard]] std::vector<Field> const& fields() const { return fields_; }

    // Fills `object` from `json`, telling every fault to `reader`.
    void read(boost::json::value const& json, void* object, Reader& reader) const;
    // Appends the record as JSON text.
    void write(void const* object, std::string& out) const;

    // JSON Schema (2020-12, as OpenAPI 3.1 wants it); nested records as `#/components/schemas/Name`.
    [[nodiscard]] boost::json::value json_schema() const;
    // This schema and all it names, each once.
    void collect(std::vector<Schema const*>& into) const;

protected:
    std::string name_;
    std::vector<Field> fields_;
};

namespace detail {
[[nodiscard]] boost::json::value value_of(std::string_view json_text);
} // namespace detail

// How one C++ type is read, written and described. Specialised below for every type a field may have.
template <class M, class = void>
struct Codec;

template <class T>
class SchemaOf : public Schema {
public:
    using Schema::Schema;

    template <class M>
    SchemaOf& field(std::string_view name, M T::* member, Bilingual label, Limits limits = {})
    {
        Field f;
        f.name = name;
        f.label = std::move(label);
        f.limits = limits;
        Codec<M>::describe(f);
        f.read = [member, limits](boost::json::value const& json, void* object, Reader& reader) {
            Codec<M>::read(json, static_cast<T*>(object)->*member, limits, reader);
        };
        f.write = [member](void const* object, std::string& out) {
            Codec<M>::write(static_cast<T const*>(object)->*member, out);
        };
        f.key = "\"" + f.name + "\":";
        fields_.push_back(std::move(f));
        return *this;
    }
};

// As JSON text, written in one go: an answer of fifty rows has some thousand values, and a tree of them costs five times that.
template <class T>
[[nodiscard]] std::string to_text(T const& object)
{
    std::string out;
    schema_of(Tag<T>{}).write(&object, out);
    return out;
}
// The same as a value, for those who look into it.
template <class T>
[[nodiscard]] boost::json::value to_json(T const& object)
{
    return detail::value_of(to_text(object));
}

// A form with a member `faults` is checked further (against the day, against what is stored): it carries what reading found, so
// that its service can refuse once, with all faults.
template <class T>
concept KeepsFaults = requires(T& form) {
    { form.faults } -> std::same_as<Faults&>;
};

// Throws base::Problem `input.invalid` with every fault, or hands them on in the form (see KeepsFaults).
template <class T>
[[nodiscard]] T from_json(boost::json::value const& json)
{
    T object{};
    Reader reader;
    schema_of(Tag<T>{}).read(json, &object, reader);
    if constexpr (KeepsFaults<T>)
        object.faults = reader.take();
    else
        refuse_if_any(reader.take());
    return object;
}

// ---- the types a field may have -------------------------------------------------------------------------------------

namespace detail {
void read_text(boost::json::value const&, std::string&, Limits const&, Reader&);
void read_optional_text(boost::json::value const&, std::optional<std::string>&, Limits const&, Reader&);
void read_integer(boost::json::value const&, std::int64_t&, Limits const&, Reader&);
void read_real(boost::json::value const&, double&, Limits const&, Reader&);
void read_boolean(boost::json::value const&, bool&, Reader&);
void read_date(boost::json::value const&, Date&, Reader&);
void read_instant(boost::json::value const&, Timestamp&, Reader&);
void read_area(boost::json::value const&, AreaCode&, Reader&);
void read_uuid(boost::json::value const&, Uuid&, Reader&);
// The chosen name (a view into the value), or absent after telling the fault.
std::optional<std::string_view> choice_name(boost::json::value const&, Reader&);
void tell_unknown_choice(Reader&);
// The elements, or null after telling the fault (not an array, too few, too many).
boost::json::array const* read_list(boost::json::value const&, Limits const&, Reader&);
// Appended as JSON text.
void write_text(std::string_view, std::string& out);
void write_integer(std::int64_t, std::string& out);
void write_real(double,
                std::string& out); // always with a point or an exponent, so that it stays a real; throws for nan and infinity
// Appended between quotes as it is: names, dates, ids and codes hold nothing that JSON would escape.
void write_plain(std::string_view, std::string& out);
} // namespace detail

template <>
struct Codec<std::string> {
    static void describe(Field& f) { f.kind = Kind::Text; }
    static void read(boost::json::value const& j, std::string& out, Limits const& l, Reader& r)
    {
        detail::read_text(j, out, l, r);
    }
    static void write(std::string const& v, std::string& out) { detail::write_text(v, out); }
};

template <class M>
struct Codec<M, std::enable_if_t<std::is_integral_v<M> && !std::is_same_v<M, bool>>> {
    static void describe(Field& f) { f.kind = Kind::Integer; }
    static void read(boost::json::value const& j, M& out, Limits l, Reader& r)
    {
        if (l.min < static_cast<std::int64_t>(std::numeric_limits<M>::min()))
            l.min = static_cast<std::int64_t>(std::numeric_limits<M>::min());
        if constexpr (sizeof(M) < 8)
            if (l.max > static_cast<std::int64_t>(std::numeric_limits<M>::max()))
                l.max = static_cast<std::int64_t>(std::numeric_limits<M>::max());
        std::int64_t value = 0;
        detail::read_integer(j, value, l, r);
        out = static_cast<M>(value);
    }
    static void write(M v, std::string& out) { detail::write_integer(static_cast<std::int64_t>(v), out); }
};

template <>
struct Codec<double> {
    static void describe(Field& f) { f.kind = Kind::Real; }
    static void read(boost::json::value const& j, double& out, Limits const& l, Reader& r) { detail::read_real(j, out, l, r); }
    static void write(double v, std::string& out) { detail::write_real(v, out); }
};

template <>
struct Codec<bool> {
    static void describe(Field& f) { f.kind = Kind::Boolean; }
    static void read(boost::json::value const& j, bool& out, Limits const&, Reader& r) { detail::read_boolean(j, out, r); }
    static void write(bool v, std::string& out) { out += v ? "true" : "false"; }
};

template <>
struct Codec<Satang> {
    static void describe(Field& f) { f.kind = Kind::Money; }
    static void read(boost::json::value const& j, Satang& out, Limits const& l, Reader& r)
    {
        std::int64_t value = 0;
        detail::read_integer(j, value, l, r);
        out = Satang(value);
    }
    static void write(Satang v, std::string& out) { detail::write_integer(v.value(), out); }
};

template <>
struct Codec<BasisPoints> {
    static void describe(Field& f) { f.kind = Kind::Share; }
    static void read(boost::json::value const& j, BasisPoints& out, Limits l, Reader& r)
    {
        l.min = std::max<std::int64_t>(l.min, 0);
        l.max = std::min<std::int64_t>(l.max, 10'000);
        std::int64_t value = 0;
        detail::read_integer(j, value, l, r);
        out = BasisPoints(static_cast<std::int32_t>(value));
    }
    static void write(BasisPoints v, std::string& out) { detail::write_integer(v.value(), out); }
};

template <>
struct Codec<FiscalYear> {
    static void describe(Field& f) { f.kind = Kind::FiscalYear; }
    static void read(boost::json::value const& j, FiscalYear& out, Limits l, Reader& r)
    {
        l.min = std::max<std::int64_t>(l.min, 2500);
        l.max = std::min<std::int64_t>(l.max, 2700);
        std::int64_t value = 0;
        detail::read_integer(j, value, l, r);
        out = FiscalYear(static_cast<int>(value));
    }
    static void write(FiscalYear v, std::string& out) { detail::write_integer(v.buddhist(), out); }
};

template <>
struct Codec<Date> {
    static void describe(Field& f) { f.kind = Kind::Date; }
    static void read(boost::json::value const& j, Date& out, Limits const&, Reader& r) { detail::read_date(j, out, r); }
    static void write(Date const& v, std::string& out) { detail::write_plain(v.iso(), out); }
};

template <>
struct Codec<Timestamp> {
    static void describe(Field& f) { f.kind = Kind::Instant; }
    static void read(boost::json::value const& j, Timestamp& out, Limits const&, Reader& r) { detail::read_instant(j, out, r); }
    static void write(Timestamp const& v, std::string& out) { detail::write_plain(v.iso(), out); }
};

template <>
struct Codec<AreaCode> {
    static void describe(Field& f) { f.kind = Kind::Area; }
    static void read(boost::json::value const& j, AreaCode& out, Limits const&, Reader& r) { detail::read_area(j, out, r); }
    static void write(AreaCode const& v, std::string& out) { detail::write_plain(v.str(), out); }
};

template <class M>
struct Codec<M, std::enable_if_t<std::is_base_of_v<Uuid, M>>> {
    static void describe(Field& f) { f.kind = Kind::Uuid; }
    static void read(boost::json::value const& j, M& out, Limits const&, Reader& r)
    {
        Uuid value;
        detail::read_uuid(j, value, r);
        out = M(value);
    }
    static void write(M const& v, std::string& out) { detail::write_plain(v.str(), out); }
};

template <class M>
struct Codec<M, std::enable_if_t<std::is_enum_v<M>>> {
    static void describe(Field& f)
    {
        f.kind = Kind::Choice;
        for (auto const& row : values_of(M{}))
            f.choices.emplace_back(std::string(row.name), row.label);
    }
    static void read(boost::json::value const& j, M& out, Limits const&, Reader& r)
    {
        auto const name = detail::choice_name(j, r);
        if (!name)
            return;
        if (auto const value = enum_from<M>(*name))
            out = *value;
        else
            detail::tell_unknown_choice(r);
    }
    static void write(M v, std::string& out) { detail::write_plain(name_of(v), out); }
};

template <class M>
struct Codec<std::optional<M>> {
    static void describe(Field& f)
    {
        Codec<M>::describe(f);
        f.optional = true;
    }
    static void read(boost::json::value const& j, std::optional<M>& out, Limits const& l, Reader& r)
    {
        if (j.is_null()) {
            out.reset();
            return;
        }
        if constexpr (std::is_same_v<M, std::string>)
            detail::read_optional_text(j, out, l, r);
        else
            Codec<M>::read(j, out.emplace(), l, r);
    }
    static void write(std::optional<M> const& v, std::string& out)
    {
        if (v)
            Codec<M>::write(*v, out);
        else
            out += "null";
    }
};

template <class M>
struct Codec<std::vector<M>> {
    static void describe(Field& f)
    {
        Codec<M>::describe(f);
        f.list = true;
    }
    // Limits speak of the number of elements; a list of texts allows the default length for each.
    static void read(boost::json::value const& j, std::vector<M>& out, Limits const& l, Reader& r)
    {
        auto const* list = detail::read_list(j, l, r);
        if (!list)
            return;
        std::size_t index = 0;
        for (auto const& element : *list) {
            r.enter(index++);
            Codec<M>::read(element, out.emplace_back(), Limits{}, r);
            r.leave();
        }
    }
    static void write(std::vector<M> const& v, std::string& out)
    {
        char before = '[';
        for (auto const& element : v) {
            out += std::exchange(before, ',');
            Codec<M>::write(element, out);
        }
        out += v.empty() ? "[]" : "]";
    }
};

// A nested record: any struct with a `schema_of`.
template <class M>
struct Codec<M, std::enable_if_t<std::is_class_v<M> && std::is_reference_v<decltype(schema_of(Tag<M>{}))>>> {
    static void describe(Field& f)
    {
        f.kind = Kind::Record;
        f.record = &schema_of(Tag<M>{});
    }
    static void read(boost::json::value const& j, M& out, Limits const&, Reader& r) { schema_of(Tag<M>{}).read(j, &out, r); }
    static void write(M const& v, std::string& out) { schema_of(Tag<M>{}).write(&v, out); }
};

} // namespace base::fields
