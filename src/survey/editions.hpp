// The editions of the program's own form: every version that a release ever carried, so that late answers stay readable.
#pragma once

#include "survey/known_form.hpp"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace survey {

class Editions {
public:
    // The XForms, in any order; the greatest version is the newest ("2565051501": day and number). `offered` is the id of that
    // one; the older ones have ids made from their versions. Throws where there is none, or two of one version.
    Editions(std::span<std::string_view const> xforms, FormId offered);

    [[nodiscard]] std::shared_ptr<KnownForm const> const& newest() const { return all_.front(); }
    [[nodiscard]] std::shared_ptr<KnownForm const> find(std::string_view version) const; // null: never carried
    [[nodiscard]] std::shared_ptr<KnownForm const> find(FormId id) const;
    [[nodiscard]] std::span<std::shared_ptr<KnownForm const> const> all() const { return all_; } // newest first

private:
    std::vector<std::shared_ptr<KnownForm const>> all_; // shared, because callers hold forms of the store alike
};

} // namespace survey
