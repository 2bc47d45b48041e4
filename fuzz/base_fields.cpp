// Records from JSON: a body is refused with faults, or read into a struct that is written and read again as the same.
#include "base/fields.hpp"
#include "base/text.hpp"
#include "check.hpp"

#include <boost/json/parse.hpp>

#include <array>
#include <span>

namespace fuzz_fields {

enum class Tenure { Own, Rent };

std::span<base::EnumValue<Tenure> const> values_of(Tenure)
{
    static std::array<base::EnumValue<Tenure>, 2> const rows = {
        {{Tenure::Own, "own", {"เจ้าของ", "Own"}}, {Tenure::Rent, "rent", {"เช่า", "Rented"}}}};
    return rows;
}

struct Person {
    std::string name;
    std::optional<int> age;
};

struct House {
    std::optional<std::string> note;
    int moo = 0;
    std::optional<double> latitude;
    std::optional<bool> made_up;
    std::optional<base::Satang> share;
    std::optional<base::Date> built;
    std::optional<base::Timestamp> seen;
    std::optional<base::AreaCode> area;
    std::optional<base::Uuid> id;
    std::optional<Tenure> tenure;
    std::vector<Person> people;
};

base::fields::Schema const& schema_of(base::fields::Tag<Person>)
{
    using namespace base::fields;
    static auto const schema = SchemaOf<Person>("Person")
                                   .field("name", &Person::name, {"ชื่อ", "Name"}, text(1, 10))
                                   .field("age", &Person::age, {"อายุ", "Age"}, number(0, 130));
    return schema;
}

base::fields::Schema const& schema_of(base::fields::Tag<House>)
{
    using namespace base::fields;
    static auto const schema = SchemaOf<House>("House")
                                   .field("note", &House::note, {"หมายเหตุ", "Note"}, long_text(50))
                                   .field("moo", &House::moo, {"หมู่ที่", "Moo"}, number(1, 99))
                                   .field("latitude", &House::latitude, {"ละติจูด", "Latitude"}, real(-90, 90))
                                   .field("made_up", &House::made_up, {"สมมติ", "Made up"})
                                   .field("share", &House::share, {"วงเงิน", "Share"})
                                   .field("built", &House::built, {"สร้างเมื่อ", "Built"})
                                   .field("seen", &House::seen, {"เห็นเมื่อ", "Seen"})
                                   .field("area", &House::area, {"พื้นที่", "Area"})
                                   .field("id", &House::id, {"รหัส", "Id"})
                                   .field("tenure", &House::tenure, {"การถือครอง", "Tenure"})
                                   .field("people", &House::people, {"คน", "People"}, items(0, 5));
    return schema;
}

void try_body(boost::json::value const& body)
{
    try {
        auto const house = base::fields::from_json<House>(body);
        auto const written = base::fields::to_json(house);
        fuzz::require(base::fields::to_json(base::fields::from_json<House>(written)) == written);
    } catch (base::Problem const& problem) {
        fuzz::require(!problem.faults().empty());
        for (auto const& fault : problem.faults())
            fuzz::require(base::text::is_valid_utf8(fault.field));
    }
}

} // namespace fuzz_fields

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    boost::system::error_code error;
    auto const text = fuzz::text_of(data, size);
    auto const body = boost::json::parse({text.data(), text.size()}, error);
    if (!error)
        fuzz_fields::try_body(body);
    return 0;
}
