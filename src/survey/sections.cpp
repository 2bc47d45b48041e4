// Putting answers into sections.
#include "survey/sections.hpp"

#include "base/citizen_number.hpp"
#include "base/text.hpp"
#include "platform/http/percent.hpp"

#include <algorithm>

namespace survey {

namespace {

constexpr std::size_t kShown = 3; // digits at the end of a number
constexpr std::size_t kDigitsOfNumber = 13;
constexpr std::size_t kLongestNumber = 60; // bytes, with all that people put between the groups

bool is_of_before(Line const& line, Line const* before)
{
    return before && before->group.th == line.group.th && before->repeat == line.repeat;
}

SectionView section_of(Line const& line)
{
    auto const number = line.repeat > 0 ? " " + std::to_string(line.repeat) : std::string();
    return {line.group.th + number, line.group.en + number, {}};
}

std::optional<Label> question_of_file(Form const* form, Instance const& instance, std::string_view name)
{
    if (!form)
        return std::nullopt;
    for (auto const& answer : instance.answers)
        if (answer.value == name)
            if (auto const* question = find_question(*form, answer.path); question && question->kind == QuestionKind::Picture)
                return question->label;
    return std::nullopt;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// Where thirteen digits end that begin at `begin`, whatever stands between them; npos where there are fewer, or more in a row.
std::size_t end_of_thirteen(std::string_view text, std::size_t begin)
{
    std::size_t digits = 0;
    for (auto i = begin; i < text.size() && i - begin < kLongestNumber; ++i)
        if (is_digit(text[i]) && ++digits == kDigitsOfNumber)
            return i + 1 < text.size() && is_digit(text[i + 1]) ? std::string_view::npos : i + 1;
    return std::string_view::npos;
}

// Valid citizen numbers within a text, however they are grouped.
std::string masked_within(std::string const& answer)
{
    auto text = base::text::arabic_digits(answer);
    bool found = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_digit(text[i]) || (i > 0 && is_digit(text[i - 1])))
            continue;
        auto const end = end_of_thirteen(text, i);
        if (end == std::string_view::npos || !base::CitizenNumber::parse(std::string_view(text).substr(i, end - i)))
            continue;
        text.replace(i, end - i, masked(std::string_view(text).substr(i, end - i)));
        found = true;
        i = end - 1;
    }
    return found ? text : answer;
}

} // namespace

std::string masked(std::string_view typed)
{
    auto out = base::text::arabic_digits(typed);
    std::size_t digits = 0;
    for (std::size_t i = out.size(); i-- > 0;)
        if (is_digit(out[i]) && ++digits > kShown)
            out[i] = 'x';
    return out;
}

bool is_citizen_number(std::string_view path)
{
    return path.ends_with("/citizen_number");
}

std::string as_shown(std::string_view path, std::string const& answer)
{
    return is_citizen_number(path) ? masked(answer) : masked_within(answer);
}

std::vector<SectionView> sections_of(Form const* form, Instance const& instance)
{
    std::vector<SectionView> sections;
    auto const lines = in_words(form, instance);
    Line const* before = nullptr;
    for (auto const& line : lines) {
        if (line.kind == QuestionKind::Picture || line.kind == QuestionKind::File)
            continue;
        if (!is_of_before(line, before))
            sections.push_back(section_of(line));
        before = &line;
        auto answer = line.answer;
        answer = {as_shown(line.path, answer.th), as_shown(line.path, answer.en)};
        sections.back().answers.push_back({line.question.th, line.question.en, answer.th, answer.en});
    }
    return sections;
}

households::PictureForm const* picture_named(std::vector<PictureAnswer> const& pictures, std::string_view name)
{
    auto const found = std::find_if(pictures.begin(), pictures.end(), [&](PictureAnswer const& p) { return p.name == name; });
    return found == pictures.end() ? nullptr : &found->picture;
}

std::vector<SentFileView> files_in_words(std::string_view instance_id, std::span<SubmissionFile const> files, Form const* form,
                                         Instance const& instance, std::vector<PictureAnswer> const& pictures,
                                         bool may_see_numbers)
{
    std::vector<SentFileView> views;
    for (auto const& file : files) {
        auto const* picture = picture_named(pictures, file.name);
        SentFileView view;
        view.name = file.name;
        auto label = Label{file.name, file.name};
        if (auto const question = question_of_file(form, instance, file.name))
            label = *question;
        else if (picture)
            label = {base::label_of(picture->kind).th, base::label_of(picture->kind).en};
        view.label_th = label.th;
        view.label_en = label.en;
        if (file.sha256 && (may_see_numbers || !picture || !households::shows_citizen_numbers(picture->kind))) {
            auto const address =
                "/api/submissions/" + http::percent_encode(instance_id) + "/files/" + http::percent_encode(file.name);
            view.url = address + "?size=full";
            view.thumbnail_url = address + "?size=thumb";
        }
        if (picture) {
            view.taken_at = picture->taken_at;
            view.latitude = picture->latitude;
            view.longitude = picture->longitude;
        }
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace survey
