// Putting answers into sections.
#include "survey/sections.hpp"

#include "base/citizen_number.hpp"
#include "base/text.hpp"
#include "platform/http/percent.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <sstream>

namespace survey {

namespace {

constexpr std::size_t kShown = 3; // digits at the end of a number
constexpr std::size_t kDigitsOfNumber = 13;
constexpr std::size_t kLongestNumber = 60; // bytes, with all that people put between the groups

// "/person" of "/person/first_name".
std::string_view top_of(std::string_view path)
{
    return path.substr(0, path.find('/', 1));
}

// The groups within one entry of a repeat stand together.
bool is_of_before(Line const& line, Line const* before)
{
    if (!before || before->repeat != line.repeat)
        return false;
    return line.repeat > 0 ? top_of(before->path) == top_of(line.path) : before->group.th == line.group.th;
}

Label plain(std::string text)
{
    return {text, text};
}

// "2500.0" is "2,500"; what is no such number stays.
std::string amount(std::string const& typed)
{
    auto const point = std::min(typed.find('.'), typed.size());
    auto whole = typed.substr(0, point);
    auto rest = typed.substr(point);
    bool const negative = whole.starts_with('-');
    auto const digits = std::string_view(whole).substr(negative ? 1 : 0);
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), base::text::is_digit) ||
        !std::all_of(rest.begin() + (rest.empty() ? 0 : 1), rest.end(), base::text::is_digit))
        return typed;
    while (!rest.empty() && (rest.back() == '0' || rest.back() == '.')) {
        bool const done = rest.back() == '.';
        rest.pop_back();
        if (done)
            break;
    }
    for (auto at = static_cast<std::ptrdiff_t>(whole.size()) - 3; at > (negative ? 1 : 0); at -= 3)
        whole.insert(static_cast<std::size_t>(at), ",");
    return whole + rest;
}

// "18.1411 100.1480 0 8": latitude, longitude, height, accuracy.
Label point(std::string const& typed)
{
    std::istringstream parts(typed);
    std::string latitude;
    std::string longitude;
    std::string height;
    double accuracy = 0;
    if (!(parts >> latitude >> longitude))
        return plain(typed);
    auto label = plain(latitude + ", " + longitude);
    if (parts >> height >> accuracy && accuracy > 0) {
        auto const metres = std::to_string(static_cast<std::int64_t>(std::ceil(accuracy)));
        label.th += " (คลาดเคลื่อนราว " + metres + " เมตร)";
        label.en += " (within about " + metres + " m)";
    }
    return label;
}

// Of whom one entry of a repeat speaks: title and names, as far as they were answered. Empty for other things than people.
std::string name_of_entry(Instance const& instance, Line const& line)
{
    constexpr std::string_view kNames[] = {"title", "title_other", "first_name", "last_name"};
    std::string parts[std::size(kNames)];
    for (auto const& answer : instance.answers)
        if (answer.repeat + 1 == line.repeat && top_of(answer.path) == top_of(line.path))
            for (std::size_t i = 0; i < std::size(kNames); ++i)
                if (answer.path.substr(answer.path.rfind('/') + 1) == kNames[i])
                    parts[i] = as_shown(answer.path, answer.value);
    auto name = (parts[0] == "other" ? parts[1] : parts[0]) + parts[2];
    if (!parts[3].empty())
        name += (name.empty() ? "" : " ") + parts[3];
    return name;
}

SectionView section_of(Instance const& instance, Line const& line)
{
    if (line.repeat == 0)
        return {line.group.th, line.group.en, {}};
    auto const& title = line.entry.th.empty() ? line.group : line.entry;
    auto const name = name_of_entry(instance, line);
    auto const rest = " " + std::to_string(line.repeat) + (name.empty() ? "" : ": " + name);
    return {title.th + rest, title.en + rest, {}};
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

// Where thirteen digits end that begin at `begin`, whatever stands between them; npos where there are fewer, or more in a row.
std::size_t end_of_thirteen(std::string_view text, std::size_t begin)
{
    std::size_t digits = 0;
    for (auto i = begin; i < text.size() && i - begin < kLongestNumber; ++i)
        if (base::text::is_digit(text[i]) && ++digits == kDigitsOfNumber)
            return i + 1 < text.size() && base::text::is_digit(text[i + 1]) ? std::string_view::npos : i + 1;
    return std::string_view::npos;
}

// Valid citizen numbers within a text, however they are grouped.
std::string masked_within(std::string const& answer)
{
    auto text = base::text::arabic_digits(answer);
    bool found = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!base::text::is_digit(text[i]) || (i > 0 && base::text::is_digit(text[i - 1])))
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
        if (base::text::is_digit(out[i]) && ++digits > kShown)
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

Label said(Line const& line, NameOfTambon const& name_of)
{
    auto const& typed = line.answer.th;
    if (line.kind == QuestionKind::Date)
        if (auto const date = base::Date::parse_iso(typed))
            return {date->long_thai(), date->english()};
    if (line.kind == QuestionKind::Decimal)
        return plain(amount(typed));
    if (line.kind == QuestionKind::Point)
        return point(typed);
    if (line.path.ends_with("/moo") && typed == "0")
        return {};
    if (line.path.ends_with("/tambon") && name_of)
        if (auto const area = base::AreaCode::parse(typed))
            if (auto const name = name_of(*area); !name.th.empty())
                return {"ต." + name.th, name.en};
    return line.answer;
}

std::vector<SectionView> sections_of(Form const* form, Instance const& instance, NameOfTambon const& name_of)
{
    std::vector<SectionView> sections;
    auto lines = in_words(form, instance);
    if (instance.form_id == kHouseholdForm)
        std::stable_partition(lines.begin(), lines.end(), [](Line const& line) { return line.repeat == 0; });
    Line const* before = nullptr;
    for (auto const& line : lines) {
        if (line.kind == QuestionKind::Picture || line.kind == QuestionKind::File)
            continue;
        auto answer = said(line, name_of);
        if (answer.th.empty())
            continue;
        if (!is_of_before(line, before))
            sections.push_back(section_of(instance, line));
        before = &line;
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
