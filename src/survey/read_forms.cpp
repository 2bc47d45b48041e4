// Remembering a few forms.
#include "survey/read_forms.hpp"

namespace survey {

namespace {

constexpr std::size_t kMostKept = 16; // a province has a handful

} // namespace

std::shared_ptr<KnownForm const> ReadForms::get(storage::Reader& reader, StoredForm const& stored)
{
    Key const key{stored.id, stored.md5};
    {
        std::lock_guard const lock(mutex_);
        if (auto const found = known_.find(key); found != known_.end())
            return found->second;
    }
    auto made = std::make_shared<KnownForm>();
    made->id = stored.id;
    made->xml = form_xml(reader, stored.id);
    made->md5 = stored.md5;
    made->form = read_xform(made->xml);
    std::lock_guard const lock(mutex_);
    if (known_.size() >= kMostKept)
        known_.clear();
    return known_.emplace(key, std::move(made)).first->second;
}

} // namespace survey
