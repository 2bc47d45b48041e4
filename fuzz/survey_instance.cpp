// Filled forms from strangers: refused with a Problem, or read, worded and mapped without a crash.
#include "base/problem.hpp"
#include "check.hpp"
#include "survey/beside_register.hpp"
#include "survey/register_form.hpp"
#include "survey/xml.hpp"

#include <cmath>
#include <cstdint>
#include <optional>

namespace {

bool is_finite(std::optional<double> degrees)
{
    return !degrees || std::isfinite(*degrees);
}

} // namespace

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    try {
        auto const instance = survey::read_instance(fuzz::text_of(data, size));
        fuzz::require(!instance.form_id.empty() && !instance.instance_id.empty());
        fuzz::require(survey::is_xml_text(instance.form_id) && survey::is_xml_text(instance.version) &&
                      survey::is_xml_text(instance.instance_id));
        for (auto const& answer : instance.answers)
            fuzz::require(survey::is_xml_text(answer.path) && survey::is_xml_text(answer.value));
        for (auto const& line : survey::in_words(nullptr, instance))
            fuzz::require(!line.path.empty());
        auto const registration = survey::registration_of(instance);
        fuzz::require(registration.form.people.size() <= instance.answers.size());
        auto const need = survey::need_answers(instance);
        fuzz::require(need.help_times_this_year.value_or(0) >= 0 && need.help_total.value_or(base::Satang()).value() >= 0);
        for (auto const& answer : survey::beside_register(instance, false).answers)
            fuzz::require(!answer.path.starts_with("/care/") && !answer.value.empty());
        fuzz::require(is_finite(registration.form.latitude) && is_finite(registration.form.longitude));
        for (auto const& [name, picture] : registration.pictures)
            fuzz::require(is_finite(picture.latitude) && is_finite(picture.longitude));
    } catch (base::Problem const& problem) {
        fuzz::require(problem.status() == 422 || problem.status() == 413);
    }
    return 0;
}
