// Uploaded forms that were read already. A form never changes once it is stored, and reading one takes far longer than what is
// asked of it: every post, and every row of a page of submissions, asks for its form.
#pragma once

#include "survey/known_form.hpp"
#include "survey/store.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace survey {

class ReadForms {
public:
    // Reads the XML only the first time. Whoever holds the answer keeps it, whatever is forgotten here.
    [[nodiscard]] std::shared_ptr<KnownForm const> get(storage::Reader&, StoredForm const&);

private:
    using Key = std::pair<FormId, std::string>; // with the hash of its XML: other databases have other forms

    std::mutex mutex_;
    std::map<Key, std::shared_ptr<KnownForm const>> known_;
};

} // namespace survey
