// What the load asks of a synthetic register: files of addresses, one a line, for wrk.
//
//   pages.txt     household pages, drawn evenly from the whole register
//   lists.txt     the first page of a tambon, a province and the whole country, in equal parts; some by status
//   searches.txt  surnames, common first names, both, house codes, house numbers, names that nobody has; whole country or an area
#pragma once

#include "base/area_code.hpp"
#include "platform/storage/storage.hpp"

#include <filesystem>
#include <vector>

namespace bench {

inline constexpr int kQuestionsVersion = 1; // raise it when the questions change

void write_questions(storage::Database&, std::vector<base::AreaCode> const& tambons, std::filesystem::path const& folder);

} // namespace bench
