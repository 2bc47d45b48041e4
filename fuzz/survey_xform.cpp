// XForms from strangers: refused with a Problem, or read into a form whose questions have names.
#include "base/problem.hpp"
#include "check.hpp"
#include "survey/xform.hpp"
#include "survey/xml.hpp"

#include <cstdint>

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    try {
        auto const form = survey::read_xform(fuzz::text_of(data, size));
        fuzz::require(!form.id.empty() && !form.questions.empty());
        fuzz::require(survey::is_xml_text(form.id) && survey::is_xml_text(form.version) && survey::is_xml_text(form.title));
        for (auto const& question : form.questions) {
            fuzz::require(question.path.starts_with('/') && survey::find_question(form, question.path) != nullptr);
            fuzz::require(survey::is_xml_text(question.label.th) && survey::is_xml_text(question.label.en));
        }
    } catch (base::Problem const& problem) {
        fuzz::require(problem.status() == 422 || problem.status() == 413);
    }
    return 0;
}
