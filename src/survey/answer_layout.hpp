// One table of a form's answers: which columns it has, and how the rows of a submission fill them.
#pragma once

#include "platform/auth/vault.hpp"
#include "platform/storage/storage.hpp"
#include "survey/sections.hpp"
#include "survey/tabled.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

inline constexpr std::size_t kMostMore = 200;          // columns of answers that the form does not ask for
inline constexpr std::string_view kRestOfMore = "..."; // and one for what has no more room

// "/members/name" is "members/name".
[[nodiscard]] std::string column_name(std::string_view path);
[[nodiscard]] std::string column_name(TabledColumn const& column);
[[nodiscard]] Label column_label(Form const& form, TabledColumn const& column);
[[nodiscard]] Label label_of_repeat(Form const& form, std::string const& repeat);

// Absent where the answers cannot be opened or read: one of them stops no other.
[[nodiscard]] std::optional<std::vector<TabledRow>> readable_rows(storage::Reader&, auth::Vault const&, Form const& form,
                                                                  std::string_view instance_id);

// The form outlives it.
class Layout {
public:
    Layout(Form const& form, std::string repeat);
    [[nodiscard]] std::string const& repeat() const { return repeat_; }
    [[nodiscard]] std::vector<TabledColumn> const& columns() const { return columns_; }

    // `value(column, question, text)` for each answer, `count(column, entries)` for each repeat, `more(name, text)` for what the
    // form does not ask for.
    template <class Value, class Count, class More>
    void fill(TabledRow const& row, Value const& value, Count const& count, More const& more) const
    {
        for (auto const& [path, text] : row.answers)
            if (auto const place = places_.find(path); place != places_.end())
                value(place->second, *columns_[place->second].question, text);
            else if (!asked_.contains(path))
                more(column_name(path), as_shown(path, text));
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (!columns_[i].question) {
                auto const found = row.entries.find(columns_[i].repeat);
                count(i, found == row.entries.end() ? 0 : found->second);
            }
    }

private:
    std::string repeat_;
    std::vector<TabledColumn> columns_;
    std::set<std::string, std::less<>> asked_; // hidden fields too
    std::map<std::string, std::size_t, std::less<>> places_;
};

} // namespace survey
