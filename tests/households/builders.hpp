// Households for tests: good ones by default; a test changes only what it is about.
#pragma once

#include "households/records.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace test {

// A valid number beginning with these twelve digits. 9 begins no real one.
[[nodiscard]] inline std::string citizen_number(std::string_view twelve)
{
    int sum = 0;
    for (std::size_t i = 0; i < 12; ++i)
        sum += (twelve[i] - '0') * static_cast<int>(13 - i);
    return std::string(twelve) + static_cast<char>('0' + (11 - sum % 11) % 10);
}

[[nodiscard]] inline households::PersonId person_id(std::uint8_t number)
{
    return households::PersonId(base::Uuid::version7(1, {number}));
}

[[nodiscard]] inline households::PersonForm a_head(std::string first_name = "สมชาย", std::string last_name = "ใจดี")
{
    households::PersonForm person;
    person.title = "นาย";
    person.first_name = std::move(first_name);
    person.last_name = std::move(last_name);
    person.citizen_kind = households::CitizenKind::Unknown;
    person.relation = households::Relation::Head;
    person.is_head = true;
    return person;
}

[[nodiscard]] inline households::PersonForm a_child(std::string first_name = "มาลี", std::string last_name = "ใจดี")
{
    households::PersonForm person;
    person.title = "ด.ญ.";
    person.first_name = std::move(first_name);
    person.last_name = std::move(last_name);
    person.citizen_kind = households::CitizenKind::None;
    person.relation = households::Relation::Child;
    person.birth_date = base::Date(2015, 6, 1);
    return person;
}

[[nodiscard]] inline households::HouseholdForm a_form(std::string_view tambon = "540101", std::string house_no = "12/3")
{
    households::HouseholdForm form;
    form.tambon = base::AreaCode::parse(tambon).value();
    form.moo = 4;
    form.house_no = std::move(house_no);
    form.people.push_back(a_head());
    return form;
}

} // namespace test
