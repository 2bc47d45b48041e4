// What the checks of a form share: where their faults are collected, and how a place in the form is named.
#pragma once

#include "base/problem.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace households {

// Collects faults, leaving out places of which, or within which, reading has spoken already.
class Checker {
public:
    explicit Checker(base::Faults found) : faults_(std::move(found)), spoken_of_(faults_.size()) {}

    void fault(std::string field, std::string_view code, base::Bilingual message)
    {
        for (std::size_t i = 0; i < spoken_of_; ++i)
            if (field.starts_with(faults_[i].field) || faults_[i].field.starts_with(field))
                return;
        faults_.push_back({std::move(field), std::string(code), std::move(message)});
    }
    [[nodiscard]] base::Faults take() { return std::move(faults_); }

private:
    base::Faults faults_;
    std::size_t spoken_of_;
};

inline std::string person_path(std::size_t index, std::string_view field)
{
    std::string path = "people[" + std::to_string(index) + "]";
    if (!field.empty())
        path += '.';
    return path += field;
}

inline bool all_digits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), base::text::is_digit);
}

} // namespace households
