// All statements of the room, for the test that prepares each of them.
#include "survey/store.hpp"

namespace survey {

std::span<storage::Sql const> statements()
{
    static auto const all = [] {
        std::vector<storage::Sql> list;
        for (auto const part : {form_statements(), device_statements(), submission_statements(), need_statements(),
                                check_statements(), twin_statements()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

} // namespace survey
