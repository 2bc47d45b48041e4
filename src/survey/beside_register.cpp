// Reading what the register does not keep.
#include "survey/beside_register.hpp"

#include "survey/forms.hpp"

#include <algorithm>
#include <charconv>

namespace survey {

namespace {

constexpr std::string_view kCare = "/care/burden";
constexpr std::string_view kKinds = "/help/kinds";
constexpr std::string_view kInterest = "/interest/baan_mankong";
constexpr std::string_view kOpinion = "/view/opinion";
constexpr std::string_view kNobody = "none";
constexpr std::string_view kDisabilityAllowance = "disability_allowance"; // who gets it is disabled

// What was chosen of several, as ODK writes it: names between spaces.
std::vector<std::string> names_in(std::string_view value)
{
    std::vector<std::string> names;
    for (std::size_t begin = 0; begin < value.size();) {
        auto const end = std::min(value.find(' ', begin), value.size());
        if (end > begin)
            names.emplace_back(value.substr(begin, end - begin));
        begin = end + 1;
    }
    return names;
}

std::optional<std::int64_t> whole_number(std::string_view text)
{
    std::int64_t number = 0;
    auto const [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    bool const good = !text.empty() && fault == std::errc() && stop == text.data() + text.size() && number >= 0;
    return good ? std::optional(number) : std::nullopt;
}

std::optional<bool> yes_no(std::string_view text)
{
    if (text == "yes")
        return true;
    return text == "no" ? std::optional(false) : std::nullopt;
}

// "care" of "/care/burden".
std::string_view group_of(std::string_view path)
{
    return path.substr(1, path.find('/', 1) - 1);
}

// The register has the note; that everybody was listed is the form's own question.
bool is_beside_register(std::string_view path)
{
    return path != "/care/complete" && path != "/view/note" &&
           std::ranges::find(kNeedGroups, group_of(path)) != std::end(kNeedGroups);
}

std::string without(std::string_view value, std::string_view name)
{
    std::string left;
    for (auto const& one : names_in(value))
        if (one != name)
            left += (left.empty() ? "" : " ") + one;
    return left;
}

} // namespace

NeedAnswers need_answers(Instance const& instance)
{
    NeedAnswers answers;
    if (auto const care = answer_at(instance, kCare); !care.empty()) {
        answers.care = names_in(care);
        std::erase(*answers.care, kNobody);
    }
    answers.had_help = yes_no(answer_at(instance, "/help/had"));
    answers.help_kinds = names_in(answer_at(instance, kKinds));
    answers.help_times_this_year = whole_number(answer_at(instance, "/help/times_this_year"));
    answers.help_total = base::Satang::parse_baht(answer_at(instance, "/help/total"));
    if (answers.help_total && answers.help_total->value() < 0)
        answers.help_total.reset();
    answers.interest = answer_at(instance, kInterest);
    answers.opinion = answer_at(instance, kOpinion);
    return answers;
}

Instance beside_register(Instance instance, bool with_health)
{
    std::erase_if(instance.answers, [&](Answer const& answer) {
        return !is_beside_register(answer.path) || (!with_health && group_of(answer.path) == "care");
    });
    if (with_health)
        return instance;
    for (auto& answer : instance.answers)
        if (answer.path == kKinds)
            answer.value = without(answer.value, kDisabilityAllowance);
    std::erase_if(instance.answers, [](Answer const& answer) { return answer.value.empty(); });
    return instance;
}

std::vector<households::NamedChoice> choices_of(std::string_view field)
{
    auto const path = field == "care" ? kCare : field == "interest" ? kInterest : field == "opinion" ? kOpinion : "";
    std::vector<households::NamedChoice> choices;
    auto const& form = household_form().form;
    if (auto const* question = find_question(form, path))
        for (auto const& choice : choices_of(form, *question))
            if (choice.name != kNobody)
                choices.push_back({choice.name, {choice.label.th, choice.label.en}});
    return choices;
}

} // namespace survey
