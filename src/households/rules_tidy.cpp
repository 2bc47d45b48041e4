// What people type, brought into one form.
#include "households/rules.hpp"

#include "base/text.hpp"

namespace households {

namespace {

std::string without(std::string_view text, std::string_view unwanted)
{
    std::string out;
    for (char const c : text)
        if (unwanted.find(c) == std::string_view::npos)
            out += c;
    return out;
}

void tidy(std::string& text)
{
    text = base::text::normalise(text);
}

void tidy(std::optional<std::string>& text, bool keep_lines = false)
{
    if (!text)
        return;
    *text = base::text::normalise(*text, keep_lines);
    if (text->empty())
        text.reset();
}

void tidy_digits(std::optional<std::string>& text, std::string_view unwanted)
{
    if (!text)
        return;
    *text = without(base::text::arabic_digits(*text), unwanted);
    tidy(text);
}

void tidy(PersonForm& person)
{
    tidy(person.title);
    tidy(person.first_name);
    tidy(person.last_name);
    tidy(person.nickname);
    tidy(person.occupation);
    tidy_digits(person.phone, " -");
    tidy(person.citizen_number);
    if (person.health)
        tidy(person.health->chronic_illness);
}

} // namespace

void tidy(HouseholdForm& form)
{
    tidy(form.house_no);
    form.house_no = without(base::text::arabic_digits(form.house_no), " ");
    tidy_digits(form.house_code, " -");
    tidy(form.village_name);
    tidy(form.road);
    tidy(form.land_owner_name);
    tidy(form.land_note, true);
    tidy(form.main_occupation);
    tidy(form.need_text, true);
    tidy(form.note, true);
    for (auto& person : form.people)
        tidy(person);
    for (auto& part : form.parts)
        tidy(part.remark, true);
}

} // namespace households
