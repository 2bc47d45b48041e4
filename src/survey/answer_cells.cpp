// Choosing between words and values.
#include "survey/answer_cells.hpp"

#include "survey/instance.hpp"

#include <charconv>
#include <cmath>
#include <optional>

namespace survey {

namespace {

constexpr std::size_t kMostDigits = 15; // that a spreadsheet keeps

Line line_of(Form const& form, Question const& question, std::string const& value)
{
    Line line;
    line.path = question.path;
    line.kind = question.kind;
    line.answer = words_of(form, question, value);
    return line;
}

// Written as such a number is: nothing is lost when it becomes one.
bool is_plain_number(std::string_view text)
{
    auto const digits = text.substr(text.starts_with('-') ? 1 : 0);
    bool const has_zeros = digits.size() > 1 && digits[0] == '0' && digits[1] != '.';
    return !digits.empty() && digits.size() <= kMostDigits && digits[0] != '.' && !has_zeros &&
           digits.find_first_not_of("0123456789.") == std::string_view::npos;
}

template <class Number>
std::optional<Number> number_in(std::string_view text)
{
    Number number{};
    auto const [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    bool const whole = is_plain_number(text) && fault == std::errc() && end == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

documents::Cell typed(QuestionKind kind, std::string const& value)
{
    switch (kind) {
    case QuestionKind::Integer:
        return number_in<std::int64_t>(value);
    case QuestionKind::Decimal:
        return number_in<double>(value);
    case QuestionKind::Date:
        return base::Date::parse_iso(value);
    case QuestionKind::DateTime:
        return base::Timestamp::parse(value);
    default:
        return {};
    }
}

} // namespace

std::string answer_in_words(Form const& form, Question const& question, std::string const& value, NameOfTambon const& name_of,
                            base::Language language)
{
    auto const label = said(line_of(form, question, value), name_of);
    return as_shown(question.path, language == base::Language::Thai ? label.th : label.en);
}

documents::Cell answer_cell(Form const& form, Question const& question, std::string const& value, NameOfTambon const& name_of,
                            base::Language language)
{
    auto const line = line_of(form, question, value);
    if (said(line, name_of).th.empty())
        return {}; // "0" for a house without a moo
    if (as_shown(question.path, value) == value)
        if (auto cell = typed(question.kind, value); !cell.empty())
            return cell;
    if (question.kind == QuestionKind::Decimal || question.kind == QuestionKind::Point || question.kind == QuestionKind::Date)
        return as_shown(question.path, value); // programs read it
    return answer_in_words(form, question, value, name_of, language);
}

documents::CellKind cell_kind(QuestionKind kind)
{
    using documents::CellKind;
    switch (kind) {
    case QuestionKind::Integer:
        return CellKind::Ordinal;
    case QuestionKind::Decimal:
        return CellKind::Real;
    case QuestionKind::Date:
        return CellKind::Date;
    case QuestionKind::DateTime:
        return CellKind::Instant;
    default:
        return CellKind::Text;
    }
}

} // namespace survey
