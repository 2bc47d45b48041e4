// What an ODK XForm asks, as far as its answers need it: questions with kinds, labels and choices. Pure.
//
// Source: the ODK XForms specification (https://getodk.github.io/xforms-spec/): the primary instance names form and version,
// binds give types, the body's controls give labels and choices, jr:itext their translations. Calculations, relevance and
// constraints belong to the client that fills the form; the server asks the rules of its own register instead.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

enum class QuestionKind { Text, Integer, Decimal, Date, Time, DateTime, SelectOne, SelectMany, Point, Picture, File, Hidden };

inline constexpr std::size_t kLongestFormName = 120;     // bytes of its id and of its version
[[nodiscard]] bool is_short_name(std::string_view name); // no longer, and without control characters

struct Label {
    std::string th; // the default language where no Thai is given
    std::string en; // the same where no English is given
};

struct Choice {
    std::string name;
    Label label;
};

// Choices in their order; found by name without looking at each, since an answer may name thousands.
class ChoiceList {
public:
    explicit ChoiceList(std::vector<Choice> choices);
    [[nodiscard]] std::span<Choice const> choices() const { return choices_; }
    [[nodiscard]] Choice const* find(std::string_view name) const; // null where there is none

private:
    std::vector<Choice> choices_;
    std::vector<std::size_t> by_name_;
};

struct Question {
    std::string path; // "/person/first_name", below the instance's root
    QuestionKind kind = QuestionKind::Text;
    Label label;                     // empty for what nobody is asked
    Label group;                     // of the group it stands in
    std::string repeat;              // path of the repeat that it belongs to; empty: none
    std::optional<std::size_t> list; // of the form's lists, for a question with choices
};

struct Form {
    std::string id;
    std::string version; // may be empty
    std::string title;
    std::string root;                // name of the instance's root element
    std::vector<Question> questions; // in the order of the instance
    std::vector<ChoiceList> lists;   // shared by the questions that choose from the same
    std::vector<std::string> repeats;
    std::map<std::string, Label, std::less<>> repeat_labels; // of a repeat, or of the group around it; by its path
    std::vector<std::string> media; // names that a manifest must offer ("jr://file-csv/tambons.csv" is tambons.csv)
};

// Throws Problem 422 `survey.bad_form` with what is wrong and where, and what `read_xml` throws.
[[nodiscard]] Form read_xform(std::string_view xml);

[[nodiscard]] std::span<Choice const> choices_of(Form const& form, Question const& question);
[[nodiscard]] Question const* find_question(Form const& form, std::string_view path);

} // namespace survey
