// The answers of one filled form, and as people read them. Pure.
#pragma once

#include "base/dates.hpp"
#include "survey/xform.hpp"
#include "survey/xml.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

struct Answer {
    std::string path;       // "/person/first_name"
    std::size_t repeat = 0; // which of its repeat, from 0; 0 outside of one
    std::string value;
};

struct Instance {
    std::string form_id;
    std::string version;
    std::string instance_id;                  // "uuid:…" as the client made it
    std::optional<std::string> deprecated_id; // of the submission that this one edits
    std::optional<base::Timestamp> started;
    std::optional<base::Timestamp> ended;
    std::vector<Answer> answers; // those with a value, in order
};

// Of which form, of which version, under which id; no answers. Throws Problem 422 `survey.bad_submission`.
[[nodiscard]] Instance head_of(pugi::xml_node root);
// Throws Problem 422 `survey.bad_submission` (no form id, no instanceID), and what `read_xml` throws.
[[nodiscard]] Instance read_instance(std::string_view xml);
// The same with the answers below these elements of the root only: a quarter of the time, for whoever reads thousands.
[[nodiscard]] Instance read_instance(std::string_view xml, std::span<std::string_view const> groups);

// The first answer at a path; empty where there is none.
[[nodiscard]] std::string_view answer_at(Instance const& instance, std::string_view path, std::size_t repeat = 0);
// The same of an instance that is asked often: of twenty thousand answers each costs a few comparisons. The instance outlives it.
class AnswerIndex {
public:
    explicit AnswerIndex(Instance const& instance);
    [[nodiscard]] std::string_view at(std::string_view path, std::size_t repeat = 0) const;

private:
    std::vector<Answer const*> sorted_; // by path and repeat; the first of equal ones stands first
};

// How many times a repeat was filled.
[[nodiscard]] std::size_t repeats_of(Instance const& instance, std::string_view repeat);
// Names of the pictures and files that the form asks for and the answers name.
[[nodiscard]] std::vector<std::string> files_of(Instance const& instance, Form const& form);

// One answer beside its question.
struct Line {
    Label group;
    std::size_t repeat = 0; // 1, 2, … within a repeat; 0 outside
    Label entry;            // what one entry of the repeat is called; empty outside
    Label question;
    Label answer;
    QuestionKind kind = QuestionKind::Text;
    std::string path;
};
// A value in the words of the form's choices; as it is where there are none.
[[nodiscard]] Label words_of(Form const& form, Question const& question, std::string const& value);
// Without `form` (its version was never seen): paths and plain values.
[[nodiscard]] std::vector<Line> in_words(Form const* form, Instance const& instance);

} // namespace survey
