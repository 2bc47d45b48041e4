// What the load asks of a synthetic register: files of addresses, one a line, for wrk.
//
//   pages.txt     household pages, drawn evenly from the whole register
//   lists.txt     the first page of a tambon, a province and the whole country, in equal parts; some by status
//   searches.txt  of ten: two surnames (rare to common), a common first name, one with its title, first name and surname, a
//                 house number, a house code, two to five letters that stand in many names, a name that nobody has, and one of
//                 those that are hardest to find; a third each in a tambon, in a province and in the whole country
#pragma once

#include "base/area_code.hpp"
#include "platform/storage/storage.hpp"

#include <filesystem>
#include <vector>

namespace bench {

inline constexpr int kQuestionsVersion = 2; // raise it when the questions change

void write_questions(storage::Database&, std::vector<base::AreaCode> const& tambons, std::filesystem::path const& folder);

} // namespace bench
