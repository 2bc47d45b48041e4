// The answers of one filled form as rows: one of what is asked once, and one of each entry of each repeat. Pure.
#pragma once

#include "survey/xform.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace survey {

struct TabledRow {
    std::string repeat;                                      // its path; empty: what is asked once
    std::size_t number = 0;                                  // running within the submission, from 1; 0 for what is asked once
    std::size_t parent = 0;                                  // number of the entry that it stands in; 0: in none
    std::map<std::string, std::size_t, std::less<>> entries; // how many of each repeat stand right in it
    // By path, those with a value. An element that stands there twice and is no repeat is "/name" and "/name[2]".
    std::vector<std::pair<std::string, std::string>> answers;
};

// What is asked once comes first, then entries in the order of the answers; an entry without a single answer is an entry. Throws
// what `read_instance` throws.
[[nodiscard]] std::vector<TabledRow> rows_of(Form const& form, std::string_view xml);

// A column of a table: a question, or how often a repeat was filled.
struct TabledColumn {
    Question const* question = nullptr;
    std::string repeat;
};

// Of what is asked once (""), or of a repeat: what stands right in it, in the order of the form, without hidden fields. The form
// outlives them.
[[nodiscard]] std::vector<TabledColumn> columns_of(Form const& form, std::string_view repeat);

// The form's repeats around and ids, and none of its questions: answers of a version that nobody has seen are told by their
// paths alone, and its repeats are most likely those of the version that is known.
[[nodiscard]] Form without_questions(Form const& form, std::string_view version);

} // namespace survey
