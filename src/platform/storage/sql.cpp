// What a value read back from the database must look like; anything else is a broken world, not a person's mistake.
#include "platform/storage/sql.hpp"

#include <stdexcept>

namespace storage::detail {

// The value itself stays out of the message: it may belong to a person, and messages reach the log.
void broken_value(char const* type, std::string_view text)
{
    throw std::runtime_error("stored value of " + std::to_string(text.size()) + " bytes is not a " + type);
}

} // namespace storage::detail
